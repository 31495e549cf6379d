using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>A group's bid in one place: the position, the time that is left, what has been done and what can be done next.</summary>
[Authorize(Policy = Permissions.ReadCases)]
internal sealed class WorkspaceModel(CaseDesk desk, BidTargets targets, BidPlans plans, BodyRegister bodies, Consortia consortia, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Bid Bid { get; private set; } = Bid.Initial;

    public LocalDate Today => clock.Today();

    /// <summary>Where the owner's notice stands, for owner and group alike.</summary>
    public MoratoriumPosition Position { get; private set; } = null!;

    public bool IsOpen => Bid.Status is BidStatus.Open;

    public bool IsInTime => BidClock.IsInTime(Bid);

    public StatutoryWindow Full => BidClock.FullMoratorium(Bid);

    public WhyThisDate Why => BidDates.Why(Bid, Full);

    /// <summary>What the group needs to raise, for the group alone.</summary>
    public int? Target { get; private set; }

    /// <summary>How far the funding has come towards the target, to a whole hundredth.</summary>
    public string TowardsTarget => Target is not { } target ? ""
        : Bid.FundingSecuredInPounds >= target ? $"{Pounds.InWords(target)}: reached"
        : $"{Pounds.InWords(target)}: {Pounds.InWords(target - Bid.FundingSecuredInPounds)} to go, {(long)Bid.FundingSecuredInPounds * 100 / target}% raised";

    /// <summary>Whether the time to bid is still running.</summary>
    public bool IsRunning => IsInTime && !Full.HasEndedBy(Today);

    public Offer? LastOffer => Bid.Offers.LastOrDefault();

    public bool HasOpenOffer => Bid.Offers.Exists(offer => offer.IsAccepted is null);

    public int? StillToFind => LastOffer is { } offer && offer.AmountInPounds > Bid.FundingSecuredInPounds
        ? offer.AmountInPounds - Bid.FundingSecuredInPounds
        : null;

    public bool IsForOfficer => !User.SpeaksForGroup();

    /// <summary>Whether the reader records what happens, or only looks.</summary>
    public BidAccess Access { get; private set; }

    public bool MayAct => Access is BidAccess.Acts;

    /// <summary>Whether the reader's group is the one whose bid it is.</summary>
    public bool LeadsHere => IsOpen && Caller.Of(User).GroupPartyId is { } mine && mine == Bid.Group?.PartyId;

    /// <summary>The bodies that bid together, the lead first.</summary>
    public IReadOnlyList<BiddingBody> Bodies { get; private set; } = [];

    /// <summary>The lead says how another takes part; the other may leave.</summary>
    public bool MayChange(BiddingBody body) => LeadsHere || (body.BodyId is { } other && other == Caller.Of(User).GroupPartyId);

    public (string Words, string Colour) Tag => Bid.Status switch
    {
        BidStatus.Succeeded => ("Succeeded", "green"),
        BidStatus.Lost => ("Lost", "grey"),
        BidStatus.Withdrawn => ("Withdrawn", "grey"),
        BidStatus.StruckOut => ("Struck out", "grey"),
        _ => ("Open", "blue"),
    };

    public string Outcome => (Bid.Status, Bid.EndedOn) switch
    {
        (BidStatus.Succeeded, { } day) => $"The bid succeeded: an agreement to sell bound the owner and the group on {day.InFull()}.{AtPrice}",
        (BidStatus.Lost, { } day) => $"The bid was lost on {day.InFull()}. {Bid.OutcomeReason}",
        (BidStatus.StruckOut, _) => $"The request was recorded by mistake, so there is no bid. {Bid.OutcomeReason}",
        (BidStatus.Withdrawn, { } day) => $"The group withdrew the bid on {day.InFull()}. {Bid.OutcomeReason}",
        _ when IsInTime => $"The group asked to bid on {Bid.RequestedOn.InFull()}, in time.",
        _ => $"The group asked to bid on {Bid.RequestedOn.InFull()}, which was not during the interim moratorium, so the request began no full moratorium.",
    };

    private string AtPrice => Bid.AgreedAmountInPounds is { } price ? $" The price is {Pounds.InWords(price)}." : "";

    /// <summary>The steps that a bid needs, with what has been done of each.</summary>
    public IEnumerable<(string Name, string Address, string? Done, string Task)> Tasks =>
    [
        .. new[]
        {
            (MilestoneKind.Incorporated, PlannedTask.Incorporate), (MilestoneKind.BusinessPlan, PlannedTask.BusinessPlan),
            (MilestoneKind.Valuation, PlannedTask.Valuation), (MilestoneKind.FundingSecured, PlannedTask.Funding),
        }.Select(step => (step.Item1.InWords(), Step("milestone"), Done(step.Item1), step.Item2)),
        ("Make an offer", Step("offer"), LastOffer is { } made ? $"Last offer: {Pounds.InWords(made.AmountInPounds)}" : null, PlannedTask.Offer),
    ];

    /// <summary>The group's own plan, for the groups that bid alone.</summary>
    public IReadOnlyDictionary<string, LocalDate> Plan { get; private set; } = new Dictionary<string, LocalDate>();

    /// <summary>When a step is planned, and whether that is late; nothing where it is done or not planned.</summary>
    public string? PlannedInWords(string task, string? done) => done is null && Plan.TryGetValue(task, out var by)
        ? $"Planned {by.ToTheEndOf()}: {by.Distance(Today)}{(IsInTime && by > Full.LastDay ? ". That is after the full moratorium" : "")}"
        : null;

    public string Step(string name) => $"{Links.Bid(Id)}/{name}";

    public async Task<IActionResult> OnGetAsync()
    {
        var authority = Caller.Of(User).Authority;
        (Bid, var version) = await desk.Load<Bid>(authority, Id, HttpContext.RequestAborted);
        if (version == 0 || (Access = await consortia.Of(User, Bid.Group, Id, HttpContext.RequestAborted)) is BidAccess.None)
        {
            return NotFound();
        }

        var (notice, _) = await desk.Load<Moratorium>(authority, Bid.MoratoriumId, HttpContext.RequestAborted);
        Position = MoratoriumPosition.Of(notice, Today);
        Bodies = await BiddingBody.Of(authority, Bid, consortia, bodies, Today, HttpContext.RequestAborted);
        Plan = IsForOfficer ? Plan : await plans.Of(authority, Id, HttpContext.RequestAborted);
        Target = IsForOfficer ? null : await targets.Of(Caller.Of(User), Id, HttpContext.RequestAborted);
        return Page();
    }

    private string? Done(MilestoneKind kind) => kind is MilestoneKind.FundingSecured
        ? Bid.FundingSecuredInPounds > 0 ? $"{Pounds.InWords(Bid.FundingSecuredInPounds)} so far" : null
        : Bid.Milestones.Exists(milestone => milestone.Kind == kind) ? "Done" : null;
}
