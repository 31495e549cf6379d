using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Register.Searching;

/// <summary>What a question reads, as sources of a query: the lists as they are known now, or as they were known at the end of a day.</summary>
/// <remarks>Of each stream the last row that was written by then counts. In which parish land lies, and to which heir an entry was allotted, is not dated: both are asked and told as they are now.</remarks>
internal sealed record RegisterTables(string Entries, string Notices, string Unsuccessful)
{
    private static readonly RegisterTables Now = new("rtb.rm_register_entries", "rtb.rm_register_notices", "rtb.rm_unsuccessful_entries");

    private static readonly RegisterTables Known = new(
        KnownTable.LastOf("rtb.rm_known_register_entries"),
        KnownTable.LastOf("rtb.rm_known_register_notices", "and later.list_entry_id = one.list_entry_id"),
        KnownTable.LastOf("rtb.rm_known_unsuccessful_entries"));

    public static RegisterTables Of(RegisterQuestion question) => question.KnownOn is null ? Now : Known;

    /// <summary>What a query is given, with the day that its sources ask for.</summary>
    public static Dictionary<string, object?> Given(RegisterQuestion question, Dictionary<string, object?> parameters)
    {
        if (question.KnownOn is { } known)
        {
            parameters["known"] = known;
        }

        return parameters;
    }
}
