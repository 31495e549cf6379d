using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

internal static class NominationMatter
{
    private static readonly WorkingDays Calendar = BankHolidays.EnglandAndWales;

    public static Matter Of(Nomination nomination, long version, LocalDate today)
    {
        var (sentence, tag, colour) = Position(nomination, today);
        return new Matter($"nomination-{nomination.NominationId:N}", "The nomination", sentence, tag, colour, version)
        {
            Windows = [.. WindowsOf(nomination, today)],
            Facts = [.. FactsOf(nomination)],
            Owed =
            [
                .. OwedOn(nomination, today),
                .. OwedNotices.Of(nomination, today),
                .. OwedNotices.Unanswered(nomination.Interested, isAsked: nomination is { IsUndecided: true, PublishedIn: null }),
            ],
            Actions = [.. ActionsOn(nomination, today)],
            IsOver = !nomination.IsUndecided,
            Progress = 1,
        };
    }

    private static (string Sentence, string Tag, string Colour) Position(Nomination nomination, LocalDate today)
    {
        var lastDay = NominationClock.Strict(nomination).LastDay;
        return nomination switch
        {
            { Status: NominationStatus.ReturnedForCompletion, ReturnedOn: { } day } => (
                $"Returned for completion on {day.InFull()}. The eight weeks go on {lastDay.ToTheEndOf()}.", "Returned", "yellow"),
            { IsUndecided: true } when NominationClock.IsOverdueOn(nomination, today) => (
                $"The council had {lastDay.ToTheEndOf()} to decide, and has not recorded a decision. It must still decide.", "Overdue", "red"),
            { IsUndecided: true } => ($"The council has {lastDay.ToTheEndOf()} to decide whether to list it.", "Awaiting decision", "blue"),
            { Status: NominationStatus.Accepted, DecidedOn: { } day } => ($"The council decided on {day.InFull()} to list it.", "Accepted", "green"),
            { Status: NominationStatus.Invalid, DecidedOn: { } day } => (
                $"The council decided on {day.InFull()} that the nomination was not valid: {nomination.DecisionReasons}", "Not valid", "grey"),
            { Status: NominationStatus.Withdrawn, WithdrawnOn: { } day } => ($"Withdrawn on {day.InFull()}.", "Withdrawn", "grey"),
            _ => ($"The nomination was unsuccessful: {nomination.DecisionReasons}", "Unsuccessful", "grey"),
        };
    }

    private static IEnumerable<MatterWindow> WindowsOf(Nomination nomination, LocalDate today)
    {
        var strict = NominationClock.Strict(nomination);
        var decided = nomination switch
        {
            { DecidedOn: { } day } => $"decided on {day.InFull()}{(NominationClock.WasDecidedLate(nomination) ? ", late; the decision stands all the same" : "")}",
            { WithdrawnOn: { } day } => $"withdrawn on {day.InFull()}",
            _ => null,
        };
        yield return Windows.Of(strict, nomination.RuleVersion, today, decided, nomination switch
        {
            { DecidedOn: { } day } => HolidayWords.Done(strict.LastDay, day, Calendar),
            { IsUndecided: true } => HolidayWords.Open(strict.LastDay, today, Calendar),
            _ => null,
        });
        if (NominationClock.Working(nomination) is { } working)
        {
            yield return Windows.Of(
                working, nomination.RuleVersion, today,
                decided ?? $"from the complete version, for the council’s own planning: {working.LastDay.Distance(today)}; the date above stands");
        }

        if (NominationClock.UnsuccessfulList(nomination) is { } fiveYears)
        {
            yield return Windows.Of(
                fiveYears,
                nomination.UnsuccessfulEntryRuleVersion ?? nomination.RuleVersion,
                today,
                nomination.UnsuccessfulEntry?.RemovedOn is { } removedOn ? $"removed from that list on {removedOn.InFull()}" : null);
        }
    }

    private static IEnumerable<(string Name, string Words)> FactsOf(Nomination nomination)
    {
        yield return ("Received", $"{nomination.ReceivedOn.InFull()}{How(nomination.How)}");
        if (nomination.Nominator is { } body)
        {
            yield return ("Nominated by", body.Name);
            yield return ("May it nominate?", MayNominate(nomination, body));
        }

        yield return ("Boundaries", nomination.Asset?.Boundaries ?? "Not described");
        if (nomination.Reasons.Length > 0)
        {
            yield return ("Reasons given", nomination.Reasons);
        }

        foreach (var version in nomination.Returns)
        {
            yield return (
                "Returned",
                $"{version.ReturnedOn.InFull()}, without {string.Join(", ", version.MissingContents)}. {(version.CompletedOn is { } day ? $"The complete version arrived on {day.InFull()}." : "Nothing has come since.")}");
        }

        if (nomination.IsUndecided || nomination.Answered.Count > 0)
        {
            yield return ("Checks", ChecksOf(nomination));
        }

        if (nomination.Elsewhere is { } elsewhere)
        {
            yield return ("In another area", $"Part of the land is in the area of {elsewhere.Authority}. In this council’s area: {elsewhere.PartHere}");
        }

        foreach (var link in nomination.Links)
        {
            yield return (LinkName(link.Kind), link.Reference);
        }

        if (nomination.ReasonsForRest is { } rest)
        {
            yield return ("Listed", nomination.ListedExtent ?? "");
            yield return ("Why not the rest", rest);
        }

        if (nomination.InvalidPolicy is { } policy)
        {
            yield return (
                "Policy that applied",
                policy is InvalidNominationPolicy.OnNeitherList ? "Not valid, so on neither list" : "Not valid, and on the unsuccessful list all the same");
        }
    }

    private static string ChecksOf(Nomination nomination)
    {
        var answers = NominationChecks.All.Select(check => nomination.AnswerTo(check.Code)?.Answer ?? CheckAnswer.NotYet).ToList();
        return $"{answers.Count(answer => answer is CheckAnswer.Yes)} in order, {answers.Count(answer => answer is CheckAnswer.No)} not, {answers.Count(answer => answer is CheckAnswer.NotYet)} not yet answered";
    }

    private static string LinkName(NominationLinkKind kind) => kind switch
    {
        NominationLinkKind.AnotherNomination => "Also nominated",
        NominationLinkKind.EntryOfSameLand => "Joins the entry",
        _ => "Renews the entry",
    };

    private static string MayNominate(Nomination nomination, CommunityGroup body)
    {
        var answer = StatuteBook.Regime(nomination.RegimeKey).MayNominate(body.Body, nomination.ReceivedOn);
        return $"{(answer.IsMet ? "Yes, on the facts recorded." : "No, on the facts recorded.")} {answer.Explanation}";
    }

    private static string How(MeansOfReceipt how) => how switch
    {
        MeansOfReceipt.Post => ", by post",
        MeansOfReceipt.Hand => ", by hand",
        MeansOfReceipt.Email => ", by email",
        MeansOfReceipt.Online => ", online",
        _ => "",
    };

    private static IEnumerable<string> OwedOn(Nomination nomination, LocalDate today)
    {
        if (nomination.IsUndecided)
        {
            var lastDay = NominationClock.Strict(nomination).LastDay;
            yield return $"Decide, with reasons, {lastDay.ToTheEndOf()}: {lastDay.Distance(today)}.";
            if (NominationClock.RenewedEntryLastDay(nomination) is { } listedTo)
            {
                yield return $"Enter the land in the list again on or before {listedTo.PlusDays(1).InFull()}, or it will be unlisted for a time: the old entry ends with the day before.";
            }
        }

        if (nomination.Elsewhere is { } elsewhere)
        {
            yield return $"Co-operate with {elsewhere.Authority}, for the land is in both areas (section 102).";
        }
    }

    private static IEnumerable<MatterAction> ActionsOn(Nomination nomination, LocalDate today)
    {
        var id = nomination.NominationId;
        if (nomination.IsUndecided)
        {
            if (nomination.Status is NominationStatus.ReturnedForCompletion)
            {
                yield return new("Record that the complete version arrived", Links.CompleteNomination(id), Permissions.DecideNominations);
            }

            yield return new("Give notices and record that they were given", Links.Duties(nomination.Reference), Permissions.SeeCasework);
            yield return new("Go through the checks", Links.AnswerChecks(id), Permissions.DecideNominations);
            yield return new("Record that part of the land is in another area", Links.NoteOtherAuthority(id), Permissions.DecideNominations);
            yield return new("Link it to another nomination or to a listing", Links.LinkNomination(id), Permissions.DecideNominations);
            yield return new("Decide the nomination", Links.DecideNomination(id), Permissions.DecideNominations);
            yield return new("Record that it was withdrawn", Links.WithdrawNomination(id), Permissions.Nominate);
        }

        if (nomination.UnsuccessfulEntry is { RemovedOn: null } && NominationClock.UnsuccessfulList(nomination) is { } fiveYears && fiveYears.HasEndedBy(today))
        {
            yield return new("Remove it from the unsuccessful list", Links.RemoveFromUnsuccessfulList(id), Permissions.KeepLists);
        }

        yield return new("Correct a recorded fact", Links.Corrections(nomination.Reference), Permissions.CorrectFacts);
    }
}
