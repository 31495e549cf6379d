using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>
/// An owner who gave no notice disposed of listed land: by gift or under another exemption, by what is no relevant disposal, to a group
/// on another owner's notice, or in breach. It happened, so it is recorded, and the land stays listed.
/// </summary>
/// <param name="OtherNotices">The notices that other owners gave for the land.</param>
public sealed record RecordDisposalWithoutNotice(
    Guid StreamId,
    LocalDate BindingOn,
    DisposalTerms Terms,
    CommunityGroup? Buyer = null,
    LocalDate? CompletedOn = null,
    string? Exemption = null,
    bool VacantPossession = true,
    Estate Estate = Estate.Freehold,
    int? LeaseYears = null,
    IReadOnlyList<OwnersNotice>? OtherNotices = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var disposal = new Disposal(
            BidId: null, Buyer, BindingOn, CompletedOn, Exemption, VacantPossession, LeaseYears, OtherNotices ?? [], "", InBreach: false)
        {
            Terms = Terms,
        };
        if (state.Disposals.Any(known => known.IsSameAs(disposal))) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Checks.NotInFuture(nameof(BindingOn), BindingOn, context),
                Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                Checks.NotBefore(nameof(CompletedOn), "Completion", CompletedOn, "the agreement became binding", BindingOn),
                Checks.NotInFuture(nameof(BreachFinding.FoundOn), Terms.Found?.FoundOn, context),
                state.Parcels.Count > 0 ? CoveredLand.MustBeAmong(nameof(DisposalTerms.Parcels), state.Parcels, Terms.Parcels) : null) is { } refusal
            ? refusal
            : Statute.Ask(() => DisposalLaw.JudgeWithoutNotice(state, Estate, disposal), out var answer) is { } notEncoded
                ? notEncoded
                : answer!.Branch is "CONDITIONS_MET"
                    ? Refusal.ByState("NOTICE_GIVEN", "That owner gave notice.", "Record the disposal with that owner's notice.")
                    : Decision.Of(new DisposalRecorded(
                        null, Buyer, BindingOn, CompletedOn, Exemption, VacantPossession, LeaseYears, OtherNotices ?? [],
                        answer.Branch, InBreach: !answer.IsAllowed && Terms.Agreement is not AgreementKind.OptionGranted, Terms));
    }
}
