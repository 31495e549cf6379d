using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

internal sealed class GiveInclusionNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Record notice of inclusion";

    public override string Beforehand =>
        "The owner, the occupier and the nominator must be told in writing that the land is listed, as soon as practicable (section 91(2) and regulation 9).";

    public override string? Consequence => Answers.WordsOrNull("Recipient") is nameof(NoticeRecipient.Owner)
        ? "The owner’s eight weeks for asking that the listing be reviewed run from this notice."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Recipient",
            "Who was told?",
            "Told",
            "Select who was told",
            [
                new(nameof(NoticeRecipient.Owner), "The owner"),
                new(nameof(NoticeRecipient.Occupier), "The occupier"),
                new(nameof(NoticeRecipient.Nominator), "The nominator"),
                new(nameof(NoticeRecipient.Freeholder), "The freeholder, where the owner is a leaseholder"),
                new(nameof(NoticeRecipient.Leaseholder), "Another leaseholder"),
                new(nameof(NoticeRecipient.ParishCouncil), "The parish council"),
            ]),
        new ChoiceQuestion(
            "ByAlternativeSteps",
            "How were they told?",
            "How",
            "Select how they were told",
            [
                new("no", "By written notice"),
                new("yes", "By reasonable steps taken instead", "It was not reasonably practicable to give notice: section 91(3)"),
            ]),
        new DayQuestion("GivenOn", "On which day?", "Day", "the day they were told")
        {
            Hint = "The day the notice was given, or the steps taken instead were complete. For example, 31 8 2023",
        },
    ];

    protected override string Address => Links.GiveInclusionNotice(Id);

    protected override string AskedFor => $"to record notice that {State.Asset?.Name} is listed";

    protected override ICommand<ListEntry> Command(Guid draft) => new GiveInclusionNotice(
        Id, Enum.Parse<NoticeRecipient>(Answers.Words("Recipient")), Answers.Day("GivenOn"), ByAlternativeSteps: Answers.IsYes("ByAlternativeSteps"));
}
