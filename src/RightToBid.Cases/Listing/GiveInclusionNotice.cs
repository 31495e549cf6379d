using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>Written notice of inclusion was given, or the steps taken instead were completed. To the owner, it starts the review clock.</summary>
public sealed record GiveInclusionNotice(
    Guid StreamId, NoticeRecipient Recipient, LocalDate GivenOn, Guid? PartyId = null, bool ByAlternativeSteps = false)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Checks.First(
            Entered.Required(state),
            Checks.NotInFuture(nameof(GivenOn), GivenOn, context),
            Checks.NotBefore(nameof(GivenOn), "Notice of inclusion", GivenOn, "the land was listed", state.EnteredOn),
            MustBeListed(state, GivenOn)) is { } refusal
            ? refusal
            : state.InclusionNotices.Contains(new(Recipient, PartyId, GivenOn, ByAlternativeSteps))
                ? Decision.Nothing
                : Decision.Of(new InclusionNoticeGiven(Recipient, PartyId, GivenOn, ByAlternativeSteps));

    /// <summary>Of land that has left the list, by removal or because its five years ended, notice of inclusion can no longer be given.</summary>
    internal static Refusal? MustBeListed(ListEntry state, LocalDate day) =>
        state.IsEntered && ListingClock.Position(state, day) is { Standing: ListingStanding.Expired or ListingStanding.Removed } gone
            ? Refusal.UnderLaw(
                "NO_LONGER_LISTED",
                $"{gone.Sentence} Notice of inclusion is given of land that is in the list.",
                StatuteBook.Regime(state.RegimeKey).Notice(NoticeCodes.Inclusion).Source,
                "Give notice of the removal.")
            : null;
}

/// <param name="ByAlternativeSteps">
/// The recipient could not be told, and reasonable steps were taken instead: <paramref name="GivenOn"/> is the day they were complete.
/// </param>
/// <param name="Service">How it was served; nothing where only the day was recorded.</param>
public sealed record InclusionNoticeGiven(
    NoticeRecipient Recipient, Guid? PartyId, LocalDate GivenOn, bool ByAlternativeSteps, Service? Service = null) : ICaseEvent
{
    public ServedNotice AsServed() => new(
        NoticeCodes.Inclusion, Recipient, PartyId, null,
        Service?.FollowingGivenOn(GivenOn)
            ?? new(ByAlternativeSteps ? MeansOfService.AlternativeSteps : MeansOfService.NotRecorded, GivenOn, GivenOn, null, []));
}
