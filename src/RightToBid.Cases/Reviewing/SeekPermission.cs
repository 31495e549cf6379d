using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>A party asked the First-tier Tribunal for permission to appeal to the Upper Tribunal.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record SeekPermission(
    Guid StreamId, TribunalParty By, LocalDate SoughtOn, Instant? SoughtAt = null, bool AsksForMoreTime = false, int? AppealNumber = null)
    : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(state, AppealNumber, (appeal, number) => AppealSteps.SeekFurther(
            appeal,
            new(By, SoughtOn, SoughtAt, AsksForMoreTime, number),
            AppealClock.Permission(state.RegimeKey, appeal, context.Calendar),
            context));
}
