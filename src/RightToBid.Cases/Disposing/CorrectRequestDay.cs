using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The day a group's request was received was recorded wrongly. Whether it was in time follows the right day, either way.</summary>
public sealed record CorrectRequestDay(Guid StreamId, Guid BidId, LocalDate RequestedOn, string Reason) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.Requests.Find(known => known.BidId == BidId) is not { } request)
        {
            return Refusal.ByState("NO_SUCH_REQUEST", "No such request has been recorded for this notice.");
        }

        if (request.RequestedOn == RequestedOn) return Decision.Nothing;

        return Checks.First(
                Checks.Said(nameof(Reason), Reason, "Say why the day is being corrected."),
                Checks.NotInFuture(nameof(RequestedOn), RequestedOn, context),
                Statute.Version(state.RegimeKey, RequestedOn, out _)) is { } refusal
            ? refusal
            : Decision.Of(new BidderRequestDayCorrected(BidId, RequestedOn, request.RequestedOn, Reason));
    }
}

public sealed record BidderRequestDayCorrected(
    Guid BidId, LocalDate RequestedOn, LocalDate FormerlyOn, string Reason) : ICaseEvent;
