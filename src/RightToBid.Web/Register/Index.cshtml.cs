using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>The list of assets of community value, searched and read as at a day.</summary>
internal sealed class IndexModel(RegisterList list, KnownRegister known, IClock clock) : ListModel(clock, Links.Register)
{
    public IReadOnlyList<RegisterEntry> Entries { get; private set; } = [];

    public IReadOnlyList<RegisterEntry> Nearest { get; private set; } = [];

    /// <summary>The parishes and wards of the authority in which something found lies; none where no authority is asked about.</summary>
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public Counts Counts { get; private set; } = new(0, 0, 0, 0);

    public int Found => Counts.Of(Question.Standing);

    public int Pages => (Found + RegisterQuestion.PageSize - 1) / RegisterQuestion.PageSize;

    public static IReadOnlyList<(string Name, Standing Standing)> Filters { get; } =
        [("All", Standing.All), ("Listed", Standing.Listed), ("In a moratorium", Standing.InMoratorium), ("Ended or removed", Standing.Ended)];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (Ask() is { } elsewhere)
        {
            return elsewhere;
        }

        if (Question.KnownOn is not null)
        {
            Counts = await known.Count(Question, cancellation);
            Offer(await known.Authorities(Question, cancellation), Found);
            Entries = await known.Page(Question, cancellation);
            return Page();
        }

        Counts = await list.Count(Question, cancellation);
        Offer(await list.Authorities(Question, cancellation), Found);
        var places = await list.Places(Question, cancellation);
        Places =
        [
            .. places.Count == 0 ? [] : new[] { new SelectListItem("All parishes and wards", "", Question.Place is null) },
            .. places.Select(place => new SelectListItem($"{place.Name}, {Sentences.GoOn(place.Kind)} ({place.Entries})", place.Code, place.Code == Question.Place)),
        ];
        Entries = await list.Page(Question, cancellation);
        if (Entries.Count == 0 && Question.Words is not null)
        {
            Nearest = await list.Nearest(Question, cancellation);
        }

        return Page();
    }
}
