using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>The list of assets of community value, searched and read as at a day.</summary>
internal sealed class IndexModel(RegisterList list, IClock clock) : ListModel(clock, Links.Register)
{
    public IReadOnlyList<RegisterEntry> Entries { get; private set; } = [];

    public IReadOnlyList<RegisterEntry> Nearest { get; private set; } = [];

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

        Counts = await list.Count(Question, cancellation);
        Offer(await list.Authorities(Question, cancellation));
        Entries = await list.Page(Question, cancellation);
        if (Entries.Count == 0 && Question.Words is not null)
        {
            Nearest = await list.Nearest(Question, cancellation);
        }

        return Page();
    }
}
