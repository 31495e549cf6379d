using System.Globalization;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>A table in which people are protected, with its total where that gives nobody away.</summary>
internal sealed record ProtectedTable(string Name, IReadOnlyList<Shown> Cells, int? Total);

/// <summary>All figures of one question, as page, table and data show them.</summary>
internal sealed record FigureSheet(
    FigureQuestion Question,
    Instant CountedAt,
    Standings Standing,
    IReadOnlyList<FigureRow> ByPeriod,
    IReadOnlyList<FigureRow> ByKindOfAsset,
    IReadOnlyList<FigureRow> ByAuthority,
    IReadOnlyList<FigureRow> ByPlace,
    ProtectedTable Outcomes,
    ProtectedTable NominationsByGroup,
    ProtectedTable BidsByGroup)
{
    /// <summary>What can become of an owner's notice, and whether few of a kind tell of the owner rather than of the land.</summary>
    /// <remarks>How many moratoria run is said of the day as a whole too, so hiding those numbers would hide nothing.</remarks>
    private static readonly (string Key, string Name, bool IsAboutOwner, bool MayBeHidden)[] KindsOfOutcome =
    [
        ("interim", "The interim moratorium is running", false, false),
        ("full", "The full moratorium is running", false, false),
        ("open", "The owner may sell to anyone; nothing is recorded yet", false, true),
        ("community", "A community group agreed to buy", false, true),
        ("Discharged", "The owner disposed of the land otherwise", false, true),
        ("Terminated", "The land left the list", false, true),
        ("Withdrawn", "The owner withdrew the notice", true, true),
        ("OwnerChanged", "The land passed to another owner", true, true),
        ("lapsed", "Eighteen months passed and no sale is recorded", true, true),
    ];

    public bool IsEmpty => ByPeriod.Count == 0;

    public FigureRow Total => FigureRow.Total("Total", ByPeriod);

    /// <summary>The share of decisions made within the eight weeks, in words; nothing where none was made.</summary>
    public string? InTimeInWords => Total is { InTime: var inTime, Late: var late } && inTime + late > 0
        ? $"{inTime.ToString("N0", CultureInfo.InvariantCulture)} of {(inTime + late).ToString("N0", CultureInfo.InvariantCulture)} decisions ({100 * inTime / (inTime + late)}%) were made within the eight weeks"
        : null;

    public static ProtectedTable OutcomesOf(IReadOnlyList<(string Outcome, int Count)> counted) => Table(
        "What became of each owner’s notice",
        [
            .. KindsOfOutcome.Select(kind => new Countable(
                kind.Name, counted.Where(one => one.Outcome == kind.Key).Sum(one => one.Count), kind.IsAboutOwner, kind.MayBeHidden)),
        ]);

    /// <summary>By legal form. What is none of the forms may be a person.</summary>
    public static ProtectedTable ByGroup(string name, IReadOnlyList<(string? Form, int Count)> counted) => Table(
        name,
        [
            .. LegalForms.All.Select(form => new Countable(
                form.Name, counted.Where(one => one.Form == form.Form.ToString()).Sum(one => one.Count), form.Form is LegalForm.Other)),
            new("Not recorded", counted.Where(one => one.Form is null).Sum(one => one.Count), IsAboutPeople: false),
        ]);

    public static string NameOf(string authority) => authority == DemonstrationAuthority.Code
        ? DemonstrationAuthority.Name
        : KnownAuthorities.Find(authority)?.OfficialName ?? authority;

    /// <summary>A row by authority as a table names it, on a day.</summary>
    public static string KeeperInWords(string authority, LocalDate on) =>
        KnownAuthorities.SplitBefore(on).Any(ended => ended.Code == authority) ? $"{NameOf(authority)}, not yet allotted" : NameOf(authority);

    /// <summary>A kind of asset as a row of a table names it.</summary>
    public static string KindInWords(string label) => label.Length == 0 ? "Not recorded" : Sentences.Begin(label);

    private static ProtectedTable Table(string name, IReadOnlyList<Countable> cells)
    {
        var shown = SmallNumbers.Protect(cells);
        return new(name, shown.Cells, shown.TotalMayBeShown ? cells.Sum(cell => cell.Count) : null);
    }
}

/// <summary>Counts what is asked. What is asked of all authorities at once is kept for five minutes, and given up before that only for 64 later questions.</summary>
internal sealed class FigureSheets(FigureQuery query, IClock clock)
{
    private const int MostKept = 64;

    private static readonly Duration Keeps = Duration.FromMinutes(5);

    private readonly Lock gate = new();

    /// <summary>The one counted first comes first.</summary>
    private readonly OrderedDictionary<FigureQuestion, FigureSheet> kept = [];

    public async Task<FigureSheet> Of(FigureQuestion question, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (question.Authority is not null)
        {
            return await Count(question, now, cancellation);
        }

        lock (gate)
        {
            if (kept.TryGetValue(question, out var known) && now - known.CountedAt < Keeps)
            {
                return known;
            }
        }

        var counted = await Count(question, now, cancellation);
        lock (gate)
        {
            kept.Remove(question);
            while (kept.Count == MostKept || (kept.Count > 0 && now - kept.GetAt(0).Value.CountedAt >= Keeps))
            {
                kept.RemoveAt(0);
            }

            kept.Add(question, counted);
        }

        return counted;
    }

    private async Task<FigureSheet> Count(FigureQuestion question, Instant now, CancellationToken cancellation)
    {
        var groups = await query.ByKindOfGroup(question, cancellation);
        return new(
            question,
            now,
            await query.Standing(question, cancellation),
            await query.ByPeriod(question, cancellation),
            await query.ByKindOfAsset(question, cancellation),
            question.Authority is null ? await query.ByAuthority(question, cancellation) : [],
            question is { Authority: not null, Place: null } ? await query.ByPlace(question, cancellation) : [],
            FigureSheet.OutcomesOf(await query.Outcomes(question, cancellation)),
            FigureSheet.ByGroup("Nominations by kind of group", [.. groups.Select(group => (group.Form, group.Nominations))]),
            FigureSheet.ByGroup("Requests to bid by kind of group", [.. groups.Select(group => (group.Form, group.Bids))]));
    }
}
