using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class SeekPermissionPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a request for permission to appeal further";

    public override string Beforehand =>
        "A party may ask the First-tier Tribunal for permission to appeal to the Upper Tribunal. What it decided stands meanwhile.";

    public override IReadOnlyList<Question> Questions =>
    [
        .. AskedWhich(IsDecided),
        new ChoiceQuestion(
            "By",
            "Who asked?",
            "Asked by",
            "Select who asked",
            [new(nameof(TribunalParty.Appellant), "Whoever appealed"), new(nameof(TribunalParty.Council), "The council")]),
        OnDay("SoughtOn", "On which day did the tribunal receive the request?", "Received", "the day of the request"),
        new TimeQuestion("SoughtAt", "At what time did the tribunal receive it?", "Time")
        {
            Hint = "By the clock in London, like 16:30. Leave empty if it is not known. On the last day it decides: before 5pm",
            WhenEmpty = "Not known",
        },
    ];

    protected override string Address => Links.SeekPermission(Id);

    protected override string AskedFor => $"to record a request for permission to appeal further about the listing of {State.AssetName}";

    protected override Refusal? NotNow =>
        State.Appeals.Exists(appeal => IsDecided(appeal)) ? null : Refusal.ByState("APPEAL_NOT_DECIDED", "The tribunal has not decided an appeal here.");

    private static bool IsDecided(Appeal appeal) => appeal.DecidedOn is not null;

    protected override ICommand<ListingReview> Command(Guid draft) => new SeekPermission(
        Id, Enum.Parse<TribunalParty>(Answers.Words("By")), Answers.Day("SoughtOn"), Answers.MomentOrNull("SoughtOn", "SoughtAt"),
        AppealNumber: Which(IsDecided)?.Number);
}
