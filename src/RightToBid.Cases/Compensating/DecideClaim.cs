using System.Globalization;

using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>The council decides on a valid claim, with reasons: an amount, or nought for a refusal. No statute sets a time for it.</summary>
/// <param name="Reasons">Why, in words that name no person: the claimant is given them.</param>
public sealed record DecideClaim(Guid StreamId, decimal AwardedInPounds, string Reasons, LocalDate DecidedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Decision is { } earlier)
        {
            return earlier == new ClaimDecision(AwardedInPounds, Reasons, DecidedOn)
                ? Decision.Nothing
                : Refusal.ByState(
                    "ALREADY_DECIDED", $"The claim was decided on {Words.Full(earlier.DecidedOn)}.", "The claimant can ask for a review.");
        }

        return Checks.First(
                Pending.MustBeValid(state),
                MustBeWithinClaim(nameof(AwardedInPounds), AwardedInPounds, state),
                Checks.Said(nameof(Reasons), Reasons, "Give the reasons: the claimant must have them in writing."),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotBefore(nameof(DecidedOn), "A decision", DecidedOn, "the claim was checked", state.CheckedOn)) is { } refusal
            ? refusal
            : Decision.Of(new ClaimDecided(AwardedInPounds, Reasons, DecidedOn));
    }

    internal static Refusal? MustBeWithinClaim(string field, decimal awardedInPounds, CompensationClaim state) => awardedInPounds switch
    {
        < 0 => Refusal.OfAnswer(field, "Enter an amount, or nought to refuse."),
        _ when awardedInPounds > state.ClaimedInPounds => Refusal.OfAnswer(
            field,
            string.Create(CultureInfo.GetCultureInfo("en-GB"), $"The claim is for £{state.ClaimedInPounds:N2} in all. Enter that or less.")),
        _ => null,
    };
}

/// <param name="AwardedInPounds">What is to be paid; nought where compensation is refused.</param>
public sealed record ClaimDecided(decimal AwardedInPounds, string Reasons, LocalDate DecidedOn) : ICaseEvent;
