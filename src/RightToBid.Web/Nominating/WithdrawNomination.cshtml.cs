using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

/// <summary>A group gives its own nomination up, or an officer records that it did.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class WithdrawNominationPage(CaseDesk desk, Drafts drafts, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    public override string Heading => "Withdraw the nomination";

    public override string Beforehand => "The council then decides nothing. The law has no rule for this; the same land can be nominated again.";

    public override string Consequence => "The nomination ends without a decision, and this cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("WithdrawnOn", "On which day was it withdrawn?", "Day of withdrawal", "the day of withdrawal"),
        new WordsQuestion("Reason", "Why is it withdrawn?", "Reason", "")
        {
            IsLong = true,
            Hint = "You may leave this empty. Do not name people",
            WhenEmpty = "Not given",
        },
    ];

    protected override string Address => Links.WithdrawNomination(Id);

    protected override string AskedFor => $"to withdraw the nomination of {State.Asset?.Name}";

    protected override Refusal? NotNow => State.IsUndecided
        ? null
        : Refusal.ByState("ALREADY_DECIDED", "The nomination has been decided or withdrawn already.");

    protected override ICommand<Nomination> Command(Guid draft) =>
        new WithdrawNomination(Id, Answers.Day("WithdrawnOn"), Answers.WordsOrNull("Reason"));
}
