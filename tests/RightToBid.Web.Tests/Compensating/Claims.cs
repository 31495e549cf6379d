using System.Globalization;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Tests.Bidding;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Compensating;

/// <summary>Claims for delay under the notice of Tuesday 10 March 2026. Today is Tuesday 12 May 2026.</summary>
internal static class Claims
{
    public static readonly ClaimPart Interest = new(1, CompensationHead.Delay, "interest on a loan", 12_400.50m, true);

    private static int claims;

    /// <summary>A claim of its own for a test, received on Friday 8 May 2026 for a loss that finished on Monday 20 April 2026.</summary>
    public static async Task<(Guid Id, Matter Of)> NewClaim(this FoxCouncil council, AuditedBody body = AuditedBody.None, params ClaimPart[] parts)
    {
        var matter = await council.NewMatter(isAskedFor: false);
        var id = Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-0007-7000-8000-{Interlocked.Increment(ref claims):000000000000}"));
        await council.Do(new ReceiveClaim(
            id, matter.Listing, matter.Reference, "The Fox Inn", Guid.Parse("0190a5f0-0007-7000-8000-00000000c1a1"), ClaimantStanding.Owner,
            On("Monday 20 April 2026"), parts.Length == 0 ? [Interest] : parts, On("Friday 8 May 2026"), Body: body, How: MeansOfReceipt.Email));
        return (id, matter);
    }

    /// <summary>Refused on Saturday 9 May 2026 with reasons given on Sunday 10 May 2026, and a review asked for on Monday 11 May 2026.</summary>
    public static async Task<Guid> NewReview(this FoxCouncil council)
    {
        var (id, _) = await council.NewClaim();
        await council.Do(new CheckClaim(id, On("Saturday 9 May 2026")));
        await council.Do(new DecideClaim(id, 0, "The delay had another cause.", On("Saturday 9 May 2026")));
        await council.Do(new ServeClaimNotice(
            id, NoticeCodes.CompensationDecision, new(MeansOfService.Email, On("Sunday 10 May 2026"), On("Sunday 10 May 2026"), null, [])));
        await council.Do(new AskForReview(id, On("Monday 11 May 2026")));
        return id;
    }
}
