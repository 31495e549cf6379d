using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Listing.AllowLongerToAskForReview;

namespace RightToBid.Web.Reviewing;

/// <summary>The council allowed an owner in writing a longer time for asking that the listing be reviewed.</summary>
[Authorize(Policy = Permissions.RunReviews)]
internal sealed class AllowLongerToAskForReviewPage(CaseDesk desk, Drafts drafts, IClock clock, Parties parties)
    : FactPage<ListEntry>(desk, drafts, clock)
{
    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    public override string Heading => "Record that longer was allowed for asking for a review";

    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    public override string? Beforehand => Told is { } told
        ? $"The owner can ask for a review {told.LastDay.ToTheEndOf()}. The council may allow longer in writing (Schedule 2, paragraph 1(1))."
        : "The council may allow an owner to whom notice was given longer in writing (Schedule 2, paragraph 1(1)).";

    public override string? Consequence => Told is null || After is null
        ? null
        : $"The owner will have {Answers.Day("AllowedToOn").ToTheEndOf()} to ask. The land stays listed meanwhile.";

    public override IReadOnlyList<Question> Questions =>
    [
        .. Times is { Count: > 1 } several
            ? [OwnersTime.Which(several, names, "To which owner was longer allowed?", "Select the notice that was given to this owner")]
            : Enumerable.Empty<Question>(),
        new DayQuestion("AllowedToOn", "To the end of which day may this owner ask?", "Longer, to the end of", "the last day allowed")
        {
            Hint = "The last day of the longer time. For example, 31 8 2023",
            MayBeAhead = true,
        },
        new DayQuestion("AllowedOn", "On which day did the council allow it in writing?", "Allowed in writing on", "the day it was allowed"),
    ];

    protected override string Address => Links.AllowLongerToAskForReview(Id);

    protected override string AskedFor => $"to allow longer for asking that the listing of {State.Asset?.Name} be reviewed";

    protected override Refusal? NotNow => Times.Count == 0
        ? Refusal.ByState("NOT_TOLD", "It is not recorded that any owner was told of the listing, so no time for asking has begun.")
        : null;

    private IReadOnlyList<TimeToAsk> Times => OwnersTime.Of(State);

    private TimeToAsk? Told => Times is [var only] ? only : OwnersTime.Chosen(Times, Answers.WordsOrNull(OwnersTime.Notice));

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;

    protected override async Task Prepare(CancellationToken cancellation) =>
        names = await OwnersTime.Names(parties, Caller.Authority, State, cancellation);

    protected override ICommand<ListEntry> Command(Guid draft) =>
        new Command(Id, Told!.GivenOn, Answers.Day("AllowedToOn"), Answers.Day("AllowedOn"), Told.PartyId);
}
