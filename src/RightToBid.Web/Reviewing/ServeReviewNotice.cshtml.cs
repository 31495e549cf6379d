using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class ServeReviewNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a notice that was sent in the review";

    public override string? Consequence => Answers.WordsOrNull("Notice") is NoticeCodes.ReviewDecision
        ? Appeal(Answers.Day("SentOn")) is { } days
            ? $"Time for an appeal runs from that day: the owner may appeal to the First-tier Tribunal before 5pm on {days.LastDay.InFull()}."
            : "Time for an appeal runs from that day. Bank holidays have not been loaded so far ahead, so its end is not known."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Notice",
            "Which notice was sent?",
            "Notice",
            "Select which notice was sent",
            [
                new(NoticeCodes.ReviewProcedure, "How the review will be conducted", "To the owner or the representative: Schedule 2, paragraph 6"),
                new(NoticeCodes.ReviewDecision, "The decision on the review, with reasons", "To whoever asked, or the representative: section 92(3)"),
                new(NoticeCodes.ReversalReasons, "The reasons for which the listing was reversed", "To the nominator: section 92(4)(b)"),
            ]),
        new ChoiceQuestion(
            "Means",
            "How was it sent?",
            "How",
            "Select how it was sent",
            [
                new(nameof(MeansOfService.FirstClassPost), "By first-class post"),
                new(nameof(MeansOfService.SecondClassPost), "By second-class post"),
                new(nameof(MeansOfService.Email), "By email"),
                new(nameof(MeansOfService.ByHand), "By hand"),
                new(nameof(MeansOfService.LeftAtAddress), "Left at the address"),
            ]),
        OnDay("SentOn", "On which day was it sent?", "Sent on", "the day it was sent"),
    ];

    protected override string Address => Links.ServeReviewNotice(Id);

    protected override string AskedFor => $"to record a notice in the review of the listing of {State.AssetName}";

    protected override Refusal? NotNow => State.Procedure.WithdrawnOn is null ? null : NotUnderWay;

    protected override ICommand<ListingReview> Command(Guid draft)
    {
        var notice = Answers.Words("Notice");
        var (means, sentOn) = (Enum.Parse<MeansOfService>(Answers.Words("Means")), Answers.Day("SentOn"));
        IReadOnlyList<StatedDay> stated = notice is NoticeCodes.ReviewDecision && State.Outcome is ReviewOutcome.Upheld && Appeal(sentOn) is { } days
            ? [new StatedDay(WindowKeys.ReviewAppeal, days.LastDay)]
            : [];
        return new ServeReviewNotice(
            Id,
            notice,
            notice is NoticeCodes.ReversalReasons ? NoticeRecipient.Nominator : NoticeRecipient.ReviewRequester,
            new Service(means, sentOn, GivenOn(means, sentOn), null, stated),
            notice is NoticeCodes.ReversalReasons ? null : State.Procedure.RepresentativePartyId ?? State.RequesterPartyId);
    }

    private LocalDate GivenOn(MeansOfService means, LocalDate sentOn) => means switch
    {
        MeansOfService.FirstClassPost => Delivered(PostClass.First, sentOn),
        MeansOfService.SecondClassPost => Delivered(PostClass.Second, sentOn),
        _ => sentOn,
    };

    private LocalDate Delivered(PostClass post, LocalDate sentOn) =>
        StatuteBook.Regime(State.RegimeKey).DeliveryByPost(post, sentOn, BankHolidays.For(State.RegimeKey)).GivenOn;

    private StatutoryWindow? Appeal(LocalDate sentOn) =>
        AppealClock.Window(State.RegimeKey, WindowKeys.ReviewAppeal, sentOn, BankHolidays.For(State.RegimeKey));
}
