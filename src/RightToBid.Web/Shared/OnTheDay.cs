namespace RightToBid.Web.Shared;

/// <summary>How a query asks where land stands on the day <c>@on</c>, of whatever row has the days of an entry or of a notice.</summary>
internal static class OnTheDay
{
    /// <summary>Whether the entry, made by then, is listed: removals that were quashed later leave gaps.</summary>
    public static string IsListed(string entry) =>
        $"(({entry}.removed_on is null or @on < {entry}.removed_on) and @on <= {entry}.last_listed_on and {IsInNoGap(entry)})";

    /// <summary>Whether the day is in none of the gaps, which most entries do not have.</summary>
    public static string IsInNoGap(string entry) =>
        $"""
        ({entry}.unlisted = '[]' or not exists (
            select from jsonb_to_recordset({entry}.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
            where gap."FromOn" <= @on and @on < gap."ListedAgainOn"))
        """;

    /// <summary>Whether the notice holds the land.</summary>
    public static string Holds(string notice) =>
        $"({notice}.received_on <= @on and ({notice}.ended_on is null or @on < {notice}.ended_on) and {IsInMoratorium(notice)})";

    /// <summary>Whether the day, not before the notice's own, is in a moratorium that nothing ended early: the full one counts once a group has asked.</summary>
    public static string IsInMoratorium(string notice) =>
        $"(@on <= {notice}.interim_last_on or ({notice}.asked_on <= @on and @on <= {notice}.full_last_on))";
}
