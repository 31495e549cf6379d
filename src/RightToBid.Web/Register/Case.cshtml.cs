using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>One asset's case, for anybody: where it stands, what can happen next, its dates and why, and what has happened.</summary>
internal sealed class CaseModel(InheritedCases cases, PublishedDocuments documents, IClock clock) : PageModel
{
    public CaseDocument Case { get; private set; } = null!;

    /// <summary>The day for which positions and distances are worked out.</summary>
    public LocalDate Today { get; private set; }

    /// <summary>Who kept the list before, where that was another council.</summary>
    public string? Succession { get; private set; }

    public AskedDays Asked { get; private set; } = null!;

    /// <summary>The documents that the council has published, as they are now.</summary>
    public IReadOnlyList<PublishedDocument> Documents { get; private set; } = [];

    public async Task<IActionResult> OnGet(string authority, string? reference, string? on, string? known, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(reference))
        {
            return Redirect(Links.RegisterOf(authority));
        }

        Asked = AskedDays.Read(on, known, clock.Today());
        if (await cases.MovedTo(authority, reference, cancellation) is { } address)
        {
            return Redirect(address + Request.QueryString);
        }

        if (await cases.Find(authority, reference, Asked.KnownOn, cancellation) is not { } found)
        {
            return NotFound();
        }

        Today = Asked.On;
        Succession = await cases.Succession(found.Authority, found.Reference, cancellation);
        Case = CaseDocuments.Of(found, Today) with { KnownOn = Asked.KnownOn };
        Documents = await documents.Of(found.Authority, found.Reference, Asked.KnownOn ?? Today, cancellation);
        return Page();
    }

    public static string Sentence(NextStep step) => (step.FirstDay, step.LastDay) switch
    {
        ({ } from, { } to) => $"{step.What} from {from.InFull()} {to.ToTheEndOf()}, {step.How}.",
        (null, { } to) => $"{step.What}, {to.ToTheEndOf()}, {step.How}.",
        _ => $"{step.What}, {step.How}.",
    };

    public static string? NoteOf(HistoryEntry line) => line.Notes.Count == 0 ? null : Sentences.Begin(string.Join("; ", line.Notes));

    /// <summary>The line of time on which a section's bars are drawn: all its windows, and today where it is near.</summary>
    public static (LocalDate From, LocalDate To) LineOf(IReadOnlyList<WindowRow> windows) =>
        (windows.Min(window => window.FirstDay), windows.Max(window => window.LastDay));
}
