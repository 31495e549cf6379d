using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;

namespace RightToBid.Web.Bidding;

/// <summary>Bids in the API. A bid begins with a request to be treated as a potential bidder.</summary>
internal sealed class BiddingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Reading<Bid>("bids/{id:guid}", Permissions.ReadCases, OwnGroup.OrBeside);
        api.Command<RecordMilestone, Bid>("bids/{id:guid}/milestones", Permissions.RunBids, New("milestoneId"));
        api.Command<MakeOffer, Bid>("bids/{id:guid}/offers", Permissions.RunBids, New("offerId"));
        api.Command<AnswerOffer, Bid>("bids/{id:guid}/offer-answer", Permissions.RunBids, OwnGroup.Only);
        api.Command<SucceedWithBid, Bid>("bids/{id:guid}/success", Permissions.RunBids, New("handoverId"));
        api.Command<LoseBid, Bid>("bids/{id:guid}/loss", Permissions.RunBids, OwnGroup.Only);
        api.Command<WithdrawBid, Bid>("bids/{id:guid}/withdrawal", Permissions.RunBids, OwnGroup.Only);
    }

    private static Preparation New(string member) => request => OwnGroup.OnlyWithNew(request, member);
}
