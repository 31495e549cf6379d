using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class DayModel(Drafts drafts, IClock clock) : DecisionQuestion(drafts)
{
    protected override string? Before => Answers.Outcome is DecisionOutcome.List ? "extent" : "decision";

    [BindProperty]
    public DateAnswer DecidedOn { get; set; } = new();

    [BindProperty]
    public DateAnswer EnteredOn { get; set; } = new();

    public bool IsReturn => Answers.Outcome is DecisionOutcome.Return;

    public bool AsksEntry => Answers.Outcome is DecisionOutcome.Decline || (Answers.Outcome is DecisionOutcome.List && !Answers.JoinsEntry);

    private string DayInWords => IsReturn ? "the day it was sent back" : "the day of the decision";

    public void OnGet() => (DecidedOn, EnteredOn) = (
        Answers.DecidedOn is { } decidedOn ? DateAnswer.Of(decidedOn) : new(),
        Answers.EnteredOn is { } enteredOn && enteredOn != Answers.DecidedOn ? DateAnswer.Of(enteredOn) : new());

    public async Task<IActionResult> OnPostAsync()
    {
        var decidedOn = DecidedOn.ReadPast(ModelState, nameof(DecidedOn), DayInWords, clock.Today(), Answers.RegimeKey);
        if (decidedOn < Answers.ReceivedOn)
        {
            ModelState.AddModelError(
                nameof(DecidedOn), $"{Sentences.Begin(DayInWords)} must be {Answers.ReceivedOn.InShort()}, when the council received the nomination, or later");
        }

        var enteredOn = AsksEntry && !EnteredOn.IsEmpty
            ? EnteredOn.ReadPast(ModelState, nameof(EnteredOn), "the day of entry", clock.Today(), Answers.RegimeKey)
            : decidedOn;
        if (enteredOn < decidedOn)
        {
            ModelState.AddModelError(nameof(EnteredOn), "The day of entry must be the day of the decision or later");
        }

        return ModelState.IsValid ? await GoOn(Answers with { DecidedOn = decidedOn, EnteredOn = enteredOn }) : Page();
    }
}
