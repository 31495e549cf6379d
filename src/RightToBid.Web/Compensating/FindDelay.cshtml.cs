using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>From when the owner could reasonably have given notice; the six weeks or months follow from the notice's own facts.</summary>
internal sealed class FindDelayPage(CaseDesk desk, Drafts drafts, CaseFinder cases, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    private readonly CaseDesk desk = desk;
    private readonly List<Moratorium> notices = [];

    public override string Heading => "Record the finding on delay";

    public override string Beforehand =>
        "Delay is compensated from the day the council received the owner’s notice to the end of the relevant six weeks, or six months where a group asked to bid in time (regulation 14(3) and (4)).";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Notice", "Which notice of a wish to sell is the claim about?", "Notice", "Select which notice the claim is about", Notices),
        new DayQuestion(
            "ReasonableOn", "From which day could the owner reasonably have given notice?", "Earliest reasonable day", "the earliest reasonable day")
        {
            Hint = "Only if that was before the notice came. Leave empty if notice came as soon as was reasonable. For example, 9 2 2024",
            WhenEmpty = "Notice came as soon as was reasonable",
        },
        new DayQuestion("FoundOn", "On which day was this found?", "Day of the finding", "the day of the finding"),
    ];

    public CompensableDelay? Delay => After is null ? null : ClaimLaw.Delay(After);

    protected override string Name => "delay";

    protected override Refusal? NotNow => State.Parts.Exists(part => part.Head is CompensationHead.Delay)
        ? null
        : Refusal.ByState("NO_DELAY_CLAIMED", "No part of the claim is for delay.");

    private IReadOnlyList<Choice> Notices =>
    [
        .. notices.Select((notice, index) => new Choice(
            index.ToString(CultureInfo.InvariantCulture), $"From {notice.OwnerLabel}, received on {notice.ReceivedOn.InFull()}")),
    ];

    protected override async Task Prepare(CancellationToken cancellation)
    {
        foreach (var stream in await cases.OfCase(Caller.Authority, State.Reference, cancellation))
        {
            if (stream.StreamType == Moratorium.StreamType)
            {
                notices.Add((await desk.Load<Moratorium>(Caller.Authority, stream.StreamId, cancellation)).State);
            }
        }

        notices.RemoveAll(Mistaken.Is);
    }

    protected override ICommand<CompensationClaim> Command(Guid draft)
    {
        var notice = notices[Answers.Number("Notice")];
        return new FindDelay(
            Id, notice.ReceivedOn, Answers.DayOrNull("ReasonableOn"), MoratoriumClock.HasRequestInTime(notice), Answers.Day("FoundOn"));
    }
}
