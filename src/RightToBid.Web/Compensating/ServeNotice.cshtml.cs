using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>A notice to the claimant was sent: on which day and how, and so on which day it counts as given.</summary>
internal sealed class ServeNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the claimant was told";

    public override string? Consequence => After is null ? null : Answers.Words("Notice") switch
    {
        NoticeCodes.CompensationDecision when ClaimClock.ReviewRequest(After) is { } weeks =>
            $"Given on {Given.InFull()}. The claimant can ask for a review {weeks.LastDay.ToTheEndOf()}.",
        NoticeCodes.CompensationReviewDecision when ClaimClock.Appeal(After, BankHolidays.For(State.RegimeKey)) is { } days =>
            $"Sent on {Answers.Day("SentOn").InFull()}. The claimant can appeal to the tribunal before 5pm on {days.LastDay.InFull()}.",
        _ => $"Given on {Given.InFull()}.",
    };

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Notice", "What was the claimant told?", "Told", "Select what the claimant was told", Notices),
        new ChoiceQuestion("Means", "How was it sent?", "How", "Select how it was sent",
        [
            new(nameof(MeansOfService.FirstClassPost), "First-class post"),
            new(nameof(MeansOfService.SecondClassPost), "Second-class post"),
            new(nameof(MeansOfService.Email), "Email"),
            new(nameof(MeansOfService.ByHand), "By hand"),
            new(nameof(MeansOfService.LeftAtAddress), "Left at the address"),
        ]),
        new DayQuestion(nameof(Service.SentOn), "On which day was it sent?", "Day sent", "the day it was sent"),
        new DayQuestion(nameof(Service.GivenOn), "On which day is it known to have arrived?", "Day it arrived", "the day it arrived")
        {
            Hint = "Leave empty if that is not known: a letter is then taken to arrive in the ordinary course of post",
            WhenEmpty = "Not known: taken to be given in the ordinary course of post, or on the day it was sent",
        },
        new WordsQuestion("Evidence", "What shows that it was sent?", "Evidence", "Enter what shows that it was sent")
        {
            Hint = "For example a reference of recorded delivery. Do not name a person. Leave empty if there is nothing",
            WhenEmpty = "Nothing is recorded",
        },
    ];

    protected override string Name => "notice";

    protected override Refusal? NotNow =>
        Notices.Count > 0 ? null : Refusal.ByState("NOTHING_TO_SERVE", "There is no decision of which the claimant has to be told.");

    private IReadOnlyList<Choice> Notices =>
    [
        .. State.DecisionOn is null ? Enumerable.Empty<Choice>() : [new Choice(NoticeCodes.CompensationDecision, "The decision on the claim, with reasons", "Regulation 14(6)")],
        .. State.Review.RequestReceivedOn is null
            ? Enumerable.Empty<Choice>()
            : [new Choice(NoticeCodes.ReviewProcedure, "The procedure of the review", "Schedule 2, paragraph 6")],
        .. State.ReviewDecision is null
            ? Enumerable.Empty<Choice>()
            : [new Choice(NoticeCodes.CompensationReviewDecision, "The decision on the review, with reasons", "Regulation 16(3)")],
    ];

    private MeansOfService Means => Enum.Parse<MeansOfService>(Answers.Words("Means"));

    private LocalDate Given => Answers.DayOrNull(nameof(Service.GivenOn)) ?? Presumed(Answers.Day(nameof(Service.SentOn)));

    protected override ICommand<CompensationClaim> Command(Guid draft) => new ServeClaimNotice(
        Id,
        Answers.Words("Notice"),
        new(Means, Answers.Day(nameof(Service.SentOn)), Given, Answers.WordsOrNull("Evidence"), []),
        NoticeRecipient.Claimant,
        State.Review.RepresentativePartyId ?? State.ClaimantPartyId);

    private LocalDate Presumed(LocalDate sentOn) => Means switch
    {
        MeansOfService.FirstClassPost => ByPost(PostClass.First, sentOn),
        MeansOfService.SecondClassPost => ByPost(PostClass.Second, sentOn),
        _ => sentOn,
    };

    /// <summary>Where the calendar does not reach that far, the day it was sent, which the officer can put right.</summary>
    private LocalDate ByPost(PostClass post, LocalDate sentOn)
    {
        try
        {
            return StatuteBook.Regime(State.RegimeKey).DeliveryByPost(post, sentOn, BankHolidays.For(State.RegimeKey)).GivenOn;
        }
        catch (LawNotEncodedException)
        {
            return sentOn;
        }
    }
}
