using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.HandingOver;

/// <summary>A handover in one place: what must be done before the keys pass, what was promised, and what monitoring found.</summary>
[Authorize(Policy = Permissions.ReadCases)]
internal sealed class WorkspaceModel(CaseDesk desk, Checklists checklists, HandoverStories stories, Consortia consortia, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Handover Handover { get; private set; } = Handover.Initial;

    public LocalDate Today => clock.Today();

    public bool IsForOfficer => !User.SpeaksForGroup();

    public bool IsUnderWay => Handover.Status is HandoverStatus.UnderWay;

    public bool IsCompleted => Handover.Status is HandoverStatus.Completed;

    public bool IsLive => IsUnderWay || IsCompleted;

    public int Outstanding => Handover.Conditions.Count(condition => condition.FulfilledOn is null);

    public bool CanBeMonitored => IsCompleted && Years.Any(year => year.Found is null);

    public (string Words, string Colour) Tag => Handover.Status switch
    {
        HandoverStatus.Completed => ("Keys passed", "green"),
        HandoverStatus.Discharged => ("Discharged", "grey"),
        HandoverStatus.Defaulted => ("Failed", "red"),
        _ => ("Under way", "blue"),
    };

    public string Position => Handover switch
    {
        { Status: HandoverStatus.Discharged, EndedOn: { } day } => $"Nothing more has been owed since {day.InFull()}. {Handover.EndedBecause}",
        { Status: HandoverStatus.Defaulted, EndedOn: { } day } => $"The handover failed on {day.InFull()}. {Handover.EndedBecause}",
        { CompletedOn: { } day } => $"The group has had the keys since {day.InFull()}.",
        _ when Outstanding == 1 => "The keys can pass when 1 condition has been fulfilled.",
        _ when Outstanding > 0 => $"The keys can pass when {Outstanding} conditions have been fulfilled.",
        _ => "No condition is outstanding: the keys can pass.",
    };

    /// <summary>The years of monitoring, once the keys have passed: when each is to be done at the latest, and what was found.</summary>
    public IEnumerable<(int Year, LocalDate LastDay, Monitoring? Found)> Years => Handover.CompletedOn is { } keys
        ? Enumerable.Range(1, MonitoringPolicy.Years).Select(year =>
            (year, MonitoringPolicy.LastDayOfYear(year, keys), Handover.Monitored.Find(known => known.Year == year)))
        : [];

    /// <summary>What the group has ticked, by the line of the checklist.</summary>
    public IReadOnlyDictionary<string, Ticked> Ticked { get; private set; } = new Dictionary<string, Ticked>();

    /// <summary>The group whose handover it is acts, and officers do. The bodies that bid together with it look.</summary>
    public bool MayAct => User.MaySee(Handover.Group);

    /// <summary>Whether the group has its keys, and keeps them.</summary>
    public bool HasKeys => Handover.Status is HandoverStatus.Completed or HandoverStatus.Discharged;

    /// <summary>Whether somebody who leads the group can tell of it in public, or take back what it told.</summary>
    public bool CanBeTold => (HasKeys || IsTold) && MayAct && User.MayDo(Permissions.TellStory);

    /// <summary>Whether the group agreed to be told of.</summary>
    public bool IsTold { get; private set; }

    public string Step(string name) => $"{Links.Handover(Id)}/{name}";

    public async Task<IActionResult> OnGetAsync()
    {
        (Handover, var version) = await desk.Load<Handover>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        if (version == 0 || !await MaySee())
        {
            return NotFound();
        }

        IsTold = await stories.Of(Caller.Of(User).Authority, Id, HttpContext.RequestAborted) is not null;
        Ticked = await checklists.Of(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        return Page();
    }

    private async Task<bool> MaySee() => MayAct || (Handover.BidId is { } bid
        && await consortia.Of(User, Handover.Group, bid, HttpContext.RequestAborted) is not BidAccess.None);
}
