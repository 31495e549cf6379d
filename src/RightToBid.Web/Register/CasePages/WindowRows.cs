using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>The windows of a case as rows: how each stands today, and why its date is what it is.</summary>
internal static class WindowRows
{
    private static readonly WorkingDays Calendar = BankHolidays.EnglandAndWales;

    public static IEnumerable<WindowRow> OfNomination(Story<Nomination> story, LocalDate today)
    {
        var nomination = story.State;
        var received = Recording.Of<NominationReceived>(story);
        var decided = nomination.DecidedOn ?? nomination.WithdrawnOn;
        var strict = NominationClock.Strict(nomination);
        yield return Row(strict, today, received, nomination.RuleVersion, [], decided is { } day ? Used(strict, day, nomination) : null)
            .Marked(strict.LastDay, nomination.WithdrawnOn is null ? nomination.DecidedOn ?? today : null, isDone: nomination.DecidedOn is not null, Calendar);
        if (NominationClock.Working(nomination) is { } working)
        {
            yield return Row(working, today, Recording.Of<NominationCompleted>(story), nomination.RuleVersion, [], decided is { } on ? Used(working, on, nomination) : null)
                with
            { Name = "Nomination decision, counted from the complete nomination" };
        }

        if (NominationClock.UnsuccessfulList(nomination) is { } unsuccessful)
        {
            yield return Row(
                unsuccessful, today, Recording.Of<LandEnteredInUnsuccessfulList>(story), nomination.UnsuccessfulEntryRuleVersion ?? nomination.RuleVersion, [],
                nomination.UnsuccessfulEntry is { RemovedOn: { } removed } && removed <= today ? $"removed from that list on {removed.InFull()}" : null);
        }
    }

    public static IEnumerable<WindowRow> OfEntry(Story<ListEntry> story, LocalDate today)
    {
        var entry = story.State;
        yield return Row(
            ListingClock.FiveYears(entry), today, Recording.Of<LandEnteredInList>(story), entry.RuleVersion, entry.PublishedDates,
            ListingClock.Position(entry, today) is { Standing: ListingStanding.Removed } removed ? Sentences.GoOn(removed.Sentence).TrimEnd('.') : null);
        foreach (var asking in ListingClock.ReviewRequests(entry))
        {
            var given = Recording.Of(
                story, happened => happened is InclusionNoticeGiven { Recipient: NoticeRecipient.Owner } notice && notice.GivenOn == asking.GivenOn);
            yield return Longer(
                Row(asking.EightWeeks, today, $"{given}{Allowed(asking)}", entry.RuleVersion, entry.PublishedDates, over: null),
                asking.LastDay, today, "the council allowed longer in writing");
        }
    }

    public static IEnumerable<WindowRow> OfReview(Story<ListingReview> story, LocalDate today)
    {
        var review = story.State;
        if (review.Procedure.RequestReceivedOn is null)
        {
            yield break;
        }

        var calendar = BankHolidays.For(review.RegimeKey);
        var over = review switch
        {
            { DecidedOn: { } day } => $"the review was decided on {day.InFull()}{(ReviewClock.WasDecidedLate(review) ? ", late; the decision stands all the same" : "")}",
            { Procedure.WithdrawnOn: { } day } => $"the request was withdrawn on {day.InFull()}",
            _ => null,
        };
        yield return Longer(
                Row(ReviewClock.Completion(review), today, Recording.Of<ListingReviewRequested>(story), review.RuleVersion, [], over),
                ReviewClock.CompleteBy(review), today, over is null ? "a longer time was agreed in writing" : null)
            .Marked(
                ReviewClock.CompleteBy(review), review.Procedure.WithdrawnOn is null ? review.DecidedOn ?? today : null, isDone: review.DecidedOn is not null,
                Calendar);
        if (review.Outcome is ReviewOutcome.Upheld && ReviewClock.Appeal(review, calendar) is { } appeal)
        {
            yield return Row(
                appeal, today,
                Recording.Of(story, happened => happened is NoticeServed { Notice: NoticeCodes.ReviewDecision } served && served.Service.SentOn == appeal.FactOn),
                review.RuleVersion, [],
                review.Appeal is { } lodged ? $"the tribunal received an appeal on {lodged.ReceivedOn.InFull()}" : null);
        }

        if (ReviewClock.Permission(review, calendar) is { } permission)
        {
            yield return Row(
                permission, today, Recording.Of(story, happened => PaperSentOn(happened) == permission.FactOn), review.RuleVersion, [],
                review.Appeal?.Further is { } further ? $"permission was asked for on {further.SoughtOn.InFull()}" : null);
        }
    }

    /// <summary>The day on which the tribunal sent the paper that an event tells of.</summary>
    private static LocalDate? PaperSentOn(ICaseEvent happened) => happened switch
    {
        AppealDecided e => e.SentOn,
        TribunalPaperSent e => e.SentOn,
        _ => null,
    };

    public static IEnumerable<WindowRow> OfNotice(Story<Moratorium> story, LocalDate today) =>
        MoratoriumWindows.On(story.State, today).Select(judged => Row(
            judged.Window, judged.Standing, Distance(judged, today), Recording.Of<DisposalNoticeReceived>(story), story.State.RuleVersion,
            story.State.PublishedDates));

    /// <param name="over">What put an end to the window's purpose before its last day, or with it; nothing while days alone decide.</param>
    private static WindowRow Row(
        StatutoryWindow window, LocalDate today, string recorded, string version, IReadOnlyList<PublishedDate> published, string? over) => over is null
        ? Row(window, ByDays(window, today), today < window.FirstDay ? "not yet begun" : window.LastDay.Distance(today), recorded, version, published)
        : Row(window, WindowStanding.Ended, over, recorded, version, published);

    private static WindowRow Row(
        StatutoryWindow window, WindowStanding standing, string inWords, string recorded, string version, IReadOnlyList<PublishedDate> published) => new(
        window.Rule.Key,
        window.Rule.Name,
        window.Rule.InPlainEnglish,
        window.FirstDay,
        window.LastDay,
        standing,
        inWords,
        new WhyThisDate(window, $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}. {recorded}", version, StandingOf(version), Differences.In(published, window)));

    /// <summary>The row with a later last day than the eight weeks', and why it is later: nothing where the window's purpose is over.</summary>
    private static WindowRow Longer(WindowRow row, LocalDate lastDay, LocalDate today, string? because) => lastDay <= row.LastDay ? row : row with
    {
        LastDay = lastDay,
        Standing = because is null ? row.Standing : today < row.FirstDay ? WindowStanding.NotBegun : today > lastDay ? WindowStanding.Ended : WindowStanding.Running,
        StandingInWords = because is null ? row.StandingInWords : $"{lastDay.Distance(today)}; the eight weeks end with {row.LastDay.InFull()}, and {because}",
    };

    private static string Allowed(TimeToAsk asking) => asking.Longer is { } longer
        ? $" On {longer.AllowedOn.InFull()} the council allowed in writing that a review be asked for {longer.AllowedToOn.ToTheEndOf()}."
        : "";

    private static string Distance(MoratoriumWindow judged, LocalDate today) =>
        judged.Standing is WindowStanding.Running or WindowStanding.Ended ? judged.Window.LastDay.Distance(today) : judged.Why;

    private static WindowStanding ByDays(StatutoryWindow window, LocalDate today) => today switch
    {
        _ when today < window.FirstDay => WindowStanding.NotBegun,
        _ when window.HasEndedBy(today) => WindowStanding.Ended,
        _ => WindowStanding.Running,
    };

    private static string Used(StatutoryWindow window, LocalDate decidedOn, Nomination nomination) => nomination switch
    {
        { Status: NominationStatus.Withdrawn } => $"the nomination was withdrawn on {decidedOn.InFull()}",
        _ when window.HasEndedBy(decidedOn) =>
            $"the council decided on {decidedOn.InFull()}, {Sentences.Days(Period.DaysBetween(window.LastDay, decidedOn))} after the last day; the decision stands all the same",
        _ => $"the council decided on {decidedOn.InFull()}",
    };

    /// <summary>The standing of the law whose version it is: a version is its regime's key and its first day.</summary>
    private static string StandingOf(string version) => StatuteBook.Regime(version.Split('@')[0]).Standing;
}
