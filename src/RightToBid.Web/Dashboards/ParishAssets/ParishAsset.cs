using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ParishAssets;

/// <summary>Which part of the page an asset stands in: what presses comes first.</summary>
internal enum ParishSection
{
    InMoratorium,
    ExpiringSoon,
    Nominated,
    Listed,
}

/// <summary>Land in a parish that is listed or nominated.</summary>
/// <param name="LastListedDay">The last day of the listing; nothing while it is only nominated.</param>
/// <param name="DecisionLastDay">The last day for the council's decision; nothing once it is listed.</param>
/// <param name="Notice">The owner's notice that is live, where there is one.</param>
internal sealed record ParishAsset(
    string Reference, string AssetName, LocalDate? LastListedDay, LocalDate? DecisionLastDay, TrackedNotice? Notice)
{
    private const int MonthsBefore = 6;

    /// <summary>Whether five years end soon is this site's own measure, not the law's.</summary>
    public ParishSection SectionOn(LocalDate today) => this switch
    {
        { DecisionLastDay: not null } => ParishSection.Nominated,
        { Notice: { } notice } when IsHeld(notice, today) => ParishSection.InMoratorium,
        { LastListedDay: { } last } when last <= today.PlusMonths(MonthsBefore) => ParishSection.ExpiringSoon,
        _ => ParishSection.Listed,
    };

    /// <summary>The next date, and what to do by then.</summary>
    public (LocalDate On, string Sentence, string ToDo)? NextOn(LocalDate today) => (SectionOn(today), Notice) switch
    {
        (ParishSection.Nominated, _) when today > DecisionLastDay => (
            DecisionLastDay!.Value, "The council had to decide by then and has not.", "Ask the council when it will decide. Nothing is deemed decided."),
        (ParishSection.Nominated, _) => (
            DecisionLastDay!.Value, "The council is considering the nomination.", "Tell the council what you know of the land. This is the last day for its decision."),
        (ParishSection.InMoratorium, { } notice) when notice.PositionOn(today).Standing is MoratoriumStanding.InterimMoratorium && !notice.HasRequestInTime => (
            notice.InterimLastDay, notice.PositionOn(today).Sentence,
            "The last day to ask to bid. If a body that may bid asks by then, the owner must wait six months in all."),
        (ParishSection.InMoratorium, { } notice) => (
            notice.NextEndOn(today) ?? notice.LiveTo, notice.PositionOn(today).Sentence, "From the next day the owner may sell to anyone."),
        (ParishSection.ExpiringSoon, _) => (
            LastListedDay!.Value, "The five years of the listing end.", "Nominate the land again in good time if it should stay listed: the council has eight weeks to decide."),
        _ => LastListedDay is { } last ? (last, "It is listed. The owner must tell the council before selling.", "Nothing. This is the last day of the listing.") : null,
    };

    public (string Words, string Colour) TagOn(LocalDate today) => SectionOn(today) switch
    {
        ParishSection.InMoratorium => Notice!.TagOn(today),
        ParishSection.ExpiringSoon => ("Expires soon", "orange"),
        ParishSection.Nominated => ("Nominated", "blue"),
        _ => ("Listed", "green"),
    };

    private static bool IsHeld(TrackedNotice notice, LocalDate today) => notice.IsLiveOn(today)
        && notice.PositionOn(today).Standing is MoratoriumStanding.InterimMoratorium or MoratoriumStanding.FullMoratorium;
}

/// <summary>What is listed and nominated in one parish or ward.</summary>
/// <param name="Place">Its name.</param>
internal sealed record ParishBoard(string Place, IReadOnlyList<ParishAsset> All, LocalDate Today)
{
    /// <summary>The sections that have something in them, what presses first; in each the next date first.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<ParishAsset> Assets)> Sections =>
        from section in new[]
        {
            (Section: ParishSection.InMoratorium, Heading: "In a moratorium"),
            (Section: ParishSection.ExpiringSoon, Heading: "Expiring within six months"),
            (Section: ParishSection.Nominated, Heading: "Nominated"),
            (Section: ParishSection.Listed, Heading: "Listed"),
        }
        let assets = All.Where(asset => asset.SectionOn(Today) == section.Section).OrderBy(asset => asset.NextOn(Today)?.On).ToList()
        where assets.Count > 0
        select (section.Heading, (IReadOnlyList<ParishAsset>)assets);

    public string InWords => All.Count switch
    {
        0 => $"Nothing in {Place} is listed or nominated, as far as the council has said where the land lies.",
        1 => $"1 asset in {Place}.",
        var many => $"{many} assets in {Place}.",
    };

    /// <summary>A date as the page says it.</summary>
    public string Distance(LocalDate day) => day.Distance(Today);
}
