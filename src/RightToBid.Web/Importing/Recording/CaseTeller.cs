using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Storage.Streams;
using RightToBid.Web.Importing.Interpreting;

namespace RightToBid.Web.Importing.Recording;

/// <summary>What a row becomes: the streams of its case, or nothing with the reason why.</summary>
internal sealed record ToldCase(IReadOnlyList<StreamHistory> Histories, IReadOnlyList<RowIssue> Issues)
{
    public bool IsSetAside => Issues.Any(issue => issue.Level == IssueLevel.Error);
}

/// <summary>Tells an entry of a register as the events of its case, in the order of their days.</summary>
internal sealed class CaseTeller(LocalDate today)
{
    public ToldCase Tell(RegisterEntry entry, RowIdentity identity, string reference, string publishedIn)
    {
        var telling = new Retelling(today);
        var issues = new List<RowIssue>();
        var asset = new Asset(entry.Name, entry.Address);
        foreach (var (day, level, tell) in Steps(entry, identity, reference, publishedIn, asset, telling, issues).OrderBy(step => step.Day))
        {
            telling.AdvanceTo(day);
            if (tell() is { } refusal) issues.Add(new(level, null, refusal.Sentence));
            if (issues.Exists(issue => issue.Level == IssueLevel.Error)) return new([], issues);
        }

        telling.AdvanceTo(today);
        foreach (var command in PublishedBeside.Commands(entry, identity, publishedIn)) telling.Do(command);
        return new(telling.Histories, issues);
    }

    /// <summary>Each fact with its day. A refusal of the first sets the row aside; of a later one, it is said and the rest goes in.</summary>
    private static IEnumerable<(LocalDate Day, IssueLevel OnRefusal, Func<Refusal?> Tell)> Steps(
        RegisterEntry entry, RowIdentity identity, string reference, string publishedIn, Asset asset, Retelling telling, List<RowIssue> issues)
    {
        if (entry.NominationReceived is { } received)
        {
            yield return (received.On, IssueLevel.Error, () => telling.Do(new ReceiveNomination(
                identity.NominationId, reference, asset, BodyByName.Nominator(entry.Nominator), "Not published in the register.", received.On,
                PublishedIn: publishedIn)));
        }

        foreach (var step in Decision(entry, identity, reference, asset, telling)) yield return step;
        if (entry.InclusionNoticeGivenOn is { } noticed && entry.Entered is { } entered && noticed >= entered.On)
        {
            yield return (noticed, IssueLevel.Warning, () => telling.Do(new GiveInclusionNotice(identity.ListEntryId, NoticeRecipient.Owner, noticed)));
        }

        foreach (var step in entry.Notices.SelectMany(notice => Notice(entry, notice, identity, reference, telling, issues))) yield return step;

        if (entry.Removal is { Reason: not RemovalReason.Expired } removal)
        {
            yield return (removal.On.On, IssueLevel.Warning, () => telling.Do(new RemoveFromList(
                identity.ListEntryId, removal.Reason ?? RemovalReason.NoLongerOfCommunityValue,
                removal.AsPublished ?? "The register gives no reason.", removal.On.On)));
        }
    }

    private static IEnumerable<(LocalDate, IssueLevel, Func<Refusal?>)> Decision(
        RegisterEntry entry, RowIdentity identity, string reference, Asset asset, Retelling telling)
    {
        switch (entry)
        {
            case { Outcome: EntryOutcome.Listed, NominationReceived: not null, Decided: { } decided, Entered: { } entered }:
                yield return (decided.On, IssueLevel.Error, () => telling.WasAccepted(identity.NominationId, new(
                    identity.ListEntryId, null, entry.Reasons ?? "Not published in the register.", decided.On, entered.On, null)));
                break;
            case { Outcome: EntryOutcome.Listed, Entered: { } entered }:
                yield return (entered.On, IssueLevel.Error, () => telling.Do(new EnterInList(
                    identity.ListEntryId, reference, asset, entered.On, entry.Decided?.On, null, entry.Nominator)));
                break;
            case { Outcome: EntryOutcome.Unsuccessful, Decided: { } decided }:
                yield return (decided.On, IssueLevel.Error, () => telling.Do(new DeclineNomination(
                    identity.NominationId, entry.Reasons ?? "Not published in the register.", decided.On)));
                break;
            case { Outcome: EntryOutcome.Withdrawn, Decided: { } decided }:
                yield return (decided.On, IssueLevel.Error, () => telling.Do(new WithdrawNomination(identity.NominationId, decided.On)));
                break;
        }
    }

    private static IEnumerable<(LocalDate, IssueLevel, Func<Refusal?>)> Notice(
        RegisterEntry entry, PublishedNotice notice, RowIdentity identity, string reference, Retelling telling, List<RowIssue> issues)
    {
        if (notice.Received is not { } received || entry.Entered is not { } entered) yield break;
        yield return (received.On, IssueLevel.Warning, () => telling.Do(new ReceiveDisposalNotice(
            identity.MoratoriumId(notice.Slot), identity.ListEntryId, reference, entry.Name, identity.OwnerPartyId(notice.Slot), "the owner",
            received.On, new ListedPeriod(entered.On))));
        if (notice.Requested is not { } requested) yield break;
        if (BodyByName.IsUnknown(notice.Bidder))
        {
            issues.Add(new(IssueLevel.Warning, null,
                $"The legal form of the group that asked to bid ({notice.Bidder ?? BodyByName.NotNamed}) is not published. The council took it for a "
                + "community interest group, so it is recorded as a body that may be one; put it right when it is known."));
        }

        yield return (requested.On, IssueLevel.Warning, () => telling.Do(new RegisterBidder(
            identity.MoratoriumId(notice.Slot), identity.BidId(notice.Slot), BodyByName.Bidder(notice.Bidder), requested.On)));
    }
}
