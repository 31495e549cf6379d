using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class WithdrawBidPage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Withdraw the bid";

    public override string Beforehand => "Withdraw when the group no longer wants to buy. Anybody else’s bid goes on.";

    /// <remarks>AMBIGUITY A40: the request is judged when it is received, so giving up changes nothing for the owner.</remarks>
    public override string Consequence => BidClock.IsInTime(State)
        ? $"The bid ends, and it cannot be taken back. The full moratorium runs on, {BidClock.FullMoratorium(State).LastDay.ToTheEndOf()}: the law asks only whether a group’s request came in time."
        : "The bid ends, and it cannot be taken back. It had begun no full moratorium.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("WithdrawnOn", "On which day did the group withdraw?", "Day of withdrawal", "the day of withdrawal"),
        new WordsQuestion("Reason", "Why is the group withdrawing?", "Reason", "")
        {
            IsLong = true,
            Hint = "You may leave this empty",
            WhenEmpty = "Not given",
        },
    ];

    protected override string Name => "withdrawal";

    protected override string AskedFor => $"to withdraw the bid for {State.AssetName}";

    protected override ICommand<Bid> Command(Guid draft) => new WithdrawBid(Id, Answers.Day("WithdrawnOn"), Answers.WordsOrNull("Reason"));
}
