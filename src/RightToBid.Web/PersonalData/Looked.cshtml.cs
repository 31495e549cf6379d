using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>Who was shown personal data, by account, case, person and day; and the same lines as a file, without names.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class LookedModel(LooksLog log, AccountsContext context) : PageModel
{
    private const int MostOnPage = 200;
    private const int MostInFile = 100_000;

    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Case { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Party { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Day { get; set; }

    public IReadOnlyList<Look> Looks { get; private set; } = [];

    /// <summary>Every account of the authority, by name.</summary>
    public IReadOnlyList<SelectListItem> Accounts { get; private set; } = [];

    public string Position => Looks.Count switch
    {
        0 => "Nobody looked at anything that these answers describe.",
        1 => "1 look.",
        MostOnPage => $"The last {MostOnPage} looks. Narrow them, or download them all.",
        var count => $"{count} looks.",
    };

    public string AsCsv => $"{Links.LookedAt}.csv{Request.QueryString}";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        var accounts = await context.Users.Where(account => account.Authority == authority)
            .OrderBy(account => account.Name).Select(account => new { account.Id, account.Name }).ToListAsync(cancellation);
        Accounts = [new("Every account", ""), .. accounts.Select(account => new SelectListItem(account.Name, account.Id.ToString()))];
        var on = DayOf(Day);
        if (!string.IsNullOrWhiteSpace(Day) && on is null)
        {
            ModelState.AddModelError(nameof(Day), "Enter a real day, like 2026-05-12");
        }

        var party = PartyOf(Party);
        if (!string.IsNullOrWhiteSpace(Party) && party is null)
        {
            ModelState.AddModelError(nameof(Party), "Enter the whole identifier, like 0190a5f0-0009-7000-8000-000000000001");
        }

        if (ModelState.IsValid)
        {
            Looks = await log.Find(authority, new LooksAsked(OrNull(Account), OrNull(Case), on, party), MostOnPage, cancellation);
        }
    }

    /// <summary>Who it was, as colleagues know them; an account that is gone by its identifier.</summary>
    public string NameOf(string account) => Accounts.FirstOrDefault(known => known.Value == account)?.Text ?? account;

    internal static string When(Look look) => Written.Format(look.LookedAt.InZone(Clock.London).LocalDateTime);

    /// <summary>Identifiers alone: to say the names here would be looking at them again.</summary>
    public string Whose(Look look) => PartyOf(Party) is { } asked && look.Subjects.Contains(asked) ? $"{asked}"
        : look.Subjects is [var only] ? $"{only}"
        : $"{look.Subjects.Count} people, letters or files";

    internal static string InWords(SeenKind what) => what switch
    {
        SeenKind.Party => "People",
        SeenKind.Letter => "Letters",
        SeenKind.Evidence => "A file kept as evidence",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing that is known."),
    };

    internal static async Task<IResult> Csv(HttpContext http, LooksLog log, string? account, string? @case, string? party, string? day)
    {
        var looks = await log.Find(
            Caller.Of(http.User).Authority, new LooksAsked(OrNull(account), OrNull(@case), DayOf(day), PartyOf(party)), MostInFile, http.RequestAborted);
        var rows = looks.Select(look => (string?[])[When(look), look.Account, look.What.ToString(), look.Page, look.Reference, string.Join(' ', look.Subjects)]);
        return TypedResults.Text(Shared.Csv.Write(["when", "account", "what", "page", "case", "whose"], rows), "text/csv; charset=utf-8");
    }

    private static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static Guid? PartyOf(string? typed) => Guid.TryParse(typed?.Trim(), out var party) ? party : null;

    private static LocalDate? DayOf(string? typed) => LocalDatePattern.Iso.Parse(typed ?? "") is { Success: true, Value: { Year: >= 1900 and < 2200 } day } ? day : null;
}

/// <summary>The file of it.</summary>
internal static class LookedFile
{
    public static void MapLooked(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{Links.LookedAt}.csv", LookedModel.Csv).RequireAuthorization(Permissions.KeepPersonalData).ExcludeFromDescription();
}
