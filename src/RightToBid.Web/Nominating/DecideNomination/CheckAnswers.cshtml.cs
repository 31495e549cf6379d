using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>The findings, the decision, the date that will follow and who must be told, before anything is recorded.</summary>
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts, AuthorityPolicies policies, IClock clock) : DecisionQuestion(drafts), IQuestionForm
{
    protected override string? Before => "day";

    string IQuestionForm.Back => Question("day");

    string IQuestionForm.Button => "Record the decision";

    /// <summary>The version that was on screen: of two officers who decide at once, the second is told.</summary>
    [BindProperty]
    public long Version { get; set; }

    public DatesThatFollow? Dates => Answers switch
    {
        { Outcome: DecisionOutcome.List, JoinsEntry: false, EnteredOn: { } day } => DatesThatFollow.From(
            Answers.RegimeKey, "list-entry", day, $"The land is entered in the list on {day.InFull()}.", clock.Today()),
        { Outcome: DecisionOutcome.Decline, EnteredOn: { } day } => DatesThatFollow.From(
            Answers.RegimeKey, "unsuccessful-entry", day, $"The land is entered in the unsuccessful list on {day.InFull()}.", clock.Today()),
        _ => null,
    };

    /// <summary>The council's policy on which list a nomination that is not valid goes.</summary>
    public InvalidNominationPolicy InvalidPolicy { get; private set; }

    /// <summary>The days on which the land would be unlisted between the entry that is renewed and the new one.</summary>
    public DateInterval? Gap { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answers.Next != "check")
        {
            return Redirect(Question(Answers.Next));
        }

        (var nomination, Version) = await Load();
        Gap = Answers is { Outcome: DecisionOutcome.List, EnteredOn: { } day } ? NominationClock.GapBefore(nomination, day) : null;
        return nomination.IsUndecided ? Page() : Undecided.Refused(this, nomination);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Answers.Next != "check")
        {
            return Redirect(Question(Answers.Next));
        }

        var (nomination, _) = await Load();
        return Answers.AnsweredChecks() is { Count: > 0 } checks
            ? await this.Send(
                desk, new AnswerChecks(Id, checks, Answers.DecidedOn!.Value), AsStep("checks", Version), answered => Assess(nomination, answered.Version))
            : await Assess(nomination, Version);
    }

    private async Task<IActionResult> Assess(Nomination nomination, long seen)
    {
        return IsFoundOtherwise(nomination)
            ? await this.Send(desk, new AssessEligibility(Id, Answers.Body!, Answers.Land ?? nomination.Land, Answers.DecidedOn!.Value), AsStep("assessment", seen), Decide)
            : await Decide(seen);
    }

    private Asking Asking => new(
        $"to decide the nomination of {Answers.AssetName}", Links.CaseworkCase(Answers.Reference), Question("check"))
    {
        SeenVersion = Version,
    };

    /// <summary>What was found about the body and the land is recorded first, for the decision is judged by it.</summary>
    private Asking AsStep(string step, long seen) => Asking with
    {
        CommandId = NamedIdentifier.For(Caller.Authority, $"{step}\n{Draft}\n{Version}"),
        SeenVersion = seen,
    };

    private ICommand<Nomination> Command => (Answers.Outcome, Answers.Reasons!, Answers.DecidedOn!.Value) switch
    {
        (DecisionOutcome.List, var reasons, var day) => new AcceptNomination(
            Id, NamedIdentifier.For(Caller.Authority, $"list entry\n{Draft}"), Answers.Findings(), reasons, day, Answers.EnteredOn, Answers.Extent, Answers.ReasonsForRest),
        (DecisionOutcome.Decline, var reasons, var day) => new DeclineNomination(Id, reasons, day, Answers.EnteredOn),
        (DecisionOutcome.NotValid, var reasons, var day) => new RejectNomination(Id, Answers.InvalidCode, reasons, day, InvalidPolicy),
        (_, var reasons, var day) => new ReturnNominationForCompletion(Id, Answers.Missing, reasons, day),
    };

    private bool IsFoundOtherwise(Nomination nomination) => Answers is { IsComplete: true, Body: { } body }
        && (nomination.Nominator?.Body != body || (Answers.Land is { } land && nomination.Land != land));

    private Task<IActionResult> Decide(Outcome<Nomination> assessed) => Decide(assessed.Version);

    private Task<IActionResult> Decide(long seen) => this.Send(
        desk, Command, Asking with { CommandId = Draft, SeenVersion = seen }, _ => End(Links.CaseworkCase(Answers.Reference)));

    private async Task<(Nomination Nomination, long Version)> Load()
    {
        InvalidPolicy = (await policies.Of(Caller.Authority, HttpContext.RequestAborted)).InvalidNominations;
        var (nomination, version) = await desk.Load<Nomination>(Caller.Authority, Id, HttpContext.RequestAborted);
        return (nomination, version);
    }
}
