using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>Whose data will be erased, and when; what is on hold, and why.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class DueModel(Retention retention, PeopleShown shown, IClock clock) : PageModel
{
    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<KeptParty> Soon { get; private set; } = [];

    public IReadOnlyList<KeptParty> OnHold { get; private set; } = [];

    public string Position { get; private set; } = "";

    public string Later { get; private set; } = "";

    public bool MayKeep => User.MayDo(Permissions.KeepPersonalData);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await retention.All(Caller.Of(User).Authority, cancellation);
        var horizon = clock.Today().PlusYears(1);
        Soon = [.. all.Where(party => party.ErasedOn <= horizon)];
        OnHold = [.. all.Where(party => party.Hold is not null)];
        foreach (var party in Soon.Concat(OnHold))
        {
            shown.Note(SeenKind.Party, party.PartyId);
        }

        var running = all.Count(party => party is { Runs: true, Hold: null });
        var later = all.Where(party => party.ErasedOn > horizon).ToList();
        Position = Soon is [var first, ..]
            ? $"{People(Soon.Count)} will be erased in the next twelve months, the first in the night after {first.KeepUntil.InFull()}."
            : later is [var ahead, ..] ? $"Nobody will be erased in the next twelve months. The next is kept {ahead.KeepUntil.ToTheEndOf()}."
            : "Nobody has a day yet on which they will be erased.";
        Later = $"{People(running)} {(running == 1 ? "is" : "are")} in a matter that still runs: they have no day yet. {People(later.Count)} will be erased later.";
    }

    /// <summary>What the day counts from, and how long.</summary>
    internal static string Why(KeptParty party) => party.PromisedUntil is not null
        ? "This day was set when they were recorded."
        : $"The last thing that concerned them was recorded on {party.LastOn.InShort()}. Policy: {Years(party.Years)} from then.";

    internal static string Years(int years) => years == 1 ? "1 year" : $"{years} years";

    private static string People(int count) => count == 1 ? "1 person or body" : $"{count} people and bodies";
}
