using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class NoteOtherAuthorityPage(CaseDesk desk, Drafts drafts, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that part of the land is in another area";

    public override string Beforehand =>
        "Each council can list only the land in its own area (section 90(3)(a)). Where land is in several areas, the councils must co-operate with each other (section 102).";

    public override string Consequence =>
        "Only the part in this council’s area can be listed here. Tell the nominator, who can nominate the rest to the other council.";

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Authority", "Which other council is it?", "Other council", "Enter the name of the other council"),
        new WordsQuestion(
            "PartHere", "Which part of the land is in this council’s area?", "Part in this area", "Describe the part of the land that is in this council’s area")
        {
            IsLong = true,
        },
        new DayQuestion("NotedOn", "On which day was this found?", "Found", "the day it was found"),
    ];

    protected override string Address => Links.NoteOtherAuthority(Id);

    protected override string AskedFor => $"to record that part of {State.Asset?.Name} is in another area";

    protected override Refusal? NotNow => State.IsUndecided
        ? null
        : Refusal.ByState("ALREADY_DECIDED", "The nomination has been decided or withdrawn already.");

    protected override ICommand<Nomination> Command(Guid draft) =>
        new NoteOtherAuthority(Id, Answers.Words("Authority"), Answers.Words("PartHere"), Answers.Day("NotedOn"));
}
