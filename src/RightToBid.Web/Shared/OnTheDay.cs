namespace RightToBid.Web.Shared;

/// <summary>How a query asks where land stands on a day, <c>@on</c> where none is said, of whatever row has the days of an entry or of a notice.</summary>
internal static class OnTheDay
{
    private const string Asked = "@on";

    /// <summary>Whether the entry, made by then, is listed: removals that were quashed later leave gaps.</summary>
    public static string IsListed(string entry, string day = Asked) =>
        $"(({entry}.removed_on is null or {day} < {entry}.removed_on) and {day} <= {entry}.last_listed_on and {IsInNoGap(entry, day)})";

    /// <summary>Whether the day is in none of the gaps, which most entries do not have.</summary>
    public static string IsInNoGap(string entry, string day = Asked) =>
        $"""
        ({entry}.unlisted = '[]' or not exists (
            select from jsonb_to_recordset({entry}.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
            where gap."FromOn" <= {day} and {day} < gap."ListedAgainOn"))
        """;

    /// <summary>Whether the notice holds the land.</summary>
    public static string Holds(string notice, string day = Asked) =>
        $"({notice}.received_on <= {day} and ({notice}.ended_on is null or {day} < {notice}.ended_on) and {IsInMoratorium(notice, day)})";

    /// <summary>The last day of the moratorium that such notices hold the land in, or that of the listing where it comes first.</summary>
    public static string HeldTo(string notice, string day = Asked) =>
        $"max(least(case when {notice}.asked_on <= {day} then {notice}.full_last_on else {notice}.interim_last_on end, {notice}.ended_on - 1))";

    /// <summary>Every land that is held on the day, from the table of notices: there are few, whatever the register's size.</summary>
    public static string Held(string notices) =>
        $"""
        select n.tenant_id, n.list_entry_id, {HeldTo("n")} as held_to
        from {notices} n
        where daterange(n.received_on, n.full_last_on, '[]') @> @on and {Holds("n")}
        group by n.tenant_id, n.list_entry_id
        """;

    /// <summary>Whether the day, not before the notice's own, is in a moratorium that nothing ended early: the full one counts once a group has asked.</summary>
    public static string IsInMoratorium(string notice, string day = Asked) =>
        $"({day} <= {notice}.interim_last_on or ({notice}.asked_on <= {day} and {day} <= {notice}.full_last_on))";
}
