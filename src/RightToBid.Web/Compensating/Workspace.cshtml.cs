using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Compensating;

/// <summary>A claim in one place, for officers: where it stands, whether it is valid and why, its dates, its review and appeal, and what can be done.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal sealed class WorkspaceModel(CaseDesk desk, Parties parties, EvidenceFiles files, IKernel kernel, IClock clock) : PageModel
{
    private const string ReviewDecision = "review-decision";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CompensationClaim Claim { get; private set; } = CompensationClaim.Initial;

    public ClaimPosition Position { get; private set; } = null!;

    public Party? Claimant { get; private set; }

    /// <summary>What happened, the latest first.</summary>
    public IReadOnlyList<(LocalDate On, string Sentence, string Recorded)> History { get; private set; } = [];

    public LocalDate Today { get; } = clock.Today();

    /// <summary>The files that came and must not be kept.</summary>
    public IReadOnlyDictionary<Guid, TakenAway> TakenAway { get; private set; } = new Dictionary<Guid, TakenAway>();

    public bool MayTakeAway => Permissions.Table[Permissions.CorrectFacts].Any(User.IsInRole);

    /// <summary>Whether the claimant may claim, and the four conditions, each with the law's answer.</summary>
    public IReadOnlyList<(string Asked, Eligibility Answer)> Checks =>
    [
        ("May the claimant claim?", ClaimLaw.MayClaim(Claim, Claim.IsExcludedBody ?? (Claim.Body is not AuditedBody.None))),
        .. ClaimQuestions.Conditions.Zip(ClaimLaw.Conditions(Claim)),
    ];

    public CompensableDelay? Delay => ClaimLaw.Delay(Claim);

    public IReadOnlyList<string> Owed => [.. ClaimDuties.Of(Claim)];

    public IReadOnlyList<WhyThisDate> Dates =>
    [
        .. new[]
        {
            ClaimClock.Claim(Claim), ClaimClock.ReviewRequest(Claim), ClaimClock.ReviewCompletion(Claim),
            ClaimClock.Appeal(Claim, Calendar), ClaimClock.Permission(Claim, Calendar),
        }
        .OfType<StatutoryWindow>()
        .Select(window => new WhyThisDate(
            window,
            $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}.",
            Claim.RuleVersion,
            StatuteBook.Regime(Claim.RegimeKey).Standing)),
    ];

    /// <summary>A later day that was allowed or agreed in writing for the window; nothing where the window's own day stands.</summary>
    public LocalDate? LongerTo(StatutoryWindow window) => window.Rule.Key switch
    {
        WindowKeys.CompensationReviewRequest => Claim.ReviewAllowedToOn,
        WindowKeys.CompensationReviewCompletion => Claim.Review.AgreedToOn,
        _ => null,
    };

    /// <summary>What can be done now.</summary>
    public IReadOnlyList<(string Words, string Address)> Actions =>
    [
        .. Claim.DecisionOn is null && Claim.Review.RequestReceivedOn is null
            ? []
            : new[] { ("Record that the claimant was told", Links.Duties(Claim.Reference)) },
        .. ActionsNow().Select(action => (action.Words, $"{Links.Claim(Id)}/{action.Step}")),
    ];

    public string StandingOfClaimant => Claim.Standing switch
    {
        ClaimantStanding.Owner => "the owner",
        ClaimantStanding.FormerOwner => "a former owner",
        _ => "neither the owner nor a former owner",
    };

    private Law.Time.WorkingDays Calendar => BankHolidays.For(Claim.RegimeKey);

    public async Task<IActionResult> OnGetAsync()
    {
        var (authority, cancellation) = (Caller.Of(User).Authority, HttpContext.RequestAborted);
        (Claim, _) = await desk.Load<CompensationClaim>(authority, Id, cancellation);
        if (Claim.Status is ClaimStatus.NotReceived)
        {
            return NotFound();
        }

        Position = ClaimPosition.Of(Claim, Today);
        Claimant = await parties.Find(authority, Claim.ClaimantPartyId, cancellation);
        TakenAway = await files.TakenAwayOf(authority, [.. Claim.Evidence.Select(file => file.EvidenceId)], cancellation);
        var history = new List<(LocalDate On, string Sentence, string Recorded)>();
        await foreach (var recorded in kernel.Events.ReadStream(authority, Id, cancellation))
        {
            var happened = (ICaseEvent)recorded.Data;
            var recordedOn = recorded.Metadata.RecordedAt.InZone(Clock.London).Date;
            history.Add((
                LegalDay.Of(happened) ?? recordedOn,
                EventSentences.For(happened),
                $"Recorded on {recordedOn.InShort()} by {Recorder.Of(recorded.Metadata, happened)}"));
        }

        history.Reverse();
        History = [.. history.OrderByDescending(line => line.On)];
        return Page();
    }

    private IEnumerable<(string Words, string Step)> ActionsNow()
    {
        if (!Claim.IsLive)
        {
            return [];
        }

        var isDecided = Claim.DecisionOn is not null;
        var isAsked = Claim.Review.RequestReceivedOn is not null;
        (bool Now, string Words, string Step)[] all =
        [
            (Claim.Status is ClaimStatus.Received, "Check whether the claim is valid", "check"),
            (ClaimClock.MayBeMended(Claim), "Record what was missing", "missing"),
            (Claim.Parts.Exists(part => part.Head is CompensationHead.Delay) && Claim.ReviewDecision is null, "Record the finding on delay", "delay"),
            (Claim.Status is ClaimStatus.UnderConsideration, "Decide the claim", "decision"),
            (isDecided && !isAsked, "Record a request for a review", "review"),
            (isDecided && !isAsked && ClaimClock.ReviewRequest(Claim) is not null, "Record that longer was allowed for asking", "longer-to-ask"),
            (Claim.Review.IsUnderWay, "Record who reviews the decision", "reviewer"),
            (Claim.Review.IsUnderWay, "Record a step of the review", "step"),
            (Claim.Review.IsUnderWay, "Record that longer was agreed for the review", "longer-review"),
            (Claim.Review.IsUnderWay, "Record the decision on the review", ReviewDecision),
            (Claim.ReviewDecision is not null && Claim.Appeal is null or { EndedWithoutDecision: true }, "Record an appeal", "appeal"),
            (Claim.Appeal is { Outcome: null, EndedWithoutDecision: false }, "Record what became of the appeal", "appeal-outcome"),
            (Claim.Appeal is { Outcome: not null } or { Further: not null }, "Record what followed the tribunal’s decision", "further-appeal"),
            (true, "Record that the claim was settled", "settlement"),
            (true, "Record that the claim was withdrawn", "withdrawal"),
        ];
        return all.Where(action => action.Now && User.MayDo(action.Step is ReviewDecision ? Permissions.DecideReviews : Permissions.HandleClaims))
            .Select(action => (action.Words, action.Step));
    }

    public IEnumerable<(string Name, string Words)> ReviewFacts()
    {
        if (Claim.Review.RequestReceivedOn is { } asked) yield return ("Asked for", asked.InFull());
        if (Claim.Review.Reviewer is { } reviewer) yield return ("Reviewer", $"{reviewer.Office}, appointed on {reviewer.AppointedOn.InFull()}");
        if (Claim.Review.HearingRequestedOn is { } hearing)
        {
            yield return ("Hearing", Claim.Review.HearingHeldOn is { } held
                ? $"Held on {held.InFull()}"
                : $"Asked for on {hearing.InFull()}: it must be held before the review is decided");
        }

        foreach (var made in Claim.Review.Representations)
        {
            yield return (
                "Representations",
                $"{(made.Form is RepresentationForm.Oral ? "Orally" : "In writing")}{(made.IsByRepresentative ? ", by the representative" : "")}, on {made.MadeOn.InFull()}");
        }

        if (Claim.Review.WithdrawnOn is { } withdrawn) yield return ("Given up", withdrawn.InFull());
        if (Claim.ReviewDecision is { } decision) yield return ("Decision", Decided(decision));
        if (Claim.Appeal is { } appeal)
        {
            yield return ("Appeal", $"Received by the tribunal on {appeal.ReceivedOn.InFull()}. {Timing(appeal)}");
            if (appeal is { Outcome: { } outcome, DecidedOn: { } on })
            {
                yield return ("Tribunal", $"{(outcome is AppealOutcome.Allowed ? "Allowed" : "Dismissed")} on {on.InFull()}. {appeal.Summary}");
            }
        }
    }

    public static string Decided(ClaimDecision decision) =>
        $"{(decision.IsRefusal ? "Compensation refused" : $"{Pounds.InWords(decision.AwardedInPounds)} awarded")} on {decision.DecidedOn.InFull()}. {decision.Reasons}";

    private string Timing(Appeal appeal) => (appeal.IsAdmittedLate, AppealClock.Timing(appeal, ClaimClock.Appeal(Claim, Calendar))) switch
    {
        (true, _) => "The tribunal extended time.",
        (false, _) => "The tribunal did not extend time, so it was not admitted.",
        (_, AppealTiming.InTime) => "It came in time.",
        (_, AppealTiming.NeedsExtension) => "It came late: it is not admitted unless the tribunal extends time.",
        _ => "Whether it came in time is not known.",
    };
}
