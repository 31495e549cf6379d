using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>One asset's case, for anybody: where it stands, what can happen next, its dates and why, and what has happened.</summary>
internal sealed class CaseModel(WholeCases cases, InheritedCases inherited, IClock clock) : PageModel
{
    /// <summary>Another day, as typed in three parts; it becomes <c>?on=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Day")]
    public DateAnswer Day { get; set; } = new();

    /// <summary>The last day whose recordings count, as typed in three parts; it becomes <c>?known=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "KnownDay")]
    public DateAnswer KnownDay { get; set; } = new();

    public CaseDocument Case { get; private set; } = null!;

    public AskedDays Asked { get; private set; } = null!;

    /// <summary>The day for which positions and distances are worked out.</summary>
    public LocalDate Today => Asked.On;

    public async Task<IActionResult> OnGet(string authority, string? reference, string? on, string? known, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(reference))
        {
            return Redirect(Links.RegisterOf(authority));
        }

        Asked = AskedDays.Read(on, known, clock.Today());
        if (await inherited.MovedTo(authority, reference, cancellation) is { } address)
        {
            return Redirect(address + Request.QueryString);
        }

        if (await cases.Read(authority, reference, Asked, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        if (TypedDay.Read(ModelState, Day, KnownDay, Asked) is { } typed)
        {
            return Redirect(typed.Of(Links.Case(authority, reference)));
        }

        (Day, KnownDay) = TypedDay.Shown(Day, KnownDay, Asked);
        Settled.Say(HttpContext, Asked.Error is null ? Asked.KnownOn : null, Asked.Today);
        return Page();
    }

    public static string Sentence(NextStep step) => (step.FirstDay, step.LastDay) switch
    {
        ({ } from, { } to) => $"{step.What} from {from.InFull()} {to.ToTheEndOf()}, {step.How}.",
        (null, { } to) => $"{step.What}, {to.ToTheEndOf()}, {step.How}.",
        _ => $"{step.What}, {step.How}.",
    };

    public static string? NoteOf(HistoryEntry line) => line.Notes.Count == 0 ? null : Sentences.Begin(string.Join("; ", line.Notes));

    /// <summary>How far a day ahead is: "in 6 days", "tomorrow", "today".</summary>
    public static string Ahead(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        var days => $"in {days:N0} days",
    };

    /// <summary>The line of time on which a section's bars are drawn: all its windows.</summary>
    public static (LocalDate From, LocalDate To) LineOf(IReadOnlyList<WindowRow> windows) =>
        (windows.Min(window => window.FirstDay), windows.Max(window => window.LastDay));
}

/// <summary>Windows as they are drawn on a day.</summary>
internal sealed record WindowsOnDay(IReadOnlyList<WindowRow> Windows, LocalDate Day);
