using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

/// <summary>An owner's written request reached the council: who asks, when it came, and whether that was in time.</summary>
[Authorize(Policy = Permissions.RunReviews)]
internal sealed class RequestReviewPage(CaseDesk desk, Drafts drafts, IClock clock, Parties parties)
    : BeginningPage<ListEntry, ListingReview>(desk, drafts, clock)
{
    private const string NotAnOwner = "not-an-owner";

    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    public override string Heading => "Record a request to review the listing";

    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    public override string Beforehand => OwnersTime.Of(State) is [var last, ..]
        ? $"An owner has eight weeks for asking, from the day notice of the listing was given: {last.GivenOn.InFull()}{(last.ByAlternativeSteps ? " (steps taken instead of notice)" : "")}. That is {last.LastDay.ToTheEndOf()}{(last.Longer is null ? "" : ", as the council allowed in writing")}. The land stays listed meanwhile."
        : "It is not recorded that any owner was told of the listing, so no time for asking has begun. The land stays listed meanwhile.";

    public override string Consequence => "The council must review its decision to list the land, and the land stays listed meanwhile.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Label",
            "Who asks for the review?",
            "Asked by",
            "Select who asks for the review",
            [
                new("the freeholder", "The freeholder"),
                new("the leaseholder", "The leaseholder", "The lease was granted for at least 25 years"),
                new("one of the owners", "One of the owners"),
                new(NotAnOwner, "Somebody who does not own the land"),
            ])
        {
            Hint = "This is what they are called on public pages",
        },
        new WordsQuestion("Name", "What is the owner’s name?", "Name", "Enter the owner’s name")
        {
            Hint = "It is kept apart from the case and is never published",
        },
        new WordsQuestion("Address", "What is the owner’s address?", "Address", "")
        {
            IsLong = true,
            Hint = "Leave empty if the request gives none. It is never published",
            WhenEmpty = "Not given",
        },
        new DayQuestion("ReceivedOn", "On which day did the written request reach the council?", "Arrived", "the day the request arrived")
        {
            Hint = "The day it arrived, not the day it was dated or opened. For example, 31 8 2023",
            RegimeKey = State.RegimeKey,
        },
        new ChoiceQuestion(
            "How",
            "How did it arrive?",
            "How",
            "Select how it arrived",
            [
                new(nameof(MeansOfReceipt.Post), "By post"),
                new(nameof(MeansOfReceipt.Hand), "By hand"),
                new(nameof(MeansOfReceipt.Email), "By email"),
                new(nameof(MeansOfReceipt.Online), "Through an online form"),
            ]),
        .. WhereToMail,
        .. WhichNotice,
    ];

    /// <summary>The time for the review, with its reasons.</summary>
    public DatesThatFollow? Dates => Answers.DayOrNull("ReceivedOn") is { } receivedOn
        ? DatesThatFollow.From(
            State.RegimeKey, "review-request-received", receivedOn, $"The council received the owner’s written request on {receivedOn.InFull()}.", Today)
        : null;

    protected override string Address => Links.RequestReview(Id);

    protected override string AskedFor => $"to record a request to review the listing of {State.Asset?.Name}";

    protected override Refusal? NotNow => null;

    /// <summary>Whoever writes by e-mail is told by e-mail.</summary>
    private IEnumerable<Question> WhereToMail => Answers.WordsOrNull("How") is nameof(MeansOfReceipt.Email) or nameof(MeansOfReceipt.Online)
        ? [new WordsQuestion("Email", "What is the owner’s e-mail address?", "E-mail", "Enter the owner’s e-mail address")
        {
            Hint = "The owner is told there of the hearing, the decision and the last days. Leave empty if it is not known. It is never published",
            WhenEmpty = "Not known",
        }]
        : [];

    private IEnumerable<Question> WhichNotice => OwnersTime.Of(State) is { Count: > 1 } several
        ? [OwnersTime.Which(several, names, "Which notice of the listing was given to this owner?", "Select which notice was given to this owner")]
        : [];

    private TimeToAsk? Told => OwnersTime.Of(State) switch
    {
        [] => null,
        [var only] => only,
        var several => OwnersTime.Chosen(several, Answers.WordsOrNull(OwnersTime.Notice)),
    };

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;

    protected override async Task Prepare(CancellationToken cancellation) =>
        names = await OwnersTime.Names(parties, Caller.Authority, State, cancellation);

    protected override ICommand<ListingReview> Command(Guid draft) => new RequestListingReview(
        NamedIdentifier.For(Caller.Authority, $"review\n{draft}"),
        Id,
        State.Reference,
        State.Asset?.Name ?? State.Reference,
        PartyOf(draft),
        Answers.Words("Label"),
        Answers.Day("ReceivedOn"),
        State.Listed,
        Told?.GivenOn,
        Told?.ByAlternativeSteps ?? false,
        Told?.Longer?.AllowedToOn,
        IsOwner: Answers.Words("Label") != NotAnOwner,
        State.NominationId,
        Enum.Parse<MeansOfReceipt>(Answers.Words("How")),
        State.RegimeKey);

    protected override Task Recorded(Guid draft, CancellationToken cancellation) => parties.Record(
        Caller.Authority,
        new Party(PartyOf(draft), Answers.Words("Name"), Purposes.AskedForReview)
        {
            Address = Answers.WordsOrNull("Address"),
            Email = Answers.WordsOrNull("Email"),
        },
        cancellation);

    private Guid PartyOf(Guid draft) => NamedIdentifier.For(Caller.Authority, $"requester\n{draft}");
}
