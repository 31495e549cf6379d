using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.Workload;

/// <summary>Hands a case to a colleague from a day to a day, while the officer who was given it is away.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class StandInPage(CaseFinder cases, Assignments assignments, StandIns standIns, IClock clock) : PageModel
{
    public const string Nobody = "nobody";

    private Guid absent;

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public DateAnswer From { get; set; } = new();

    [BindProperty]
    public DateAnswer To { get; set; } = new();

    public CaseReference Case { get; private set; } = null!;

    /// <summary>The officer who was given the case, by name.</summary>
    public string Absent { get; private set; } = "";

    public bool IsStanding { get; private set; }

    public IReadOnlyList<OfficerName> Officers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation)
    {
        if (await Find(reference, cancellation) is not { } load)
        {
            return NotFound();
        }

        if (load.StandInFor(Case.Reference) is { } standing)
        {
            (Officer, From, To) = (standing.Officer.ToString(), DateAnswer.Of(standing.FromOn), DateAnswer.Of(standing.ToOn));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (await Find(reference, cancellation) is null)
        {
            return NotFound();
        }

        if (IsStanding && Officer == Nobody)
        {
            await standIns.End(Caller.Of(User), Case.Reference, cancellation);
            return Redirect(Links.CaseworkCase(Case.Reference));
        }

        var chosen = Officers.FirstOrDefault(known => known.AccountId.ToString() == Officer)?.AccountId;
        if (chosen is null)
        {
            ModelState.AddModelError(nameof(Officer), "Select who stands in");
        }

        if (Days() is not { } days || chosen is null || !ModelState.IsValid)
        {
            return Page();
        }

        await standIns.Give(Caller.Of(User), Case.Reference, chosen.Value, absent, days, cancellation);
        return Redirect(Links.CaseworkCase(Case.Reference));
    }

    private DateInterval? Days()
    {
        var hasFrom = From.TryRead(ModelState, nameof(From), "the first day", out var from);
        if (!To.TryRead(ModelState, nameof(To), "the last day", out var to) || !hasFrom)
        {
            return null;
        }

        if (to < from)
        {
            ModelState.AddModelError($"{nameof(To)}.Day", "The last day must be the first or later");
            return null;
        }

        if (to < clock.Today())
        {
            ModelState.AddModelError($"{nameof(To)}.Day", "The last day must be today or later");
            return null;
        }

        return new DateInterval(from, to);
    }

    /// <summary>Who works on what, where the case is there and was given to somebody.</summary>
    private async Task<CaseLoad?> Find(string? reference, CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        if (await cases.OfCase(authority, reference ?? "", cancellation) is not [var found, ..])
        {
            return null;
        }

        var load = await assignments.Of(authority, cancellation);
        if (load.GivenTo(found.Reference) is not { } given)
        {
            return null;
        }

        (Case, absent, Absent) = (found, given, load.NameOf(given));
        IsStanding = load.StandInFor(found.Reference) is not null;
        Officers = [.. load.Officers.Where(known => known.AccountId != given)];
        return load;
    }
}
