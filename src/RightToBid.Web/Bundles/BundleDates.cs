using System.Collections.Frozen;
using System.Reflection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>
/// Every window of a stream with its derivation. Windows are the public functions of the cases that make them of a state alone, or of a
/// state and the calendar, found by their signatures, so that no stream can be forgotten.
/// </summary>
internal static class BundleDates
{
    private static readonly FrozenDictionary<Type, MethodInfo[]> ByState = typeof(ICaseEvent).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(function => TakesState(function.GetParameters()) && MakesWindows(function.ReturnType))
        .OrderBy(function => function.MetadataToken)
        .GroupBy(function => function.GetParameters()[0].ParameterType)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Its windows, in the order in which they end.</summary>
    public static IReadOnlyList<StatutoryWindow> WindowsOf(object state) => Mistaken.Is(state) ? [] :
    [
        .. ByState.GetValueOrDefault(state.GetType(), []).SelectMany(function => Made(function, state))
            .Distinct().OrderBy(window => window.LastDay).ThenBy(window => window.Rule.Key, StringComparer.Ordinal),
    ];

    /// <summary>The streams of a case with their dates. A window that an earlier stream has is not told again.</summary>
    public static IReadOnlyList<BundledStream> In(IReadOnlyList<BundledStream> streams, LocalDate asAt)
    {
        var (told, events, dated) = (new HashSet<StatutoryWindow>(), streams.SelectMany(stream => stream.Events).ToList(), new List<BundledStream>());
        foreach (var stream in streams)
        {
            var state = BundleReader.StateOf(stream.StreamType, stream.Events);
            dated.Add(stream with { Dates = [.. WindowsOf(state).Where(told.Add).Select(window => Of(window, stream, state, events, asAt))] });
        }

        return dated;
    }

    /// <param name="events">Those of the whole case: what starts a window may be recorded in another stream.</param>
    private static BundledDate Of(StatutoryWindow window, BundledStream stream, object state, IReadOnlyList<BundledEvent> events, LocalDate asAt) =>
        new(stream.Heading, Why(window, stream, events), Sentences.Begin(Standing(window, state, asAt)).TrimEnd('.') + ".");

    private static bool TakesState(ParameterInfo[] given) =>
        given.Length == 1 || (given.Length == 2 && given[1].ParameterType == typeof(WorkingDays));

    private static bool MakesWindows(Type answer) => answer == typeof(StatutoryWindow) || answer == typeof(StatutoryWindow?)
        || answer.IsAssignableTo(typeof(IEnumerable<StatutoryWindow>));

    private static IEnumerable<StatutoryWindow> Made(MethodInfo function, object state) => function.Invoke(
        null, function.GetParameters().Length == 1 ? [state] : [state, BankHolidays.EnglandAndWales]) switch
    {
        StatutoryWindow window => [window],
        IEnumerable<StatutoryWindow> several => several,
        _ => [],
    };

    private static WhyThisDate Why(StatutoryWindow window, BundledStream stream, IReadOnlyList<BundledEvent> events)
    {
        var started = stream.Events.Concat(events.Where(one => one.Stream != stream.Events[0].Stream))
            .Where(one => IsOn(one, window.FactOn) && !one.Line.IsSuperseded)
            .OrderByDescending(one => Starts(window.Rule.StartsWith.Key, one.Believed))
            .FirstOrDefault();
        var regime = StatuteBook.Regimes.First(known => known.Windows.Any(rule => rule.Key == window.Rule.Key && rule.Source == window.Rule.Source));
        return new WhyThisDate(
            window,
            $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}. {RecordedBy(started)}".TrimEnd(),
            started?.Chained.Event.Metadata.RuleVersion
                ?? stream.Events.Select(one => one.Chained.Event.Metadata.RuleVersion).OfType<string>().FirstOrDefault()
                ?? regime.VersionOn(window.FactOn),
            regime.Standing);
    }

    private static string RecordedBy(BundledEvent? started) => started is null
        ? ""
        : string.Join(' ', started.Line.Notes.Where(note => note.StartsWith("corrected", StringComparison.Ordinal))
            .Select(note => $"It was {note.TrimEnd('.')}.")
            .Prepend($"{Sentences.Begin(started.Line.RecordedBy)} recorded this on {started.Recorded.RecordedOn.InShort()}."));

    /// <summary>Whether it happened on the day. What a tribunal decided counts from the day it was sent.</summary>
    private static bool IsOn(BundledEvent one, LocalDate day) => one.Believed switch
    {
        AppealDecided e => e.SentOn == day,
        TribunalPaperSent e => e.SentOn == day,
        NoticeServed e => e.Service.SentOn == day || e.Service.GivenOn == day,
        _ => one.Line.On == day,
    };

    /// <summary>Of several things on one day, the one that the law means.</summary>
    private static bool Starts(string fact, ICaseEvent happened) => (fact, happened) switch
    {
        ("nomination-received", NominationReceived or NominationCompleted) => true,
        ("list-entry", LandEnteredInList) => true,
        ("inclusion-notice-given", InclusionNoticeGiven or NoticeServed { Notice: NoticeCodes.Inclusion }) => true,
        ("disposal-notice-received", DisposalNoticeReceived) => true,
        ("unsuccessful-entry", LandEnteredInUnsuccessfulList) => true,
        ("review-decision-sent", NoticeServed { Notice: NoticeCodes.ReviewDecision }) => true,
        ("compensation-reasons-given", NoticeServed { Notice: NoticeCodes.CompensationDecision }) => true,
        ("tribunal-decision-sent", AppealDecided or TribunalPaperSent) => true,
        ("compensation-review-decision-sent", NoticeServed { Notice: NoticeCodes.CompensationReviewDecision }) => true,
        _ => false,
    };

    private static string Standing(StatutoryWindow window, object state, LocalDate asAt) => state switch
    {
        Moratorium notice when MoratoriumWindows.On(notice, asAt).Where(judged => judged.Window.Rule.Key == window.Rule.Key).ToList() is [var judged] =>
            judged.Standing is WindowStanding.Running or WindowStanding.Ended ? ByDays(window, asAt) : judged.Why,
        Nomination { DecidedOn: { } decided } when IsDecision(window) => window.HasEndedBy(decided)
            ? $"the council decided on {decided.InFull()}, {Period.DaysBetween(window.LastDay, decided)} days after the last day; the decision stands all the same"
            : $"the council decided on {decided.InFull()}",
        Nomination { WithdrawnOn: { } withdrawn } when IsDecision(window) => $"the nomination was withdrawn on {withdrawn.InFull()}",
        ListEntry entry when window.Rule.Key == WindowKeys.Listing && ListingClock.Position(entry, asAt) is { Standing: ListingStanding.Removed } removed =>
            removed.Sentence,
        ListingReview { DecidedOn: { } decided } when window.Rule.Key == WindowKeys.ReviewCompletion => $"the review was decided on {decided.InFull()}",
        ListingReview review when window.Rule.Key == WindowKeys.ReviewCompletion && ReviewClock.CompleteBy(review) != window.LastDay =>
            $"a longer period was agreed in writing, {ReviewClock.CompleteBy(review).ToTheEndOf()}",
        _ => ByDays(window, asAt),
    };

    private static bool IsDecision(StatutoryWindow window) => window.Rule.Key == WindowKeys.NominationDecision;

    private static string ByDays(StatutoryWindow window, LocalDate asAt) =>
        asAt < window.FirstDay ? "not yet begun" : window.LastDay.Distance(asAt);
}
