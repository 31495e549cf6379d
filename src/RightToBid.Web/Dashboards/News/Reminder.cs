using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.News;

/// <summary>
/// That an end is now within the days that somebody asked about. Nobody records it: it follows from the days as they stand, so that one that moves is
/// told again when it comes within the days anew.
/// </summary>
/// <param name="Category">What ends, in the word by which a question asks for it.</param>
/// <param name="LastOn">The last day of it, included.</param>
internal sealed record Reminder(
    string Authority, string Reference, Guid EntryId, string AssetName, Guid NewsId, string Category, LocalDate LastOn, int WithinDays) : INews
{
    /// <summary>The ends <c>h</c> of what is listed, or held, on the day <c>@on</c>, each as the question's word <c>show</c> asks for it.</summary>
    /// <remarks>The forward plan knows which listings end: where another entry renewed the one without a gap, its five years end nothing.</remarks>
    public static string EndsSql { get; } =
        $"""
        (select r.tenant_id, r.reference, r.stream_id, r.asset_name, '{NewsQuestion.ListingEnding}' as show, r.last_listed_on as last_on
            from rtb.rm_register_entries r
            where r.entered_on <= @on and @on <= r.last_listed_on and {OnTheDay.IsListed("r")} and exists (
                select from rtb.rm_forward_plan p where p.tenant_id = r.tenant_id and p.stream_id = r.stream_id and p.what = '{WindowKeys.Listing}')
        union all
        select r.tenant_id, r.reference, r.stream_id, r.asset_name, '{NewsQuestion.MoratoriumEnding}', held.held_to
            from ({OnTheDay.Held("rtb.rm_register_notices")}) held
            join rtb.rm_register_entries r on r.tenant_id = held.tenant_id and r.stream_id = held.list_entry_id
            where r.entered_on <= @on and {OnTheDay.IsListed("r")}) h
        """;

    /// <summary>The day on which the end came within the days.</summary>
    public LocalDate ComesOn => LastOn.PlusDays(-WithinDays);

    public NewsPlace Place => new(ComesOn.AtStartOfDayInZone(Clock.London).ToInstant(), EntryId, 0);

    public string Sentence =>
        $"{(Category == NewsQuestion.MoratoriumEnding ? "The moratorium" : "The listing")} ends within {Sentences.Days(WithinDays)}: its last day is {LastOn.InFull()}.";

    public string InFull => Sentence;

    /// <summary>What is read of <see cref="EndsSql"/>.</summary>
    /// <param name="within">SQL for the days that are asked about.</param>
    public static string Columns(string within) =>
        $"""
        h.tenant_id, h.reference, h.stream_id, h.asset_name, h.show, h.last_on, {within} as within_days,
        md5(concat_ws('/', h.stream_id, h.show, h.last_on, {within}))::uuid as news_id
        """;

    public static Reminder Read(Row row) => new(
        row.Text("tenant_id"), row.Text("reference"), row.Uuid("stream_id"), row.Text("asset_name"), row.Uuid("news_id"), row.Text("show"),
        row.Day("last_on"), (int)row.Whole("within_days"));
}
