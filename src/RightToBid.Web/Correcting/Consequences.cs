using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Correcting;

/// <summary>What a correction changes, or leaves.</summary>
internal sealed record Change(string What, string Now, string Then);

/// <summary>What follows from a fact, before and after it is put right.</summary>
internal static class Consequences
{
    private const string None = "None";

    public static IReadOnlyList<Change> Of<TState>(TState now, TState then, LocalDate today)
        where TState : ICorrectable<TState> =>
        [
            .. Paired(Positions(now, today), Positions(then, today)), .. Paired(Windows(now, today), Windows(then, today)), .. Paired(Outcomes(now), Outcomes(then)),
            .. Paired(Duties(now, today), Duties(then, today)).Where(change => change.Now != change.Then),
        ];

    /// <summary>Notices served that then state a last day which is another.</summary>
    public static IReadOnlyList<string> Misstated<TState>(TState now, TState then)
        where TState : ICorrectable<TState> =>
    [
        .. NoticeDuties.Of(then, BankHolidays.EnglandAndWales).Where(duty => duty.MustBeGivenAgain).Select(duty =>
            $"{duty.Notice.Name}, sent on {duty.Served!.Service.SentOn.InFull()}: it gives {string.Join(" and ", duty.Misstated.Select(stated => stated.LastDay.InFull()))} as a last day, which will be another. Give it again."),
        .. now is Moratorium { Publicity.Count: > 0 } && !LastDays(now).SequenceEqual(LastDays(then))
            ? ["People have been told of the owner’s notice. Where a date changes, tell them again."]
            : Enumerable.Empty<string>(),
    ];

    private static IEnumerable<LocalDate> LastDays<TState>(TState state)
        where TState : ICorrectable<TState> => TState.Facts.Windows(state).Select(window => window.LastDay);

    /// <summary>The same line of both, where either has it.</summary>
    private static IEnumerable<Change> Paired(IReadOnlyList<(string What, string Words)> now, IReadOnlyList<(string What, string Words)> then)
    {
        var before = Numbered(now);
        var after = Numbered(then);
        return before.Keys.Union(after.Keys).Select(line => new Change(
            line.What, before.GetValueOrDefault(line, None), after.GetValueOrDefault(line, None)));
    }

    private static Dictionary<(string What, int Number), string> Numbered(IReadOnlyList<(string What, string Words)> lines) => lines
        .GroupBy(line => line.What)
        .SelectMany(group => group.Select((line, number) => (Key: (line.What, number), line.Words)))
        .ToDictionary(line => line.Key, line => line.Words);

    private static IReadOnlyList<(string What, string Words)> Positions(object state, LocalDate today) => state switch
    {
        ListEntry entry => [("Position today", ListingClock.Position(entry, today).Sentence)],
        Moratorium notice => [("Position today", MoratoriumPosition.Of(notice, today).Sentence)],
        CompensationClaim { Status: not ClaimStatus.NotReceived } claim => [("Position today", ClaimPosition.Of(claim, today).Sentence)],
        _ => [],
    };

    private static IReadOnlyList<(string What, string Words)> Windows<TState>(TState state, LocalDate today)
        where TState : ICorrectable<TState> => state is Moratorium notice
        ? !notice.IsReceived ? [] : [.. MoratoriumWindows.On(notice, today).Select(shown => (shown.Window.Rule.Name, InWords(shown)))]
        : [.. TState.Facts.Windows(state).Select(window => (window.Rule.Name, InWords(window)))];

    /// <summary>What the law makes of what was recorded: requests in time or not, disposals allowed or not.</summary>
    private static IReadOnlyList<(string What, string Words)> Outcomes(object state) => state switch
    {
        Moratorium notice =>
        [
            .. notice.Requests.Select(request => (
                "Request to bid",
                $"{request.Group.Name}: received on {request.RequestedOn.InFull()}, {(MoratoriumClock.IsInTime(notice, request) ? "in time" : "not in time, so without effect")}.")),
            .. notice.Disposals.Select(sale => (
                "Sale", $"Binding from {sale.BindingOn.InFull()}. {DisposalLaw.Judge(notice, sale).Explanation}")),
        ],
        ListingReview review => [.. review.Appeals.Select(appeal => Timing(appeal, ReviewClock.Appeal(review, BankHolidays.EnglandAndWales)))],
        ListEntry entry => [.. entry.Disposals.Select(sale => (
            "Sale without a notice", $"Binding from {sale.BindingOn.InFull()}. {DisposalLaw.JudgeWithoutNotice(entry, sale).Explanation}"))],
        CompensationClaim { Status: not ClaimStatus.NotReceived } claim =>
        [
            ("May the claimant claim?", ClaimLaw.MayClaim(claim, claim.IsExcludedBody is true).Explanation),
            .. ClaimLaw.Conditions(claim).Select(condition => ("Condition of the claim", condition.Explanation)),
            ("Claimed in all", Pounds.InWords(claim.ClaimedInPounds)),
            .. claim.Appeal is { } appeal ? [Timing(appeal, ClaimClock.Appeal(claim, BankHolidays.EnglandAndWales))] : Array.Empty<(string, string)>(),
            .. ClaimLaw.Delay(claim) is { } delay ? [("Delay that can be compensated", delay.Explanation)] : Array.Empty<(string, string)>(),
        ],
        _ => [],
    };

    /// <summary>Every notice that is owed, and whether it was given.</summary>
    private static IReadOnlyList<(string What, string Words)> Duties(object? state, LocalDate today) =>
    [
        .. NoticeDuties.Of(state, BankHolidays.EnglandAndWales).Select(duty => (
            $"{duty.Notice.Name}, to {Recipients.InWords(duty.Recipient)}",
            duty switch
            {
                { MustBeGivenAgain: true } => "To be given again.",
                { Served: { } served } => $"Done: sent on {served.Service.SentOn.InFull()}, given on {served.Service.GivenOn.InFull()}.",
                _ when duty.IsOpenOn(today) => "Open.",
                _ => "Not owed.",
            })),
    ];

    private static (string What, string Words) Timing(Appeal appeal, StatutoryWindow? window) => (
        "Appeal",
        $"Received by the tribunal on {appeal.ReceivedOn.InFull()}{(appeal.ReceivedAt is { } moment ? $" at {LondonTime.TimeOf(moment)}" : "")}. {AppealClock.Timing(appeal, window) switch
        {
            AppealTiming.InTime => "In time.",
            AppealTiming.NeedsExtension => "Late: it is not admitted unless the tribunal extends time.",
            AppealTiming.TimeUncertain => "Nobody can say whether it is in time, for the rule does not say from when time runs for a later owner.",
            _ => "Whether it is in time is not known.",
        }}");

    private static string InWords(StatutoryWindow window) => $"{window.FirstDay.InShort()} {window.LastDay.ToTheEndOf()}.";

    private static string InWords(MoratoriumWindow shown) =>
        $"{InWords(shown.Window)}{(shown.Standing is WindowStanding.DoesNotApply ? $" Does not apply: {Sentences.GoOn(shown.Why)}" : "")}";
}
