using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.NominationsAwaitingDecision;

/// <summary>The nominations that await their decision, overdue ones first.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class NominationsAwaitingDecisionPage(UndecidedQuery undecided, IClock clock) : PageModel
{
    public LocalDate Today { get; private set; }

    public IReadOnlyList<UndecidedNomination> Nominations { get; private set; } = [];

    public int Overdue => Nominations.Count(nomination => nomination.IsOverdueOn(Today));

    public int Returned => Nominations.Count(nomination => nomination.ReturnedOn is not null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        Today = clock.Today();
        Nominations = await undecided.Of(authority, cancellation);
    }

    public string Position
    {
        get
        {
            var all = Nominations.Count is 1 ? "One nomination awaits its decision" : $"{Nominations.Count} nominations await their decision";
            string[] some = [Overdue is 0 ? "" : $"{Overdue} overdue", Returned is 0 ? "" : $"{Returned} returned for completion"];
            var of = string.Join(", ", some.Where(part => part.Length > 0));
            return of.Length is 0 ? $"{all}." : $"{all}: {of}.";
        }
    }
}
