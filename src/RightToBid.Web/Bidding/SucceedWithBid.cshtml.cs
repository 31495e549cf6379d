using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class SucceedWithBidPage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Record the agreement";

    public override string Beforehand =>
        "Record this when an agreement to sell binds the owner and the group, usually when contracts are exchanged. An offer that was accepted is not yet one.";

    public override string Consequence =>
        "The bid succeeds, the sale is entered in the owner’s notice, and the handover begins. It cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("AgreedOn", "On which day did the agreement become binding?", "Day of the agreement", "the day of the agreement"),
        new PoundsQuestion("AmountInPounds", "What was the price, in whole pounds?", "Price")
        {
            Hint = "Leave empty if the price is not to be recorded",
            WhenEmpty = "Not recorded",
        },
        new DayQuestion("LongStopOn", "By the end of which day are the keys to pass, at the latest?", "Last day for the keys", "the last day for the keys")
        {
            Hint = "The long-stop date in the agreement. Leave empty if there is none. For example, 31 8 2023",
            WhenEmpty = "None agreed",
            MayBeAhead = true,
        },
    ];

    protected override string Name => "agreement";

    protected override string AskedFor => $"to record the agreement to buy {State.AssetName}";

    protected override ICommand<Bid> Command(Guid draft) => new SucceedWithBid(
        Id, draft, Answers.Day("AgreedOn"), Answers.NumberOrNull("AmountInPounds"), Answers.DayOrNull("LongStopOn"));
}
