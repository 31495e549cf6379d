using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>The days that a listing review's facts give, whether or not anything has been announced.</summary>
public static class ReviewClock
{
    /// <summary>The owner's eight weeks for asking, from the day of the notice; nothing where none was given.</summary>
    public static StatutoryWindow? Request(ListingReview review) => review.Time?.NoticeGivenOn is { } givenOn
        ? Statute.Window(review.RegimeKey, WindowKeys.ReviewRequest, givenOn)
        : null;

    /// <summary>The council's eight weeks for completing the review, beginning with the day of receipt.</summary>
    public static StatutoryWindow Completion(ListingReview review) =>
        Statute.Window(review.RegimeKey, WindowKeys.ReviewCompletion, review.Procedure.RequestReceivedOn!.Value);

    /// <summary>The last day for completing it: the eight weeks', or a later one agreed in writing.</summary>
    public static LocalDate CompleteBy(ListingReview review) => review.Procedure.AgreedToOn ?? Completion(review).LastDay;

    public static bool IsOverdueOn(ListingReview review, LocalDate day) => review.Procedure.IsUnderWay && CompleteBy(review) < day;

    /// <summary>Whether the decision came after the last day for it. It stands all the same.</summary>
    public static bool WasDecidedLate(ListingReview review) => review.DecidedOn > CompleteBy(review);

    /// <summary>The mark of a late decision that a bank holiday may excuse (A47); nothing where it may not, or no calendar reaches so far.</summary>
    public static string? HolidayMark(ListingReview review, WorkingDays calendar) =>
        review.DecidedOn is { } decidedOn ? Cases.HolidayMark.Of(CompleteBy(review), decidedOn, calendar) : null;

    /// <summary>The 28 days for an appeal, from the day the decision was sent; nothing where it was not, or no calendar reaches so far.</summary>
    public static StatutoryWindow? Appeal(ListingReview review, WorkingDays calendar) =>
        AppealClock.Window(review.RegimeKey, WindowKeys.ReviewAppeal, review.DecisionSentOn, calendar);

    /// <summary>The 28 days for asking for permission to appeal further, of the appeal that says where things stand.</summary>
    public static StatutoryWindow? Permission(ListingReview review, WorkingDays calendar) =>
        AppealClock.Permission(review.RegimeKey, review.Appeal, calendar);

    /// <summary>The same of every appeal that was decided.</summary>
    public static IEnumerable<StatutoryWindow> Permissions(ListingReview review, WorkingDays calendar) =>
        review.Appeals.Select(appeal => AppealClock.Permission(review.RegimeKey, appeal, calendar)).OfType<StatutoryWindow>();
}
