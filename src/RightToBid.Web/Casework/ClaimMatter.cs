using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>A claim for compensation. Officers see it; the public pages have nothing of it.</summary>
internal static class ClaimMatter
{
    public static Matter Of(CompensationClaim claim, long version, LocalDate today)
    {
        var position = ClaimPosition.Of(claim, today);
        var (tag, colour) = Tag(position.Standing);
        return new Matter($"claim-{claim.ClaimId:N}", "Claim for compensation", position.Sentence, tag, colour, version)
        {
            Windows = [.. WindowsOf(claim, today)],
            Facts =
            [
                ("Received", claim.ReceivedOn.InFull()),
                ("Claimed", claim.ClaimedInPounds > 0 ? Pounds.InWords(claim.ClaimedInPounds) : "No amount is stated"),
            ],
            Owed = [.. ClaimDuties.Of(claim)],
            IsOver = !claim.IsLive,
            Actions =
            [
                new("See the claim and record what happens to it", Links.Claim(claim.ClaimId), Permissions.HandleClaims),
                .. claim.DecisionOn is null && claim.Review.RequestReceivedOn is null
                    ? Array.Empty<MatterAction>()
                    : [new("Record that the claimant was told", Links.Duties(claim.Reference), Permissions.RecordNotices)],
            ],
        };
    }

    private static (string Words, string Colour) Tag(ClaimStanding standing) => standing switch
    {
        ClaimStanding.ToBeChecked => ("To be checked", "blue"),
        ClaimStanding.ToBeDecided => ("To be decided", "blue"),
        ClaimStanding.Rejected => ("Rejected", "grey"),
        ClaimStanding.Decided => ("Decided", "green"),
        ClaimStanding.UnderReview => ("Under review", "yellow"),
        ClaimStanding.Reviewed => ("Reviewed", "green"),
        ClaimStanding.UnderAppeal => ("Under appeal", "purple"),
        ClaimStanding.AppealDecided => ("Appeal decided", "green"),
        ClaimStanding.Settled => ("Settled", "grey"),
        _ => ("Withdrawn", "grey"),
    };

    private static IEnumerable<MatterWindow> WindowsOf(CompensationClaim claim, LocalDate today)
    {
        var calendar = BankHolidays.For(claim.RegimeKey);
        yield return Windows.Of(ClaimClock.Claim(claim), claim.RuleVersion, today, $"claimed on {ClaimLaw.MadeOn(claim).InFull()}");
        StatutoryWindow?[] later = [ClaimClock.ReviewRequest(claim), ClaimClock.ReviewCompletion(claim), ClaimClock.Appeal(claim, calendar)];
        foreach (var window in later)
        {
            if (window is { } known)
            {
                yield return Windows.Of(known, claim.RuleVersion, today);
            }
        }
    }
}
