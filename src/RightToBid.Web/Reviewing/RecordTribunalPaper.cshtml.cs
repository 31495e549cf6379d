using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class RecordTribunalPaperPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Record another paper from the tribunal";

    public override string Beforehand =>
        "Time for asking for permission to appeal further runs from the last of these papers that the tribunal sends (rule 42(2)).";

    public override IReadOnlyList<Question> Questions =>
    [
        .. AskedWhich(IsDecided),
        new ChoiceQuestion(
            "Paper",
            "What did the tribunal send?",
            "Paper",
            "Select what the tribunal sent",
            [
                new(nameof(TribunalPaper.WrittenReasons), "Written reasons"),
                new(nameof(TribunalPaper.AmendedReasons), "Amended reasons, or a correction"),
                new(nameof(TribunalPaper.SetAsideRefused), "Refusal of a timely application to set the decision aside"),
            ]),
        OnDay("SentOn", "On which day did the tribunal send it?", "Sent", "the day it was sent"),
    ];

    protected override string Address => Links.RecordTribunalPaper(Id);

    protected override string AskedFor => $"to record a paper of the tribunal about the listing of {State.AssetName}";

    protected override Refusal? NotNow =>
        State.Appeals.Exists(appeal => IsDecided(appeal)) ? null : Refusal.ByState("APPEAL_NOT_DECIDED", "The tribunal has not decided an appeal here.");

    private static bool IsDecided(Appeal appeal) => appeal.DecidedOn is not null;

    protected override ICommand<ListingReview> Command(Guid draft) => new RecordTribunalPaper(
        Id, Enum.Parse<TribunalPaper>(Answers.Words("Paper")), Answers.Day("SentOn"), Which(IsDecided)?.Number);
}
