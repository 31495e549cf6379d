using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>The claim is checked: whether its maker may claim, and the four conditions of its form. The law answers; the officer confirms.</summary>
/// <param name="IsExcludedBody">
/// Where the claimant seems to be a public body of regulation 15: whether it was one when the loss was incurred. Nobody but an officer can say.
/// </param>
public sealed record CheckClaim(Guid StreamId, LocalDate CheckedOn, bool? IsExcludedBody = null) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.CheckedOn == CheckedOn && state.IsExcludedBody == IsExcludedBody) return Decision.Nothing;

        return Checks.First(
                Pending.MustBeUnchecked(state),
                state.Body is not AuditedBody.None && IsExcludedBody is null
                    ? Refusal.OfAnswer(nameof(IsExcludedBody), "Say whether the claimant was such a body when the loss was incurred.")
                    : null,
                Checks.NotInFuture(nameof(CheckedOn), CheckedOn, context),
                Checks.NotBefore(nameof(CheckedOn), "A check", CheckedOn, "the council received all of the claim", ClaimLaw.MadeOn(state))) is { } refusal
            ? refusal
            : Decision.Of(Finding(state));
    }

    private ICaseEvent Finding(CompensationClaim state)
    {
        var entitled = ClaimLaw.MayClaim(state, IsExcludedBody is true);
        var unmet = ClaimLaw.Conditions(state).Where(condition => !condition.IsMet).ToList();
        return unmet switch
        {
            [{ Code: "NOT_IN_WRITING" or "OUT_OF_TIME" } first, ..] => Rejected(first.Code, null, first.Explanation),
            _ when !entitled.IsMet => Rejected("NOT_ELIGIBLE", entitled.Code, entitled.Explanation),
            [var first, ..] => Rejected(first.Code, null, string.Join(' ', unmet.Select(condition => condition.Explanation))),
            _ => new ClaimFoundValid(CheckedOn, IsExcludedBody),
        };
    }

    private ClaimRejected Rejected(string code, string? ground, string explanation) => new(code, ground, explanation, IsExcludedBody, CheckedOn);
}

/// <summary>The claim is valid, and is to be decided. The law sets no time for that.</summary>
public sealed record ClaimFoundValid(LocalDate CheckedOn, bool? IsExcludedBody) : ICaseEvent;

/// <summary>The claim is not valid. That too is a decision, for which the claimant has written reasons and may ask for a review.</summary>
public sealed record ClaimRejected(string Code, string? Ground, string Explanation, bool? IsExcludedBody, LocalDate RejectedOn) : ICaseEvent;
