using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class LoseBidPage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the bid was lost";

    public override string Beforehand => "The asset went elsewhere, or the owner will not sell to the group.";

    public override string Consequence => "The bid ends. It cannot be taken back. A moratorium that has begun runs on all the same.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Reason", "How was the bid lost?", "How it was lost", "Enter how the bid was lost") { IsLong = true },
        new DayQuestion("LostOn", "On which day was it lost?", "Day it was lost", "the day it was lost"),
    ];

    protected override string Name => "loss";

    protected override string AskedFor => $"to record that the bid for {State.AssetName} was lost";

    protected override ICommand<Bid> Command(Guid draft) => new LoseBid(Id, Answers.Day("LostOn"), Answers.Words("Reason"));
}
