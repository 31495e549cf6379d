using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

/// <summary>What happens between the request and the decision: a representative, representations, a hearing.</summary>
internal sealed class RecordReviewStepPage(CaseDesk desk, Drafts drafts, IClock clock, Parties parties) : ReviewFactPage(desk, drafts, clock)
{
    private const string Representative = "representative";
    private const string Representations = "representations";
    private const string HearingRequest = "hearing-request";
    private const string Hearing = "hearing";

    public override string Heading => "Record a step of the review";

    public override string Beforehand =>
        "The owner and the representative may make representations in writing, orally or both. A hearing must be held where the owner asks for one in writing (Schedule 2, paragraphs 5 to 8).";

    public override string? Consequence => Answers.WordsOrNull("Step") switch
    {
        Representative => "What must be sent to the owner goes to the representative from now on. The name and address are kept apart from the case and are never published.",
        HearingRequest => "The review cannot be decided until the hearing has been held.",
        _ => null,
    };

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Step",
            "What happened?",
            "Step",
            "Select what happened",
            [
                new(Representative, "The owner appointed a representative"),
                new(Representations, "Representations were made"),
                new(HearingRequest, "The owner asked in writing for an oral hearing"),
                new(Hearing, "An oral hearing was held"),
            ]),
        .. OfStep(Answers.WordsOrNull("Step")),
    ];

    protected override string Address => Links.RecordReviewStep(Id);

    protected override string AskedFor => $"to record a step in the review of the listing of {State.AssetName}";

    protected override Refusal? NotNow => NotUnderWay;

    protected override ICommand<ListingReview> Command(Guid draft) => Answers.Words("Step") switch
    {
        Representative => new AppointRepresentative(Id, PartyOf(draft), Answers.Day("AppointedOn")),
        Representations => new MakeRepresentations(
            Id, Enum.Parse<RepresentationForm>(Answers.Words("Form")), Answers.Words("By") == "representative", Answers.Day("MadeOn")),
        HearingRequest => new RequestHearing(Id, Answers.Day("RequestedOn")),
        _ => new HoldHearing(Id, Answers.Day("HeldOn")),
    };

    protected override Task Recorded(Guid draft, CancellationToken cancellation) => Answers.Words("Step") is Representative
        ? parties.Record(
            Caller.Authority,
            new Party(PartyOf(draft), Answers.Words("Name"), Purposes.RepresentsOwner)
            {
                Address = Answers.WordsOrNull("Address"),
            },
            cancellation)
        : Task.CompletedTask;

    private Guid PartyOf(Guid draft) => NamedIdentifier.For(Caller.Authority, $"representative\n{draft}");

    private static IEnumerable<Question> OfStep(string? step) => step switch
    {
        Representative =>
        [
            new WordsQuestion("Name", "What is the representative’s name?", "Name", "Enter the representative’s name"),
            new WordsQuestion("Address", "What is the representative’s address?", "Address", "")
            {
                IsLong = true,
                Hint = "Leave empty if it is not known",
                WhenEmpty = "Not known",
            },
            OnDay("AppointedOn", "On which day did the council learn of it?", "Day", "the day the council learned of it"),
        ],
        Representations =>
        [
            new ChoiceQuestion(
                "By", "Who made them?", "Made by", "Select who made them", [new("owner", "The owner"), new("representative", "The representative")]),
            new ChoiceQuestion(
                "Form",
                "How were they made?",
                "How",
                "Select how they were made",
                [new(nameof(RepresentationForm.Written), "In writing"), new(nameof(RepresentationForm.Oral), "Orally")]),
            OnDay("MadeOn", "On which day?", "Day", "the day they were made"),
        ],
        HearingRequest => [OnDay("RequestedOn", "On which day did the request reach the council?", "Day", "the day of the request")],
        Hearing => [OnDay("HeldOn", "On which day was the hearing held?", "Day", "the day of the hearing")],
        _ => [],
    };
}
