using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

internal sealed class AmendExtentPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Amend the land listed";

    public override string Beforehand => $"The entry now covers: {State.Extent ?? State.Asset?.Boundaries ?? "the land as nominated"}.";

    public override string Consequence => "The rest stays listed, and the five years run on.";

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Extent", "Which land stays listed?", "Land listed", "Describe the land that stays listed") { IsLong = true },
        new WordsQuestion("Reason", "Why does it change?", "Reason", "Enter why the land listed changes")
        {
            IsLong = true,
            Hint = "This is published. Do not name people",
        },
        new DayQuestion("AmendedOn", "On which day did it change?", "Day", "the day it changed"),
    ];

    protected override string Address => Links.AmendExtent(Id);

    protected override string AskedFor => $"to amend the listed land of {State.Asset?.Name}";

    protected override ICommand<ListEntry> Command(Guid draft) =>
        new AmendExtent(Id, Answers.Words("Extent"), Answers.Words("Reason"), Answers.Day("AmendedOn"));
}
