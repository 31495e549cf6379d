namespace RightToBid.Web.Register;

/// <summary>What a question reads, as sources of a query: the lists as they are known now, or as they were known at the end of a day.</summary>
/// <remarks>Of each stream the last row that was written by then counts. In which parish land lies, and to which heir an entry was allotted, is not dated: both are asked and told as they are now.</remarks>
internal sealed record RegisterTables(string Entries, string Notices, string Unsuccessful)
{
    private static readonly RegisterTables Now = new("rtb.rm_register_entries", "rtb.rm_register_notices", "rtb.rm_unsuccessful_entries");

    private static readonly RegisterTables Known = new(
        LastOf("rtb.rm_known_register_entries"),
        LastOf("rtb.rm_known_register_notices", "and later.list_entry_id = one.list_entry_id"),
        LastOf("rtb.rm_known_unsuccessful_entries"));

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

    /// <param name="row">What tells the rows of one stream apart, where it has several.</param>
    private static string LastOf(string table, string row = "") =>
        $"""
        (select one.* from {table} one
            where one.is_there and one.recorded_on <= @known and not exists (
                select from {table} later
                where later.tenant_id = one.tenant_id and later.stream_id = one.stream_id {row}
                    and later.recorded_on > one.recorded_on and later.recorded_on <= @known))
        """;
}
