using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>An owner's own page: what is restricted, until when, what is exempt, and what can be done.</summary>
internal sealed class HomeModel(OwnersLand land, OwnerRequests requests, OwnerPolicies policies, IClock clock) : OwnersOwnPage(land, clock)
{
    public string Council => AccountMail.NameOf(Authority);

    public IReadOnlyList<OwnerRequest> Sent { get; private set; } = [];

    /// <summary>How sure the council wants to be. It is its policy.</summary>
    public string Check { get; private set; } = "";

    public string TimeForReview => Listing.TimeToAsk(Of.PartyId) switch
    {
        null => "The council has not recorded that you were told of the listing, so no time has begun.",
        var time when time.LastDay < Today => $"Your time for asking ended on {time.LastDay.InFull()}.",
        var time => $"You may ask {time.LastDay.ToTheEndOf()}: {time.LastDay.Distance(Today)}.",
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sent = await requests.Of(Of, cancellation);
        Check = await policies.Of(Authority, cancellation) is OwnerCheck.OfficerConfirms
            ? "This council’s policy: an officer confirms what you send before it is recorded. The day on which you send it is the day that counts."
            : "What you send here is recorded at once.";
    }

    public string Act(string act) => Links.OwnersAct(Authority, Link, act);

    public DatesThatFollow DatesOf(Moratorium notice) => DatesThatFollow.From(
        notice.RegimeKey, "disposal-notice-received", notice.ReceivedOn, $"The council received your notice on {notice.ReceivedOn.InFull()}.", Today);

    public static string Standing(OwnerRequest sent) => sent.Standing switch
    {
        OwnerRequestStanding.Recorded => "recorded",
        OwnerRequestStanding.Waiting => "waiting for an officer to confirm it",
        _ => "turned down by an officer",
    };
}
