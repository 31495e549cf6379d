using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>Removal before the five years end. Expiry needs nobody, and a reversal on review is recorded as a review's outcome.</summary>
internal sealed class RemoveFromListPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Remove it from the list";

    public override string Beforehand => $"The listing would run to the end of {ListingClock.FiveYears(State).LastDay.InFull()}. It ends by itself then.";

    public override string Consequence => State.Notices.IsEmpty
        ? "The owner is free to sell from that day. The owner, the occupier and the nominator must be told, with the reasons. This cannot be taken back."
        : "Every moratorium on the land ends with it, and the owner is free to sell from that day. The owner, the occupier and the nominator must be told, with the reasons. This cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Reason",
            "Why does the land leave the list?",
            "Why",
            "Select why the land leaves the list",
            [
                new(nameof(RemovalReason.RelevantDisposal), "It has been disposed of", "On evidence that the sale was completed: regulation 2(b)"),
                new(nameof(RemovalReason.NoLongerOfCommunityValue), "The council no longer considers it land of community value", "Regulation 2(c)(ii)"),
                new(nameof(RemovalReason.AppealAllowed), "An appeal against the listing was allowed", "Regulation 2(c)(i)"),
            ]),
        new WordsQuestion("Explanation", "What are the reasons?", "Reasons", "Enter the reasons: the notices must state them")
        {
            IsLong = true,
            Hint = "They are published. Do not name people",
        },
        new DayQuestion("RemovedOn", "On which day was it removed?", "Day of removal", "the day of removal")
        {
            Hint = "The first day on which it is no longer listed. For example, 31 8 2023",
        },
    ];

    protected override string Address => Links.RemoveFromList(Id);

    protected override string AskedFor => $"to remove {State.Asset?.Name} from the list";

    protected override ICommand<ListEntry> Command(Guid draft) => new RemoveFromList(
        Id, Enum.Parse<RemovalReason>(Answers.Words("Reason")), Answers.Words("Explanation"), Answers.Day("RemovedOn"));
}
