using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>A legal officer puts right the day of entry, seeing first which dates that moves.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectEntryDayPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Correct the day of entry";

    public override string Beforehand => $"The case says that the land was entered in the list on {State.EnteredOn.InFull()}.";

    public override string Consequence => State.Notices.IsEmpty
        ? "The history keeps both days. Notices that gave the old date must be issued again."
        : "The history keeps both days, and every moratorium on the land is judged by the right one. Notices that gave the old date must be issued again.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("EnteredOn", "On which day was it entered in the list?", "Right day", "the right day"),
        new WordsQuestion("Reason", "Why is the day being corrected?", "Reason", "Enter why the day is being corrected")
        {
            IsLong = true,
            Hint = "This is published. Do not name people",
        },
    ];

    /// <summary>The last days as they stand and as they will; for the page that checks.</summary>
    public DatesBeforeAndAfter? Changes =>
        After is null ? null : DatesBeforeAndAfter.Of([ListingClock.FiveYears(State)], [ListingClock.FiveYears(After)]);

    protected override string Address => Links.CorrectEntryDay(Id);

    protected override string AskedFor => $"to correct the day on which {State.Asset?.Name} was entered in the list";

    /// <summary>A wrong day can be put right whenever it is found, the land listed or not.</summary>
    protected override Refusal? NotNow => null;

    protected override ICommand<ListEntry> Command(Guid draft) => new CorrectEntryDay(Id, Answers.Day("EnteredOn"), Answers.Words("Reason"));
}
