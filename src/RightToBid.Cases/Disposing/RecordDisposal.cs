using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The owner entered into a disposal. It happened, so it is recorded, with what the law says of it: a breach is a fact too.</summary>
/// <param name="BindingOn">The day the agreement became binding, or else the day of the disposal.</param>
/// <param name="Buyer">The community group that buys, or nothing for anyone else.</param>
/// <param name="BidId">The group's bid, where it made one here.</param>
/// <param name="Exemption">The exemption that the owner claims, by its code. The council approves none.</param>
/// <param name="OtherNotices">The land's other notices, which other streams hold; the owner is named by party identifier.</param>
/// <param name="Terms">What most disposals do without: the parts of the land, conditions, another seller, how a breach was found.</param>
/// <param name="IsConsequence">Whether it follows from a bid's success: where the request was struck out in the meantime, nothing does.</param>
public sealed record RecordDisposal(
    Guid StreamId,
    LocalDate BindingOn,
    CommunityGroup? Buyer = null,
    Guid? BidId = null,
    LocalDate? CompletedOn = null,
    string? Exemption = null,
    bool VacantPossession = true,
    int? LeaseYears = null,
    IReadOnlyList<OwnersNotice>? OtherNotices = null,
    DisposalTerms? Terms = null,
    bool IsConsequence = false) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (IsConsequence && (state.Past.IsStruckOut || !state.Requests.Exists(known => known.BidId == BidId))) return Decision.Nothing;

        var disposal = new Disposal(
            BidId, Buyer, BindingOn, CompletedOn, Exemption, VacantPossession, LeaseYears, OtherNotices ?? [], "", InBreach: false)
        {
            Terms = Terms ?? DisposalTerms.None,
        };
        if (state.Disposals.Any(known => known.IsSameAs(disposal))) return Decision.Nothing;

        return Checks.First(
                Received.Required(state),
                Checks.NotInFuture(nameof(BindingOn), BindingOn, context),
                Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                Checks.NotBefore(nameof(CompletedOn), "Completion", CompletedOn, "the agreement became binding", BindingOn),
                Checks.NotInFuture(nameof(BreachFinding.FoundOn), Terms?.Found?.FoundOn, context),
                MustBeCovered(state),
                MustNotBeDisposedOf(state)) is { } refusal
            ? refusal
            : Statute.Ask(() => DisposalLaw.JudgeAsked(state, disposal), out var answer) is { } notEncoded
                ? notEncoded
                : Decision.Of(new DisposalRecorded(
                    BidId, Buyer, BindingOn, CompletedOn, Exemption, VacantPossession, LeaseYears, OtherNotices ?? [],
                    answer!.Branch, InBreach: !answer.IsAllowed && Terms?.Agreement is not AgreementKind.OptionGranted, Terms));
    }

    private Refusal? MustBeCovered(Moratorium state) => Terms?.Parcels is { } parcels && !CoveredLand.Includes(state, parcels)
        ? Refusal.OfAnswer(
            nameof(DisposalTerms.Parcels),
            $"The notice does not cover {string.Join(", ", parcels.Except(CoveredLand.Of(state), PartNames.Comparer))}. Record that disposal on the list entry.")
        : null;

    private Refusal? MustNotBeDisposedOf(Moratorium state)
    {
        if (!state.IsReceived || Terms?.ByAnotherOwner is true) return null;

        if (MoratoriumClock.End(state) is { Kind: MoratoriumEndKind.Discharged or MoratoriumEndKind.OwnerChanged, EndedOn: var day })
        {
            return Refusal.ByState("ALREADY_DISPOSED_OF", $"The owner has already disposed of the land, on {Words.Full(day)}.");
        }

        return Terms?.Parcels is { } parcels && CoveredLand.Of(state).Count > 0
            && parcels.Except(CoveredLand.LeftOn(state, LocalDate.MaxIsoValue), PartNames.Comparer).ToList() is { Count: > 0 } gone
            ? Refusal.ByState("ALREADY_DISPOSED_OF", $"The owner has already disposed of {string.Join(", ", gone)}.")
            : null;
    }
}

/// <param name="Branch">The branch of the law taken, on the facts known when it was recorded.</param>
/// <param name="InBreach">Whether, on those facts, the owner might not enter into it on that day.</param>
public sealed record DisposalRecorded(
    Guid? BidId,
    CommunityGroup? Buyer,
    LocalDate BindingOn,
    LocalDate? CompletedOn,
    string? Exemption,
    bool VacantPossession,
    int? LeaseYears,
    IReadOnlyList<OwnersNotice> OtherNotices,
    string Branch,
    bool InBreach,
    DisposalTerms? Terms = null) : ICaseEvent;
