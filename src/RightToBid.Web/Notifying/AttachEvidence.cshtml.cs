using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using AttachToClaim = RightToBid.Cases.Compensating.AttachEvidence;
using AttachToListing = RightToBid.Cases.Listing.AttachEvidence;
using AttachToMoratorium = RightToBid.Cases.Disposing.AttachEvidence;
using AttachToNomination = RightToBid.Cases.Nominating.AttachEvidence;
using AttachToReview = RightToBid.Cases.Reviewing.AttachEvidence;

namespace RightToBid.Web.Notifying;

/// <summary>Attaches a file that proves a service which has been recorded.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class AttachEvidenceModel(CaseDesk desk, EvidenceFiles files, IClock clock) : PageModel
{
    private OwingStream stream = null!;

    [BindProperty(SupportsGet = true)]
    public string Streams { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Duty { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public NoticeDuty Owed { get; private set; } = null!;

    public string Reference => stream.Reference;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await CaseDuties.Find(desk, Caller.Of(User).Authority, Streams, Id, HttpContext.RequestAborted) is not { } found
            || DutyKey.Find(found.State, Duty) is not { Served: not null } owed)
        {
            context.Result = NotFound();
            return;
        }

        (stream, Owed) = (found, owed);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (file, wrong) = await EvidenceFile.Read(Upload, HttpContext.RequestAborted);
        if (file is null)
        {
            ModelState.AddModelError(nameof(Upload), wrong!);
            return Page();
        }

        // The same file for the same service is the same evidence: sent twice, it is kept once.
        var evidenceId = NamedIdentifier.For(Caller.Of(User).Authority, $"evidence\n{Id}\n{Duty}\n{file.Sha256}");
        await files.Keep(Caller.Of(User).Authority, evidenceId, file, HttpContext.RequestAborted);
        var (notice, to, party, about, _) = Owed.Served!;
        return stream.State switch
        {
            Nomination => await Attach(new AttachToNomination(Id, evidenceId, notice, to, file.Sha256, clock.Today(), party, about)),
            ListEntry => await Attach(new AttachToListing(Id, evidenceId, notice, to, file.Sha256, clock.Today(), party, about)),
            Moratorium => await Attach(new AttachToMoratorium(Id, evidenceId, notice, to, file.Sha256, clock.Today(), party, about)),
            ListingReview => await Attach(new AttachToReview(Id, evidenceId, notice, to, file.Sha256, clock.Today(), party, about)),
            CompensationClaim => await Attach(new AttachToClaim(Id, evidenceId, notice, to, file.Sha256, clock.Today(), party, about)),
            _ => NotFound(),
        };
    }

    private Task<IActionResult> Attach<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState> => this.Send(
        desk,
        command,
        new Asking("to attach a file", Links.Duties(Reference), Links.AttachEvidence(Streams, Id, Duty)),
        _ => Task.FromResult<IActionResult>(Redirect(Links.Duties(Reference))));
}
