using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

internal sealed class RecordMilestonePage(CaseDesk desk, Drafts drafts, IClock clock) : BidFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a step towards buying";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Milestone", "What has been done?", "What was done", "Select what has been done", MilestoneWords.Choices),
        new WordsQuestion("Title", "Describe it in a few words", "Description", "Enter a few words that describe it")
        {
            Hint = "For example, grant from the community fund",
        },
        .. Amount,
        new DayQuestion("ReachedOn", "On which day was it done?", "Day it was done", "the day it was done"),
    ];

    protected override string Name => "milestone";

    protected override string AskedFor => $"to record a step towards buying {State.AssetName}";

    private MilestoneKind? Kind => Enum.TryParse<MilestoneKind>(Answers.WordsOrNull("Milestone"), out var kind) ? kind : null;

    /// <summary>A valuation or funding is nothing without its amount.</summary>
    private IEnumerable<Question> Amount => Kind is MilestoneKind.Valuation or MilestoneKind.FundingSecured
        ? [new PoundsQuestion("AmountInPounds", "How much, in whole pounds?", "Amount")]
        : Enumerable.Empty<Question>();

    protected override ICommand<Bid> Command(Guid draft) => new RecordMilestone(
        Id, draft, Kind!.Value, Answers.Words("Title"), Answers.Day("ReachedOn"), Amount.Any() ? Answers.Number("AmountInPounds") : null);
}
