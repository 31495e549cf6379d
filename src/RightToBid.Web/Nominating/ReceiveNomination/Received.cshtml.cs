using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>The end of the journey for a group: its reference, what happens, and the day by which the council must decide.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class ReceivedModel(CaseDesk desk, CaseFinder cases, CaseFiles files) : PageModel
{
    public Nomination Nomination { get; private set; } = Nomination.Initial;

    /// <summary>The files that the group sent with it.</summary>
    public IReadOnlyList<FiledDocument> Files { get; private set; } = [];

    public string Authority => Caller.Of(User).Authority;

    public StatutoryWindow Decision => NominationClock.Strict(Nomination);

    public WhyThisDate Why => new(
        Decision,
        $"The council received the nomination on {Nomination.ReceivedOn.InFull()}.",
        Nomination.RuleVersion,
        StatuteBook.Regime(Nomination.RegimeKey).Standing);

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation)
    {
        var mine = (await cases.OfCase(Authority, reference ?? "", cancellation)).FirstOrDefault(stream =>
            stream.StreamType == Nomination.StreamType && stream.GroupPartyId is not null && stream.GroupPartyId == Caller.Of(User).GroupPartyId);
        if (mine is null)
        {
            return NotFound();
        }

        (Nomination, _) = await desk.Load<Nomination>(Authority, mine.StreamId, cancellation);
        Files = await files.OfGroup(Authority, Nomination.Reference, mine.GroupPartyId!.Value, cancellation);
        return Page();
    }
}
