using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>A party asked the First-tier Tribunal for permission to appeal to the Upper Tribunal.</summary>
public sealed record SeekPermission(Guid StreamId, TribunalParty By, LocalDate SoughtOn, Instant? SoughtAt = null, bool AsksForMoreTime = false) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.SeekFurther(
            state.Appeal, new(By, SoughtOn, SoughtAt, AsksForMoreTime), ReviewClock.Permission(state, context.Calendar), context);
}
