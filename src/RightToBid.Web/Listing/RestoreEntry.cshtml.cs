using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>A tribunal or a court quashed the removal. Nothing that was known before is rewritten.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class RestoreEntryPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "List it again";

    public override string Beforehand =>
        $"The land was removed from the list on {State.Removal!.RemovedOn.InFull()}. Where a tribunal or a court has quashed that, the entry is listed again, and its five years go on to the end of {ListingClock.FiveYears(State).LastDay.InFull()} as before.";

    public override string Consequence =>
        "Until that day the case goes on to say that the land was not listed, as was known then. A notice of disposal that ended with the removal stays ended: the owner must give a new one.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("DecidedOn", "On which day was the removal quashed?", "Quashed", "the day of that decision"),
        new DayQuestion("ListedAgainOn", "From which day is the land listed again?", "Listed again", "the day from which it is listed again"),
        new WordsQuestion("Reasons", "Which decision was it, and why?", "Decision", "Enter which decision it was, and why")
        {
            IsLong = true,
            Hint = "This is published. Do not name people",
        },
    ];

    protected override string Address => Links.RestoreEntry(Id);

    protected override string AskedFor => $"to list {State.Asset?.Name} again";

    protected override Refusal? NotNow => State.Removal is null
        ? Refusal.ByState("NOT_REMOVED", "The land has not been removed from the list.")
        : null;

    protected override ICommand<ListEntry> Command(Guid draft) =>
        new RestoreEntry(Id, Answers.Day("ListedAgainOn"), Answers.Day("DecidedOn"), Answers.Words("Reasons"));
}
