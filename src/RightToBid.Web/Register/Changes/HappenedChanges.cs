using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What happened between two days by what is known now, the last first, whenever it was written down.</summary>
/// <remarks>
/// Ends of windows are days that come: they are read from the facts, not from what announced them, and what ends with a day has not ended while the
/// day lasts. A correction has no day of its own here,
/// for it is the day it gave that counts.
/// </remarks>
internal sealed class HappenedChanges(IKernel kernel, IClock clock)
{
    /// <summary>A notice that goes on under the entry which renews another is told of once, with the entry it was given for.</summary>
    private const string Notices = """
        from rtb.rm_register_notices n
        join rtb.rm_register_entries e on e.tenant_id = n.tenant_id and e.stream_id = n.list_entry_id
        where not exists (
            select from rtb.rm_register_notices o join rtb.rm_register_entries former on former.tenant_id = o.tenant_id and former.stream_id = o.list_entry_id
            where o.tenant_id = n.tenant_id and o.stream_id = n.stream_id and former.entered_on < e.entered_on)
        """;

    private const string Happened = $"""
        select tenant_id, reference, asset_name, began_on as day, 'nominated' as what, group_name as words
            from rtb.rm_case_references where stream_type = 'nomination' and not is_mistaken
        union all
        select tenant_id, reference, asset_name, entered_on, 'listed', nominated_by from rtb.rm_register_entries
        union all
        select tenant_id, reference, asset_name, removed_on, 'removed', removal_reason
            from rtb.rm_register_entries where removed_on <= last_listed_on
        union all
        select tenant_id, reference, asset_name, last_listed_on, 'expired', null
            from rtb.rm_register_entries where removed_on is null or removed_on > last_listed_on
        union all
        select e.tenant_id, e.reference, e.asset_name, gap."FromOn", 'quashed', null
            from rtb.rm_register_entries e, jsonb_to_recordset(e.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
        union all
        select e.tenant_id, e.reference, e.asset_name, gap."ListedAgainOn", 'restored', null
            from rtb.rm_register_entries e, jsonb_to_recordset(e.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
        union all
        select e.tenant_id, e.reference, e.asset_name, n.received_on, 'notice', null {Notices}
        union all
        select tenant_id, reference, asset_name, (request ->> 'On')::date, 'asked', request ->> 'By'
            from (select e.tenant_id, e.reference, e.asset_name, jsonb_array_elements(n.requests) as request {Notices}) asked
        union all
        select e.tenant_id, e.reference, e.asset_name, n.interim_last_on, case when n.asked_on is null then 'interim' else 'interim-asked' end, null
            {Notices} and (n.ended_on is null or n.ended_on > n.interim_last_on)
        union all
        select e.tenant_id, e.reference, e.asset_name, n.full_last_on, 'full', null
            {Notices} and n.asked_on is not null and (n.ended_on is null or n.ended_on > n.full_last_on)
        union all
        select e.tenant_id, e.reference, e.asset_name, n.protected_last_on, 'protected', null
            {Notices} and (n.ended_on is null or n.ended_on > n.protected_last_on)
        union all
        select e.tenant_id, e.reference, e.asset_name, n.ended_on, 'ended', n.ended_by {Notices} and n.ended_on <= n.protected_last_on
        union all
        select tenant_id, reference, asset_name, entered_on, 'unsuccessful', nominated_by from rtb.rm_unsuccessful_entries
        union all
        select tenant_id, reference, asset_name, removed_on, 'unsuccessful-removed', null from rtb.rm_unsuccessful_entries where removed_on is not null
        """;

    /// <summary>What ends with its day, and not on it.</summary>
    private static readonly string[] Ends = ["expired", "interim", "interim-asked", "full", "protected"];

    private const string InOrder = "order by h.day desc, h.tenant_id, h.reference, h.what";

    private static readonly (string What, ChangeKind Kind)[] Kinds =
    [
        ("nominated", ChangeKind.Nominated), ("listed", ChangeKind.Listed), ("restored", ChangeKind.Listed), ("removed", ChangeKind.Removed),
        ("expired", ChangeKind.Removed), ("quashed", ChangeKind.Removed), ("unsuccessful", ChangeKind.Unsuccessful),
        ("unsuccessful-removed", ChangeKind.Unsuccessful), ("notice", ChangeKind.Notice), ("asked", ChangeKind.Asked), ("interim", ChangeKind.Ended),
        ("interim-asked", ChangeKind.Ended), ("full", ChangeKind.Ended), ("protected", ChangeKind.Ended), ("ended", ChangeKind.Ended),
    ];

    public async Task<int> Count(ChangesQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public, $"select count(*) as found {Found(question)}", Parameters(question), row => (int)row.Whole("found"), cancellation))[0];

    public Task<IReadOnlyList<Change>> Page(ChangesQuestion question, CancellationToken cancellation)
    {
        var parameters = Parameters(question);
        parameters["skip"] = (question.Page - 1) * ChangesQuestion.PageSize;
        parameters["take"] = ChangesQuestion.PageSize;
        return kernel.Database.Query(
            Scope.Public, $"select h.* {Found(question)} {InOrder} limit @take offset @skip", parameters, Read, cancellation);
    }

    public IAsyncEnumerable<Change> All(ChangesQuestion question, CancellationToken cancellation) =>
        kernel.Database.Stream(Scope.Public, $"select h.* {Found(question)} {InOrder}", Parameters(question), Read, cancellation);

    private static Change Read(Row row)
    {
        var (what, day) = (row.Text("what"), row.Day("day"));
        return new(
            row.Text("tenant_id"), row.Text("reference"), row.Text("asset_name"), Kinds.First(known => known.What == what).Kind, day, null,
            Sentence(what, row.TextOrNull("words"), day), []);
    }

    private static string Sentence(string what, string? words, LocalDate day) => what switch
    {
        "nominated" => $"The council received a nomination{(words is null ? "" : $" by {words}")}.",
        "listed" => $"The council entered it in the list{(words is null ? "" : $", on a nomination by {words}")}.",
        "restored" => "It was listed again: its removal had been quashed.",
        "removed" => $"It was removed from the list: {EntryPosition.Why(Enum.Parse<RemovalReason>(words!))}.",
        "quashed" => "It was removed from the list. That was quashed later.",
        "expired" => $"The listing ended after five years, with {day.InFull()}.",
        "unsuccessful" => $"The council entered it in the list of unsuccessful nominations{(words is null ? "" : $": {words} had nominated it")}.",
        "unsuccessful-removed" => "It was taken off the list of unsuccessful nominations.",
        "notice" => "The council received an owner’s notice of a wish to sell: the interim moratorium began.",
        "asked" => $"{words} asked in time to be treated as a potential bidder: the full moratorium holds.",
        "interim" => "The interim moratorium ended, and no group had asked to bid.",
        "interim-asked" => "The interim moratorium ended. A group had asked to bid, so the full moratorium went on.",
        "full" => "The full moratorium ended.",
        "protected" => "The protected period ended: the owner must give a new notice before selling.",
        _ => EndOf(Enum.Parse<MoratoriumEndKind>(words!)),
    };

    private static string EndOf(MoratoriumEndKind kind) => kind switch
    {
        MoratoriumEndKind.Discharged => "The owner sold, as the law allowed, and what the notice began came to its end.",
        MoratoriumEndKind.OwnerChanged => "The land has another owner. A notice serves the owner who gave it alone, so what it began came to its end.",
        MoratoriumEndKind.Terminated => "The land left the list, so what the owner’s notice began came to its end.",
        MoratoriumEndKind.Withdrawn => "The owner withdrew the notice of a wish to sell.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Found(ChangesQuestion question) => $"""
        from ({Happened}) h
        where h.day between @from and @to and (h.day < @today or h.what <> all (@ends)) and h.what = any (@what) and {question.Lists.Have("h")}
            and (@place = '' or exists (
                select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = h.tenant_id and l.reference = h.reference and p.code = @place))
        """;

    private Dictionary<string, object?> Parameters(ChangesQuestion question) => question.Lists.Given(new()
    {
        ["from"] = question.From,
        ["to"] = question.To,
        ["today"] = clock.Today(),
        ["ends"] = Ends,
        ["what"] = Kinds.Where(known => question.Kind is null || known.Kind == question.Kind).Select(known => known.What).ToArray(),
        ["place"] = question.Place ?? "",
    });
}
