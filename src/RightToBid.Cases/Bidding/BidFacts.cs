using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.Bidding;

/// <summary>What can be put right about a bid. Its days of notice and request are copies: they are put right where they were received.</summary>
internal static class BidFacts
{
    private const string Asked = "the group asked to bid";

    public static FactTable<Bid> Table { get; } = new(
        [
            Correctable.Words<BidOpened>(
                "bid-opened.asset-name", "The name of the land or building", e => e.AssetName, (e, words) => e with { AssetName = words }) with
            {
                IsCopy = true,
            },
            Correctable.Words<BidOpened>(
                "bid-opened.group-name", "The name of the group", e => e.Group.Name, (e, words) => e with { Group = e.Group with { Name = words } }) with
            {
                IsCopy = true,
            },
            .. BodyFacts.Of<BidOpened>(
                "bid-opened.group", "the group", e => e.Group.Body, (e, body) => e with { Group = e.Group with { Body = body } })
                .Select(fact => fact with { IsCopy = true }),
            Correctable.OneOf<MilestoneReached, MilestoneKind>(
                "milestone-reached.milestone", "What kind of step it was",
                [
                    (MilestoneKind.BusinessPlan, "a business plan"),
                    (MilestoneKind.Valuation, "a valuation"),
                    (MilestoneKind.FundingSecured, "funding secured"),
                    (MilestoneKind.SharesOffered, "community shares offered"),
                    (MilestoneKind.Incorporated, "the group incorporated"),
                    (MilestoneKind.Other, "something else"),
                ],
                e => e.Milestone,
                (e, kind) => e with { Milestone = kind }),
            Correctable.Day<MilestoneReached>(
                "milestone-reached.reached-on", "The day of the step", e => e.ReachedOn, (e, day) => e with { ReachedOn = day }),
            Correctable.Words<MilestoneReached>("milestone-reached.title", "What the step was", e => e.Title, (e, words) => e with { Title = words }),
            Correctable.NumberOrNone<MilestoneReached>(
                "milestone-reached.amount-in-pounds", "The amount in pounds", e => e.AmountInPounds, (e, amount) => e with { AmountInPounds = amount }) with
            {
                IsPrivate = true,
            },
            Correctable.Day<OfferMade>("offer-made.made-on", "The day of the offer", e => e.MadeOn, (e, day) => e with { MadeOn = day }),
            Correctable.Number<OfferMade>(
                "offer-made.amount-in-pounds", "The amount offered in pounds", e => e.AmountInPounds, (e, amount) => e with { AmountInPounds = amount }) with
            {
                IsPrivate = true,
            },
            Correctable.Day<OfferAnswered>(
                "offer-answered.answered-on", "The day of the owner’s answer", e => e.AnsweredOn, (e, day) => e with { AnsweredOn = day }),
            Correctable.YesOrNo<OfferAnswered>(
                "offer-answered.is-accepted", "Whether the owner accepted the offer", e => e.IsAccepted, (e, isSo) => e with { IsAccepted = isSo }),
            Correctable.Day<BidWithdrawn>(
                "bid-withdrawn.withdrawn-on", "The day the group withdrew its bid", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
            Correctable.WordsOrNone<BidWithdrawn>(
                "bid-withdrawn.reason", "Why the group withdrew its bid", e => e.Reason, (e, words) => e with { Reason = words }),
            Correctable.Day<BidLost>("bid-lost.lost-on", "The day the bid was lost", e => e.LostOn, (e, day) => e with { LostOn = day }) with
            {
                Match = happened => ((BidLost)happened).Reason,
            },
            Correctable.Words<BidLost>("bid-lost.reason", "How the bid was lost", e => e.Reason, (e, words) => e with { Reason = words }),
            Correctable.Day<BidSucceeded>(
                "bid-succeeded.agreed-on", "The day of the agreement to sell to the group", e => e.AgreedOn, (e, day) => e with { AgreedOn = day }),
            Correctable.NumberOrNone<BidSucceeded>(
                "bid-succeeded.amount-in-pounds", "The agreed amount in pounds", e => e.AmountInPounds, (e, amount) => e with { AmountInPounds = amount }) with
            {
                IsPrivate = true,
            },
            Correctable.DayOrNone<BidSucceeded>(
                "bid-succeeded.long-stop-on", "The day by which the keys were to pass", e => e.LongStopOn, (e, day) => e with { LongStopOn = day }) with
            {
                MayBeAhead = true,
            },
        ],
        [
            Strikeable.Of<MilestoneReached>("milestone-reached", "The step"),
            Strikeable.Of<OfferMade>(
                "offer-made", "The offer", (offer, later) => later.Happened is OfferAnswered answer && answer.OfferId == offer.OfferId),
            Strikeable.Of<OfferAnswered>("offer-answered", "The owner’s answer"),
            Strikeable.Of<BidWithdrawn>("bid-withdrawn", "The withdrawal of the bid"),
            Strikeable.Of<BidSucceeded>("bid-succeeded", "The agreement to sell to the group") with
            {
                Match = happened => ((BidSucceeded)happened).HandoverId.ToString(),
            },
            Strikeable.Of<BidLost>("bid-lost", "The loss of the bid") with { GoesWithFirst = true, Match = happened => ((BidLost)happened).Reason },
        ])
    {
        Orders = state =>
        [
            .. state.Offers.Select(offer => new DayOrder("An answer", offer.AnsweredOn, "the offer was made", offer.MadeOn)),
            new("The end of the bid", state.EndedOn, Asked, state.RequestedOn),
            new("A long-stop date", state.LongStopOn, "the agreement", state.EndedOn),
        ],
        Windows = state => state.Status is BidStatus.NotOpened ? [] : [BidClock.FullMoratorium(state)],
    };
}
