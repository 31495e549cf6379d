using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register;

/// <summary>What the pages of both lists share: the question in the address, and the other day that somebody types.</summary>
internal abstract class ListModel(IClock clock, string path) : PageModel
{
    private IReadOnlyList<Authority>? split;

    /// <summary>Another day, as typed in three parts; it becomes <c>?on=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Day")]
    public DateAnswer Day { get; set; } = new();

    /// <summary>The last day whose recordings count, as typed in three parts; it becomes <c>?known=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "KnownDay")]
    public DateAnswer KnownDay { get; set; } = new();

    public RegisterQuestion Question { get; private set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public string Path => path;

    /// <summary>What was searched, in words: "in the lists of all authorities, as at Tuesday 12 May 2020".</summary>
    public string Searched =>
        $"{(Question.Authority is { } code ? $"in the list of {AuthorityNames.Of(code)}" : "in the lists of all authorities")}, as at {Question.On.InFull()}{AsKnown}";

    /// <summary>Of which day's knowledge the list is, where that is not all that is known now.</summary>
    public string AsKnown => Question.KnownOn is { } known ? $", as known at the end of {known.InFull()}" : "";

    public bool IsAnotherView => Question.KnownOn is not null || Question.On != Today;

    /// <summary>The address at which this list is found again exactly as it is.</summary>
    public string Exactly => RegisterAddress.Exactly(Answered, Today, path);

    /// <summary>Several councils took over from the one that kept an entry, and nobody has said which of them keeps it.</summary>
    public bool IsNotYetAllotted(string authority, string? keptBy) =>
        keptBy is null && (split ??= KnownAuthorities.SplitBefore(Question.On)).Any(ended => ended.Code == authority);

    public string AddressOf(RegisterQuestion question) => RegisterAddress.Of(question, Today, path);

    /// <summary>The case behind a row, on the same days.</summary>
    public string CaseOf(string authority, string reference) => IsAnotherView
        ? new AskedDays(Question.On, Question.KnownOn, Today, null).Of(Links.Case(authority, reference))
        : Links.Case(authority, reference);

    public string Twin(string format) => RegisterAddress.Of(Answered with { Page = 1, OnMap = false }, Today, $"{path}.{format}");

    /// <summary>What happens in what was searched, as a feed or a calendar.</summary>
    public string NewsTwin(string format) => RegisterAddress.Of(Followed, Today, $"{path}.{format}");

    /// <summary>Where somebody asks to be told what happens in what was searched, whatever day it is.</summary>
    public string FollowAddress => RegisterAddress.Of(Followed, Today, Links.Follow);

    /// <summary>Where somebody asks that a program be sent what happens in it.</summary>
    public string WebhookAddress => RegisterAddress.Of(Followed, Today, Links.Webhook);

    /// <summary>The question that was answered.</summary>
    protected virtual RegisterQuestion Answered => Question;

    /// <summary>Near what it was answered, where it asks for that.</summary>
    protected virtual Circle? Around => null;

    /// <summary>What of it can be followed: no day, order or page. Followers are told of what is near a point, for where postcodes are is judged here.</summary>
    private RegisterQuestion Followed => new(
        Answered.Words,
        Answered.Authority,
        Answered.Standing,
        Today,
        Place: Answered.Place)
    {
        Kind = Answered.Kind,
        WithinDays = Answered.WithinDays,
        Near = Around?.Point,
        Kilometres = Around?.Kilometres ?? Circle.UsualKilometres,
    };

    /// <summary>Reads the address. A day typed in parts leads to the address that says it.</summary>
    protected IActionResult? Ask()
    {
        Question = RegisterAddress.Read(Request.Query, Today, out var error);
        if (error is not null)
        {
            ModelState.AddModelError("Day", error);
        }

        var asked = new AskedDays(Question.On, Question.KnownOn, Today, error);
        if (TypedDay.Read(ModelState, Day, KnownDay, asked) is { } typed)
        {
            return Redirect(AddressOf(Question with { On = typed.On, KnownOn = typed.KnownOn, Page = 1 }));
        }

        if (Question.Council is { } council && AuthorityNames.KeeperOn(council, Question.On) is var keeper && keeper != council)
        {
            return Redirect(AddressOf(Question with { Authority = keeper.Code, Page = 1 }));
        }

        (Day, KnownDay) = TypedDay.Shown(Day, KnownDay, asked);
        Settled.Say(HttpContext, Question.KnownOn, Today);
        return null;
    }

    /// <param name="counts">How many entries each council's list has.</param>
    /// <param name="found">How many were found in the list asked about, in which some of another's can be; nothing where nobody counted.</param>
    protected void Offer(IReadOnlyList<AuthorityCount> counts, int? found) => Authorities =
    [
        new SelectListItem($"All authorities{InBrackets(SumOf(counts.Select(count => count.Entries)))}", "", Question.Authority is null),
        .. counts.GroupBy(count => KeeperOf(count.Code), count => count.Entries)
            .Select(kept => (Name: AuthorityNames.Of(kept.Key), Code: kept.Key, Entries: SumOf(kept)))
            .Where(kept => kept.Code != Question.Authority)
            .Concat(Question.Authority is { } asked ? [(AuthorityNames.Of(asked), asked, found)] : [])
            .OrderBy(count => AuthorityNames.PlaceOf(count.Code)).ThenBy(count => count.Name, StringComparer.Ordinal)
            .Select(count => new SelectListItem($"{count.Name}{InBrackets(count.Entries)}", count.Code, count.Code == Question.Authority)),
    ];

    protected void Offer(IEnumerable<KindCount> kinds) =>
        Kinds = Offered("All kinds", Question.Kind, kinds.Select(kind => ($"{Sentences.Begin(kind.Kind)}{InBrackets(kind.Entries)}", kind.Kind)));

    /// <summary>Nothing to choose where there is nothing, but for what was chosen already.</summary>
    protected static List<SelectListItem> Offered(string all, string? chosen, IEnumerable<(string Words, string Value)> offered)
    {
        var items = offered.Select(one => new SelectListItem(one.Words, one.Value, string.Equals(one.Value, chosen, StringComparison.OrdinalIgnoreCase))).ToList();
        if (chosen is not null && !items.Any(item => item.Selected))
        {
            items.Add(new SelectListItem($"{chosen} (0)", chosen, true));
        }

        return items.Count == 0 ? [] : [new SelectListItem(all, "", chosen is null), .. items];
    }

    /// <summary>" (3)", or nothing where nobody counted.</summary>
    protected static string InBrackets(int? entries) => entries is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({number})") : "";

    private static int? SumOf(IEnumerable<int?> counts) => counts.Aggregate((int?)0, (sum, count) => sum + count);

    private string KeeperOf(string code) => KnownAuthorities.Find(code) is { } known ? AuthorityNames.KeeperOn(known, Question.On).Code : code;
}
