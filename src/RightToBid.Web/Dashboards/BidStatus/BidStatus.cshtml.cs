using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.ParishAssets;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.BidStatus;

/// <summary>A group's first page: where each of its matters is now.</summary>
[Authorize(Permissions.SeeOwnGroup)]
internal sealed class BidStatusPage(GroupQuery matters, ParishQuery parish, IClock clock) : PageModel
{
    private IReadOnlyList<GroupMatter> all = [];

    public string Authority { get; private set; } = "";

    public string? GroupName { get; private set; }

    /// <summary>Whether the account speaks for a group at all.</summary>
    public bool HasGroup { get; private set; }

    public LocalDate Today { get; private set; }

    /// <summary>What is listed and nominated in the group's own parish; nothing where it has said none.</summary>
    public ParishBoard? Parish { get; private set; }

    /// <summary>A clerk who has not said which parish theirs is.</summary>
    public bool IsAskedForParish => Parish is null && User.IsInRole(Roles.ParishClerk);

    public IReadOnlyList<(string Heading, IReadOnlyList<GroupMatter> Matters)> Sections =>
        [.. new[] { ("Bids", Bid.StreamType), ("Handovers", Handover.StreamType), ("Nominations", Nomination.StreamType) }
            .Select(section => (section.Item1, (IReadOnlyList<GroupMatter>)[.. all.Where(matter => matter.Kind == section.Item2)]))
            .Where(section => section.Item2.Count > 0)];

    /// <summary>The day that comes first of all, with what to do by then.</summary>
    public (GroupMatter Matter, Whereabouts Now)? NextOfAll => all.Select(matter => (matter, Now: matter.On(Today)))
        .Where(known => known.Now.NextOn >= Today)
        .OrderBy(known => known.Now.NextOn)
        .Select(known => ((GroupMatter, Whereabouts)?)known)
        .FirstOrDefault();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        (Authority, GroupName, HasGroup, Today) = (caller.Authority, caller.GroupName, caller.GroupPartyId is not null, clock.Today());
        if (caller.GroupPartyId is { } group)
        {
            all = await matters.Of(Authority, group, cancellation);
            Parish = await parish.Of(Authority, group, Today, cancellation);
        }
    }
}
