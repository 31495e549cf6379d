using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>One owner's review of the listing, and the appeal against it.</summary>
internal static class ReviewMatter
{
    private static readonly WorkingDays Calendar = BankHolidays.EnglandAndWales;

    public static Matter Of(ListingReview review, long version, LocalDate today)
    {
        var position = ReviewPosition.Of(review, today, Calendar);
        var (tag, colour) = Tag(position.Standing);
        return new Matter(
            $"review-{review.ReviewId:N}", $"Review of the listing, asked for by {review.RequesterLabel}", position.Sentence, tag, colour, version)
        {
            Windows = [.. WindowsOf(review, today)],
            Facts = [.. FactsOf(review)],
            Owed = [.. OwedOn(review, today), .. OwedNotices.Of(review, today)],
            Actions = [.. ActionsOn(review)],
            IsOver = position.Standing is ReviewStanding.Withdrawn or ReviewStanding.Reversed or ReviewStanding.Final or ReviewStanding.AppealDismissed
                or ReviewStanding.AppealAllowed,
            Progress = 1,
        };
    }

    private static (string Tag, string Colour) Tag(ReviewStanding standing) => standing switch
    {
        ReviewStanding.UnderWay => ("Under review", "blue"),
        ReviewStanding.Overdue => ("Overdue", "red"),
        ReviewStanding.Withdrawn => ("Withdrawn", "grey"),
        ReviewStanding.Reversed => ("Reversed", "grey"),
        ReviewStanding.Upheld or ReviewStanding.Final => ("Upheld", "green"),
        ReviewStanding.NeedsExtension => ("Appeal late", "yellow"),
        ReviewStanding.UnderAppeal => ("Under appeal", "orange"),
        ReviewStanding.FurtherAppeal => ("Further appeal", "orange"),
        ReviewStanding.AppealDismissed => ("Appeal dismissed", "green"),
        ReviewStanding.AppealAllowed => ("Appeal allowed", "grey"),
        _ => ("Not asked for", "grey"),
    };

    private static IEnumerable<MatterWindow> WindowsOf(ListingReview review, LocalDate today)
    {
        if (ReviewClock.Request(review) is { } request)
        {
            yield return Windows.Of(
                request, review.RuleVersion, today, $"asked for on {review.Procedure.RequestReceivedOn!.Value.InFull()}");
        }

        var eightWeeks = ReviewClock.Completion(review);
        var agreed = review.Procedure.AgreedToOn is { } agreedTo
            ? $"{agreedTo.Distance(today)}; the eight weeks end with {eightWeeks.LastDay.InFull()}, and a longer time was agreed in writing"
            : null;
        var ended = review.DecidedOn is { } decidedOn
            ? $"decided on {decidedOn.InFull()}{(ReviewClock.WasDecidedLate(review) ? ", late; the decision stands all the same" : "")}"
            : review.Procedure.WithdrawnOn is { } withdrawnOn ? $"withdrawn on {withdrawnOn.InFull()}" : agreed;
        var mark = review switch
        {
            { DecidedOn: { } day } => HolidayWords.Done(ReviewClock.CompleteBy(review), day, Calendar),
            { Procedure.IsUnderWay: true } => HolidayWords.Open(ReviewClock.CompleteBy(review), today, Calendar),
            _ => null,
        };
        yield return Windows.Of(eightWeeks, review.RuleVersion, today, ended, mark, review.Procedure.AgreedToOn);
        if (review.Outcome is ReviewOutcome.Upheld && ReviewClock.Appeal(review, Calendar) is { } appeal)
        {
            yield return Windows.Of(
                appeal, review.RuleVersion, today, review.Appeal is { } lodged ? $"appealed on {lodged.ReceivedOn.InFull()}" : null);
        }

        if (ReviewClock.Permission(review, Calendar) is { } permission)
        {
            yield return Windows.Of(
                permission, review.RuleVersion, today, review.Appeal?.Further is { } further ? $"asked for on {further.SoughtOn.InFull()}" : null);
        }
    }

    private static IEnumerable<(string Name, string Words)> FactsOf(ListingReview review)
    {
        var procedure = review.Procedure;
        yield return ("Request received", procedure.RequestReceivedOn!.Value.InFull());
        if (procedure.RepresentativeAppointedOn is { } representedOn)
        {
            yield return ("Representative", $"Appointed on {representedOn.InFull()}. What must be sent to the owner goes there.");
        }

        if (procedure.Reviewer is { } reviewer)
        {
            yield return ("Reviewer", $"{reviewer.Office}, appointed on {reviewer.AppointedOn.InFull()}");
        }

        if (procedure.HearingRequestedOn is { } requestedOn)
        {
            yield return ("Hearing asked for", requestedOn.InFull());
        }

        if (procedure.HearingHeldOn is { } heldOn)
        {
            yield return ("Hearing held", heldOn.InFull());
        }

        foreach (var made in procedure.Representations)
        {
            yield return (
                "Representations",
                $"{(made.Form is RepresentationForm.Oral ? "Orally" : "In writing")} on {made.MadeOn.InFull()}{(made.IsByRepresentative ? ", by the representative" : "")}");
        }

        foreach (var served in review.Served.All)
        {
            yield return (NoticeName(served.Notice), $"Sent on {served.Service.SentOn.InFull()}");
        }

        if (review.Reasons is { } reasons)
        {
            yield return ("Reasons for the decision", reasons);
        }

        foreach (var appeal in review.Appeals)
        {
            yield return ("Appeal received by the tribunal", $"{appeal.ReceivedOn.InFull()}{ByLaterOwner(appeal)}{Timing(review, appeal)}");
            if (appeal.TribunalReference is { } reference)
            {
                yield return ("Tribunal’s reference", reference);
            }

            if (appeal.Summary is { } summary)
            {
                yield return ("What the tribunal decided", summary);
            }
        }
    }

    private static string ByLaterOwner(Appeal appeal) => appeal.By is Appellant.LaterOwner ? ", from an owner who came later" : "";

    private static string Timing(ListingReview review, Appeal appeal) => AppealClock.Timing(appeal, ReviewClock.Appeal(review, Calendar)) switch
    {
        AppealTiming.InTime => ", in time",
        AppealTiming.NeedsExtension => ", late: it needs an extension of time (rule 22(4))",
        AppealTiming.TimeUncertain => "; from when time runs for an owner who came later is uncertain (A38)",
        _ => "",
    };

    private static string NoticeName(string notice) => notice switch
    {
        NoticeCodes.ReviewProcedure => "Notice of the procedure",
        NoticeCodes.ReviewDecision => "Notice of the decision",
        _ => "Reasons to the nominator",
    };

    private static IEnumerable<string> OwedOn(ListingReview review, LocalDate today)
    {
        if (IsListingInDoubt(review))
        {
            yield return "Take advice on whether the land is listed until the appeal is decided again: the decision that took it off the list was set aside (A50). List it again if it is.";
        }

        if (review.Procedure.IsUnderWay)
        {
            var lastDay = ReviewClock.CompleteBy(review);
            yield return $"Complete the review {lastDay.ToTheEndOf()}: {lastDay.Distance(today)} (Schedule 2, paragraph 9).";
            if (review.Procedure.OwesHearing)
            {
                yield return "Hold the oral hearing that was asked for (Schedule 2, paragraph 7(1)).";
            }
        }
    }

    private static IEnumerable<MatterAction> ActionsOn(ListingReview review)
    {
        var id = review.ReviewId;
        var procedure = review.Procedure;
        if (procedure.IsUnderWay)
        {
            yield return new(
                procedure.Reviewer is null ? "Appoint the reviewer" : "Appoint another reviewer", Links.AppointReviewer(id), Permissions.RunReviews);
            yield return new("Record a step of the review", Links.RecordReviewStep(id), Permissions.RunReviews);
            yield return new("Agree a longer time for the review", Links.AgreeLongerReview(id), Permissions.RunReviews);
            yield return new("Decide the review", Links.DecideReview(id), Permissions.DecideReviews);
            yield return new("Record that the request was withdrawn", Links.WithdrawReview(id), Permissions.RunReviews);
        }

        if (procedure.WithdrawnOn is null)
        {
            yield return new("Give notices and record that they were given", Links.Duties(review.Reference), Permissions.SeeCasework);
        }

        if (review is { Outcome: ReviewOutcome.Upheld, Appeal: not { Standing: AppealOutcome.Allowed } })
        {
            yield return new(
                review.Appeal is null or { EndedWithoutDecision: true } ? "Record an appeal to the tribunal" : "Record another owner’s appeal", Links.LodgeAppeal(id), Permissions.RunReviews);
        }

        foreach (var action in ActionsOnAppeal(review, id))
        {
            yield return action;
        }

        yield return new("Correct a recorded fact", Links.Corrections(review.Reference), Permissions.CorrectFacts);
    }

    private static IEnumerable<MatterAction> ActionsOnAppeal(ListingReview review, Guid id)
    {
        if (review.Appeals.Exists(appeal => appeal.IsUndecided))
        {
            yield return new("Record what the tribunal decided", Links.DecideAppeal(id), Permissions.RunReviews);
        }

        if (review.Appeals.Exists(appeal => appeal is { DecidedOn: not null, Further: null or { IsOver: true } }))
        {
            yield return new("Record a request for permission to appeal further", Links.SeekPermission(id), Permissions.RunReviews);
            yield return new("Record another paper from the tribunal", Links.RecordTribunalPaper(id), Permissions.RunReviews);
        }

        if (review.Appeals.Exists(appeal => appeal.Further is { IsOver: false }))
        {
            yield return new("Record what became of the further appeal", Links.DecideFurtherAppeal(id), Permissions.RunReviews);
        }

        if (IsListingInDoubt(review))
        {
            yield return new("List it again, if the land is listed meanwhile", Links.RestoreEntry(review.ListEntryId), Permissions.CorrectFacts);
        }
    }

    /// <summary>The appeal was allowed, and that was set aside: whether the land is listed until it is decided again, somebody must say (A50).</summary>
    private static bool IsListingInDoubt(ListingReview review) =>
        review.Appeal is { SetAside: AppealOutcome.Allowed, IsUndecided: true };
}
