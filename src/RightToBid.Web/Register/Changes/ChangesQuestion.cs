using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What of two days counts: when a thing was written down, or when it happened.</summary>
internal enum Reading
{
    Recorded,
    Happened,
}

/// <summary>What somebody asks of the changes between two days, both of them included. All of it is in the address.</summary>
internal sealed record ChangesQuestion(LocalDate From, LocalDate To, Reading By)
{
    public const int PageSize = 50;

    /// <summary>How far back is read where nothing is said.</summary>
    private const int DaysBack = 6;

    private const string HappenedWord = "happened";
    private const string RecordedWord = "recorded";

    public string? Authority { get; init; }

    public string? Place { get; init; }

    public ChangeKind? Kind { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>"from Monday 4 May 2026 to the end of Sunday 10 May 2026".</summary>
    public string InWords => From == To ? $"on {From.InFull()}" : $"from {From.InFull()} {To.ToTheEndOf()}";

    /// <summary>Whose lists are read, as at the last day.</summary>
    public WhoseLists Lists => WhoseLists.On(To, Authority);

    /// <summary>The question that the address asks; what is wrong with it is said by field, and the last seven days are then read.</summary>
    public static ChangesQuestion Read(IQueryCollection query, LocalDate today, out IReadOnlyList<(string Field, string Error)> errors)
    {
        var wrong = new List<(string, string)>();
        var to = Day("to") ?? today;
        var from = Day("from") ?? to.PlusDays(-DaysBack);
        if (wrong.Count == 0 && to < from)
        {
            wrong.Add(("to", $"The last day, {to.InFull()}, is before the first, {from.InFull()}"));
        }

        errors = wrong;
        return new(wrong.Count == 0 ? from : today.PlusDays(-DaysBack), wrong.Count == 0 ? to : today, query["by"] == HappenedWord ? Reading.Happened : Reading.Recorded)
        {
            Authority = Word("authority"),
            Place = Word("place"),
            Kind = ChangeKinds.Find(query["kind"]),
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };

        LocalDate? Day(string name)
        {
            var (day, error) = AskedDays.Day(query[name]);
            if (day is { } ahead && ahead > today)
            {
                (day, error) = (null, $"{ahead.InFull()} is still to come, so nothing has changed by then");
            }

            if (error is not null)
            {
                wrong.Add((name, error));
            }

            return day;
        }

        string? Word(string name) => query[name].ToString().Trim() is { Length: > 0 } said ? said : null;
    }

    /// <summary>The address that asks it, of the whole register or of one case.</summary>
    public string Address(string path) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["from"] = From.Iso(),
        ["to"] = To.Iso(),
        ["by"] = By is Reading.Happened ? HappenedWord : RecordedWord,
        ["authority"] = Authority,
        ["place"] = Place,
        ["kind"] = Kind?.Key(),
        ["page"] = Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));
}
