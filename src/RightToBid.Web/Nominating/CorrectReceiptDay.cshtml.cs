using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

/// <summary>A legal officer puts right the day on which a nomination was received, seeing first which dates that moves.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectReceiptDayPage(CaseDesk desk, Drafts drafts, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    public override string Heading => "Correct the day it was received";

    public override string Beforehand => $"The case says that the council received the nomination on {State.ReceivedOn.InFull()}.";

    public override string Consequence => "The history keeps both days. Letters that gave the old date must be issued again.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("ReceivedOn", "On which day did it reach the council?", "Right day", "the right day")
        {
            Hint = "The day it arrived, not the day it was dated or opened. For example, 31 8 2023",
        },
        new WordsQuestion("Reason", "Why is the day being corrected?", "Reason", "Enter why the day is being corrected")
        {
            IsLong = true,
            Hint = "This is published. Do not name people",
        },
    ];

    /// <summary>The last days as they stand and as they will; for the page that checks.</summary>
    public DatesBeforeAndAfter? Changes => After is null ? null : DatesBeforeAndAfter.Of([NominationClock.Strict(State)], [NominationClock.Strict(After)]);

    protected override string Address => Links.CorrectNominationDay(Id);

    protected override string AskedFor => $"to correct the day on which the nomination of {State.Asset?.Name} was received";

    protected override ICommand<Nomination> Command(Guid draft) => new CorrectReceiptDay(Id, Answers.Day("ReceivedOn"), Answers.Words("Reason"));
}
