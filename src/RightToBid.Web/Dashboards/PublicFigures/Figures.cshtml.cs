using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>A table of all figures: what its rows are, and their total where they add up.</summary>
internal sealed record FigureTable(string Name, string First, IReadOnlyList<FigureRow> Rows, FigureRow? Total);

/// <summary>What the recorded facts come to, for anybody.</summary>
internal sealed class FiguresModel(FigureSheets sheets, FigureQuery query, IClock clock) : PageModel
{
    /// <summary>Another day, as typed in three parts; it becomes <c>?on=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Day")]
    public DateAnswer Day { get; set; } = new();

    /// <summary>The last day whose recordings count, as typed in three parts; it becomes <c>?known=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "KnownDay")]
    public DateAnswer KnownDay { get; set; } = new();

    public FigureSheet Sheet { get; private set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Periods { get; private set; } = [];

    public string? PlaceName { get; private set; }

    public string CountedAt => Sheet.CountedAt.InZone(Clock.London).ToString("HH:mm 'on' d MMMM uuuu", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var question = FigureQuestion.Read(Request.Query, Today, out var error);
        if (error is not null)
        {
            ModelState.AddModelError("Day", error);
        }

        var asked = new AskedDays(question.On, question.KnownOn, Today, error);
        if (TypedDay.Read(ModelState, Day, KnownDay, asked) is { } typed)
        {
            return Redirect(FigureFiles.AddressOf(question with { On = typed.On, KnownOn = typed.KnownOn }, Today, Links.Figures));
        }

        (Day, KnownDay) = TypedDay.Shown(Day, KnownDay, asked);
        Sheet = await sheets.Of(question, cancellation);
        var places = question.Authority is null ? [] : await query.Places(question, cancellation);
        PlaceName = places.FirstOrDefault(place => place.Code == question.Place).Name;
        Places =
        [
            .. places.Count == 0 ? [] : new[] { new SelectListItem("All parishes and wards", "", question.Place is null) },
            .. places.Select(place => new SelectListItem(place.Name, place.Code, place.Code == question.Place)),
        ];
        Authorities =
        [
            new("All authorities", "", question.Authority is null),
            .. (await query.Authorities(cancellation)).SelectMany(code => new[] { code, KnownAuthorities.KeeperOf(code, question.On) })
                .Append(question.Authority).OfType<string>().Distinct()
                .Select(code => (Name: FigureSheet.NameOf(code), Code: code))
                .OrderBy(known => known.Name, StringComparer.CurrentCulture)
                .Select(known => new SelectListItem(known.Name, known.Code, known.Code == question.Authority)),
        ];
        Periods = [new("Year", "", !question.ByQuarter), new("Quarter", FigureQuestion.Quarter, question.ByQuarter)];
        return Page();
    }

    /// <summary>The address at which these figures are found again as they are: both days spelled out.</summary>
    public string Exactly => FigureFiles.AddressOf(Sheet.Question with { KnownOn = Sheet.Question.KnownOn ?? Today }, Today, Links.Figures);

    public string Twin(string format) => FigureFiles.AddressOf(Sheet.Question, Today, $"{Links.Figures}.{format}");
}
