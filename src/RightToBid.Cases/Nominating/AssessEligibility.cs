using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

/// <summary>An officer has looked at the evidence: what the body is, and what the land is, for the purposes of the law.</summary>
public sealed record AssessEligibility(Guid StreamId, CommunityBody Body, LandDescription Land, LocalDate AssessedOn)
    : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context) =>
        Checks.First(
            Standing.MustBeUndecided(state),
            Checks.NotInFuture(nameof(AssessedOn), AssessedOn, context),
            Checks.NotBefore(
                nameof(AssessedOn), "An assessment", AssessedOn, "the council received the nomination", state.ReceivedOn)) is { } refusal
            ? refusal
            : state.Nominator?.Body == Body && state.Land == Land
                ? Decision.Nothing
                : Decision.Of(new EligibilityAssessed(Body, Land, AssessedOn));
}

public sealed record EligibilityAssessed(CommunityBody Body, LandDescription Land, LocalDate AssessedOn) : ICaseEvent;
