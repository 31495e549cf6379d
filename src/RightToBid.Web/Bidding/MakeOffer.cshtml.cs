using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class MakeOfferPage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Record an offer";

    public override string Beforehand => "The owner need not answer an offer, and need not accept one at any price.";

    public override IReadOnlyList<Question> Questions =>
    [
        new PoundsQuestion("AmountInPounds", "How much did the group offer, in whole pounds?", "Amount offered"),
        new DayQuestion("MadeOn", "On which day was the offer made?", "Day of the offer", "the day of the offer"),
    ];

    protected override string Name => "offer";

    protected override string AskedFor => $"to record an offer for {State.AssetName}";

    protected override ICommand<Bid> Command(Guid draft) =>
        new MakeOffer(Id, draft, Answers.Number("AmountInPounds"), Answers.Day("MadeOn"));
}
