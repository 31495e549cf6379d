using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>What the pages of both lists share: the question in the address, and the other day that somebody types.</summary>
internal abstract class ListModel(IClock clock, string path) : PageModel
{
    /// <summary>Another day, as typed in three parts; it becomes <c>?on=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public DateAnswer Day { get; set; } = new();

    public RegisterQuestion Question { get; protected set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public string Path => path;

    /// <summary>What was searched, in words: "in the lists of all authorities, as at Tuesday 12 May 2020".</summary>
    public string Searched =>
        $"{(Question.Authority is { } code ? $"in the list of {AuthorityNames.Of(code)}" : "in the lists of all authorities")}, as at {Question.On.InFull()}";

    public string AddressOf(RegisterQuestion question) => RegisterAddress.Of(question, Today, path);

    public string Twin(string format) => RegisterAddress.Of(Question with { Page = 1 }, Today, $"{path}.{format}");

    /// <summary>Reads the address. A day typed in parts leads to the address that says it.</summary>
    protected IActionResult? Ask()
    {
        Question = RegisterAddress.Read(Request.Query, Today, out var error);
        if (error is not null)
        {
            ModelState.AddModelError("day", error);
        }

        if (!Day.IsEmpty && Day.TryRead(ModelState, "day", "the day", out var typed))
        {
            return Redirect(AddressOf(Question with { On = typed, Page = 1 }));
        }

        if (Question.Council is { } council && AuthorityNames.KeeperOn(council, Question.On) is var keeper && keeper != council)
        {
            return Redirect(AddressOf(Question with { Authority = keeper.Code, Page = 1 }));
        }

        if (Day.IsEmpty && Question.On != Today)
        {
            Day = DateAnswer.Of(Question.On);
        }

        return null;
    }

    protected void Offer(IReadOnlyList<AuthorityCount> counts) => Authorities =
    [
        new SelectListItem($"All authorities{InBrackets(SumOf(counts.Select(count => count.Entries)))}", "", Question.Authority is null),
        .. counts.GroupBy(count => KeeperOf(count.Code), count => count.Entries)
            .Select(kept => (Name: AuthorityNames.Of(kept.Key), Code: kept.Key, Entries: SumOf(kept)))
            .Concat(Question.Authority is { } asked && !counts.Any(count => KeeperOf(count.Code) == asked) ? [(AuthorityNames.Of(asked), asked, (int?)0)] : [])
            .OrderBy(count => count.Name, StringComparer.CurrentCulture)
            .Select(count => new SelectListItem($"{count.Name}{InBrackets(count.Entries)}", count.Code, count.Code == Question.Authority)),
    ];

    /// <summary>" (3)", or nothing where nobody counted.</summary>
    protected static string InBrackets(int? entries) => entries is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({number})") : "";

    private static int? SumOf(IEnumerable<int?> counts) => counts.Aggregate((int?)0, (sum, count) => sum + count);

    private string KeeperOf(string code) => KnownAuthorities.Find(code) is { } known ? AuthorityNames.KeeperOn(known, Question.On).Code : code;
}
