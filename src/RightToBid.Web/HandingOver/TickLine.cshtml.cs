using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

/// <summary>The group says of one line of its checklist how it stands. Officers read the list and do not tick it.</summary>
[Authorize(Policy = Permissions.RunHandovers)]
internal sealed class TickLineModel(CaseDesk desk, Checklists checklists, IClock clock) : PageModel, IQuestionForm
{
    private const int LongestNote = 500;
    private const string Open = "open";
    private const string Done = "done";
    private const string NotNeeded = "not-needed";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Item { get; set; } = "";

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public DateAnswer On { get; set; } = new();

    [BindProperty]
    public string? Note { get; set; }

    public Handover Handover { get; private set; } = Handover.Initial;

    public (string Item, string Name, string About) Line => Checklists.Lines.First(line => line.Item == Item);

    public string Back => Links.Handover(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if ((await checklists.Of(Caller.Of(User).Authority, Id, cancellation)).TryGetValue(Item, out var ticked))
        {
            (Outcome, On, Note) = (ticked.Outcome is ChecklistOutcome.Done ? Done : NotNeeded, DateAnswer.Of(ticked.SettledOn), ticked.Note);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Outcome is not (Open or Done or NotNeeded))
        {
            ModelState.Remove(nameof(Outcome));
            ModelState.AddModelError(nameof(Outcome), "Select how it stands");
        }

        if (Note?.Length > LongestNote)
        {
            ModelState.Remove(nameof(Note));
            ModelState.AddModelError(nameof(Note), "The note must be 500 characters or fewer");
        }

        var day = Outcome == Open && On.IsEmpty ? null : On.ReadPast(ModelState, nameof(On), "the day on which it was settled", clock.Today());
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Outcome != Open && day is { } settledOn)
        {
            var ticked = new Ticked(Outcome == Done ? ChecklistOutcome.Done : ChecklistOutcome.NotNeeded, settledOn, Note);
            await checklists.Tick(Caller.Of(User), Id, Item, ticked, cancellation);
        }
        else
        {
            await checklists.Untick(Caller.Of(User), Id, Item, cancellation);
        }

        return Redirect(Back);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        (Handover, var version) = await desk.Load<Handover>(Caller.Of(User).Authority, Id, cancellation);
        return version > 0 && User.SpeaksForGroup() && User.MaySee(Handover.Group)
            && Handover.Status is HandoverStatus.UnderWay or HandoverStatus.Completed;
    }
}
