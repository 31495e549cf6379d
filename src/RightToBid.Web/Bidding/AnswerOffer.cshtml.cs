using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class AnswerOfferPage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Record the owner’s answer";

    public override string Beforehand =>
        "Acceptance alone binds nobody. When there is an agreement that binds both, record the agreement as well.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("OfferId", "Which offer did the owner answer?", "Offer", "Select which offer the owner answered", Open),
        new ChoiceQuestion("IsAccepted", "Did the owner accept it?", "Accepted", "Select yes if the owner accepted the offer", Choice.YesOrNo),
        new DayQuestion("AnsweredOn", "On which day did the owner answer?", "Day of the answer", "the day of the answer"),
    ];

    protected override string Name => "answer";

    protected override string AskedFor => $"to record the owner’s answer to an offer for {State.AssetName}";

    protected override Refusal? NotNow => Open.Count > 0
        ? null
        : Refusal.ByState("NO_OPEN_OFFER", "No offer awaits an answer.", "Record the offer first, then the owner’s answer to it.");

    private IReadOnlyList<Choice> Open =>
    [
        .. State.Offers.Where(offer => offer.IsAccepted is null)
            .Select(offer => new Choice(offer.OfferId.ToString(), $"{Pounds.InWords(offer.AmountInPounds)}, made on {offer.MadeOn.InFull()}")),
    ];

    protected override ICommand<Bid> Command(Guid draft) =>
        new AnswerOffer(Id, Answers.Identifier("OfferId"), Answers.IsYes("IsAccepted"), Answers.Day("AnsweredOn"));
}
