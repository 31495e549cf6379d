using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Every figure of the overview, in its order.</summary>
internal static class Figures
{
    public const string DecidedInTime = "decided-in-time";
    public const string DecidedLate = "decided-late";
    public const string Workload = "workload";
    public const string WorkloadOverdue = "workload-overdue";
    public const string WorkloadCases = "workload-cases";

    public static IReadOnlyList<FigureGroup> All { get; } =
    [
        new("moratoria", "Moratoria", "All periods run from the day the council received the owner’s notice (Localism Act 2011, section 95(6)).",
        [
            Notices("moratoria-live", "live", "Owners’ notices that still restrict or permit anything.", (notice, today) => notice.IsLiveOn(today)),
            Notices(
                "interim-moratoria", "in the interim moratorium", "Notices in whose six weeks no group has asked to bid yet.",
                (notice, today) => Stands(notice, today, MoratoriumStanding.InterimMoratorium)),
            Notices(
                "full-moratoria", "in the full moratorium", "Notices on which a group asked to bid in time, within their six months.",
                (notice, today) => Stands(notice, today, MoratoriumStanding.FullMoratorium)),
            Notices(
                "moratoria-ending", "ending in four weeks", "Live notices whose position changes within 28 days.",
                (notice, today) => notice.EndsSoonAfter(today)),
            Notices("moratoria-ended", "ended", "Notices that ended: lapsed, sold under, withdrawn, or the land left the list.", (notice, today) => !notice.IsLiveOn(today)),
        ]),
        new("reviews", "Reviews and appeals", "A review or an appeal suspends neither the listing nor a moratorium.",
        [
            Proceedings("reviews-open", "reviews under way", "Reviews that were asked for and are not decided.", row => row.IsReview && row.EndedOn is null),
            Proceedings(
                "reviews-late", "reviews past their last day",
                "Undecided reviews whose eight weeks, or the longer time agreed in writing, have passed. Nothing is deemed: the duty goes on.",
                (row, today) => row.IsReview && row.EndedOn is null && row.LastDay < today, isBad: true),
            Proceedings("appeals-open", "appeals open", "Appeals to the tribunal without an outcome, each owner’s own.", row => !row.IsReview && row.EndedOn is null),
            Proceedings("reviews-ended", "reviews and appeals ended", "Reviews and appeals with an outcome.", row => row.EndedOn is not null),
        ]),
        new("duties", "Duties", "A duty stays open until the fact that does it is recorded.",
        [
            Duties("duties-open", "open", "Everything that somebody still has to do.", (_, _) => true),
            Duties("duties-overdue", "overdue", "Duties whose last day has passed.", (row, today) => row.LastDay < today, isBad: true),
            Duties(
                "duties-practicable", "as soon as practicable", "Duties for which the law fixes no day. They are never overdue; the days since they arose are shown.",
                (row, _) => row.LastDay is null),
        ]),
        new("decisions", "Decisions on nominations", "Eight weeks from the day the nomination was first received (regulation 7). A late decision stands all the same.",
        [
            Decisions(DecidedInTime, "decided in time", "Nominations decided on or before the last day.", decision => decision.IsInTime),
            Decisions(DecidedLate, "decided late", "Nominations decided after the last day.", decision => !decision.IsInTime, isBad: true),
            new("undecided", "undecided", "Nominations that nobody has decided.", from => from.Undecided.Select(Waiting)),
            new(
                "undecided-late", "undecided and late", "Nominations whose last day has passed without a decision. Nothing is deemed to have been decided.",
                from => from.Undecided.Where(nomination => nomination.LastDay < from.Today).Select(late => Waiting(late) with { Note = Excuse(late, from.Today) }),
                IsBad: true),
        ]),
        new("listings", "Listings about to expire", "Five years beginning with the date of entry (section 87(3)). A renewal decided before the last day leaves no gap.",
            [Expiring(3), Expiring(6), Expiring(12)]),
        new("differences", "Published and computed dates", "Where a register as published says another last day than the law gives.",
        [
            new(
                "differences", "differ", "Last days that the council published and that are not those the law gives.",
                from => from.Differences.Select(found => new FigureRow(
                    found.Reference, found.AssetName, $"{found.Window}: published as “{found.AsPublished}” ({found.PublishedOn.InShort()})",
                    found.LastDay, "Last day by law", found.Basis)), IsBad: true),
        ]),
    ];

    /// <summary>What one officer has in hand; or, for nobody, what no officer has been given. Nothing where the key names no such figure.</summary>
    public static Figure? WorkloadOf(string key, Guid? officer) => key switch
    {
        Workload => new(
            key, "open duties", officer is null ? "Duties in cases that nobody has been given." : "Open duties in this officer’s cases.",
            from => InHand(from, officer).Select(row => Owed(row, from.Today))),
        WorkloadOverdue => new(
            key, "overdue duties",
            officer is null ? "Duties past their last day, in cases that nobody has been given." : "Duties in this officer’s cases whose last day has passed.",
            from => InHand(from, officer).Where(row => row.LastDay < from.Today).Select(row => Owed(row, from.Today)), IsBad: true),
        WorkloadCases => new(
            key, "cases", officer is null ? "Cases with an open duty that nobody has been given." : "Cases that this officer has been given.",
            from => CasesOf(from, officer).Select(reference => CaseInHand(from, reference))),
        _ => null,
    };

    public static IEnumerable<string> CasesOf(Sources from, Guid? officer) => officer is null
        ? InHand(from, null).Select(row => row.Reference).Distinct()
        : from.CaseLoad.ByReference.Keys.Where(reference => from.CaseLoad.OfficerOf(reference) == officer);

    public static IEnumerable<DueRow> InHand(Sources from, Guid? officer) =>
        from.Due.Where(IsDuty).Where(row => from.CaseLoad.OfficerOf(row.Reference) == officer);

    public static Figure? Find(string key) => All.SelectMany(group => group.Figures).FirstOrDefault(figure => figure.Key == key);

    private static bool IsDuty(DueRow row) => row.Kind.IsDuty;

    private static bool Stands(TrackedNotice notice, LocalDate today, MoratoriumStanding standing) =>
        notice.IsLiveOn(today) && notice.PositionOn(today).Standing == standing;

    private static Figure Notices(string key, string name, string meaning, Func<TrackedNotice, LocalDate, bool> counts) => new(
        key, name, meaning, from => from.Notices.Where(notice => counts(notice, from.Today)).Select(notice => new FigureRow(
            notice.Reference, notice.AssetName, $"{notice.TagOn(from.Today).Words}, notice of {notice.OwnerLabel}",
            notice.NextEndOn(from.Today) ?? notice.LiveTo, "Last day", "Localism Act 2011, s. 95", notice.PositionOn(from.Today).Sentence)));

    private static Figure Proceedings(string key, string name, string meaning, Func<Proceeding, bool> counts) =>
        Proceedings(key, name, meaning, (row, _) => counts(row));

    private static Figure Proceedings(string key, string name, string meaning, Func<Proceeding, LocalDate, bool> counts, bool isBad = false) => new(
        key, name, meaning, from => from.Proceedings.Where(row => counts(row, from.Today)).Select(row => new FigureRow(
            row.Reference, row.AssetName, row.InWords, row.EndedOn ?? row.LastDay, row.EndedOn is null ? "Last day" : "Ended on", row.Basis,
            row.Outcome ?? (row.IsReview ? null : $"Received by the tribunal on {row.BeganOn.InFull()}."))), isBad);

    private static Figure Duties(string key, string name, string meaning, Func<DueRow, LocalDate, bool> counts, bool isBad = false) => new(
        key, name, meaning, from => from.Due.Where(IsDuty).Where(row => counts(row, from.Today)).Select(row => Owed(row, from.Today)), isBad);

    private static FigureRow CaseInHand(Sources from, string reference)
    {
        var duties = from.Due.Where(IsDuty).Where(row => row.Reference == reference).ToList();
        return new(
            reference, duties is [var first, ..] ? first.AssetName : from.AssetNames.GetValueOrDefault(reference, reference), duties.Count == 1 ? "1 open duty" : $"{duties.Count} open duties",
            duties.Min(row => row.LastDay), "Next last day");
    }

    private static FigureRow Owed(DueRow row, LocalDate today) => new(
        row.Reference, row.AssetName, row.Kind.What, row.LastDay ?? row.Since, row.LastDay is null ? "Open since" : "Last day", row.Basis,
        string.Join(" ", new[] { $"{row.DistanceOn(today)}.", row.Note }.OfType<string>()));

    private static Figure Decisions(string key, string name, string meaning, Func<NominationDecision, bool> counts, bool isBad = false) => new(
        key, name, meaning, from => from.Decisions.Where(counts).Select(decision => new FigureRow(
            decision.Reference, decision.AssetName, $"{Outcome(decision.Outcome)} on {decision.DecidedOn.InShort()}", decision.LastDay, "Last day",
            "Assets of Community Value (England) Regulations 2012, reg. 7",
            Excuse(decision))
        { Month = decision.Month }), isBad);

    /// <summary>What can be said for a decision that came late.</summary>
    private static string? Excuse(NominationDecision decision) => decision switch
    {
        { IsInTime: false, WorkingLastDay: { } working } when decision.DecidedOn <= working =>
            $"In time counted from the complete version, {working.ToTheEndOf()}.",
        _ when HolidayWords.Done(decision.LastDay, decision.DecidedOn, BankHolidays.EnglandAndWales) is { } holiday => $"{holiday}.",
        _ => null,
    };

    private static string Outcome(NominationStatus status) => status switch
    {
        NominationStatus.Accepted => "Accepted",
        NominationStatus.Invalid => "Found not valid",
        _ => "Found unsuccessful",
    };

    private static string? Excuse(UndecidedNomination nomination, LocalDate today) => nomination.HolidayOn(today) is { } holiday ? $"{holiday}." : null;

    private static FigureRow Waiting(UndecidedNomination nomination) => new(
        nomination.Reference, nomination.AssetName, $"Nominated by {nomination.NominatedBy}", nomination.LastDay, "Last day", nomination.Display.Basis);

    private static Figure Expiring(int months) => new(
        $"expiring-{months}", $"within {months} months", $"Entries whose last listed day falls within the {months} months beginning today.",
        from => from.Listed
            .Where(entry => entry.IsListedOn(from.Today) && entry.LastListedOn <= Counting.MonthsBeginningWith(months, from.Today))
            .Select(entry => new FigureRow(
                entry.Reference, entry.AssetName, $"Listed since {entry.EnteredOn.InShort()}", entry.LastListedOn, "Last listed day", "Localism Act 2011, s. 87(3)")));
}
