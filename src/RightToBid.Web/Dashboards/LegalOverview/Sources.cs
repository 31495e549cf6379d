using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>What the figures of one authority are counted from, all read for the same day.</summary>
internal sealed record Sources(
    LocalDate Today,
    IReadOnlyList<TrackedNotice> Notices,
    IReadOnlyList<ListedPeriodRow> Listed,
    IReadOnlyList<DueRow> Due,
    IReadOnlyList<UndecidedNomination> Undecided,
    IReadOnlyList<NominationDecision> Decisions,
    IReadOnlyList<PublishedDifference> Differences,
    IReadOnlyList<Proceeding> Proceedings,
    CaseLoad CaseLoad)
{
    /// <summary>What each case that somebody has been given is about, by its reference.</summary>
    public IReadOnlyDictionary<string, string> AssetNames { get; init; } = new Dictionary<string, string>();
}

/// <summary>From when to when an entry is listed, both days included.</summary>
internal sealed record ListedPeriodRow(string Reference, string AssetName, LocalDate EnteredOn, LocalDate LastListedOn)
{
    public bool IsListedOn(LocalDate day) => EnteredOn <= day && day <= LastListedOn;
}

/// <summary>A nomination that was decided.</summary>
/// <param name="LastDay">The last day for deciding it, from first receipt.</param>
internal sealed record NominationDecision(
    string Reference, string AssetName, LocalDate ReceivedOn, LocalDate LastDay, LocalDate DecidedOn, NominationStatus Outcome, LocalDate? WorkingLastDay)
{
    public bool IsInTime => DecidedOn <= LastDay;

    /// <summary>The month of the decision, as an address has it: <c>2024-03</c>.</summary>
    public string Month => $"{DecidedOn.Year:0000}-{DecidedOn.Month:00}";
}

/// <summary>A last day that a council published, and the one that the law gives.</summary>
internal sealed record PublishedDifference(
    string Reference, string AssetName, string Window, LocalDate LastDay, LocalDate PublishedOn, string AsPublished, string Basis);
