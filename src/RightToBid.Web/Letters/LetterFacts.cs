using System.Globalization;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>What goes into the blanks of a letter, what its wording turns on, and the windows whose days it gives.</summary>
/// <remarks>Facts of the case and nothing else: a blank whose fact is not known is not there.</remarks>
internal sealed partial record LetterFacts(
    IReadOnlyDictionary<string, string> Words, IReadOnlySet<string> Circumstances, IReadOnlyDictionary<string, WhyThisDate> Dates)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The last days by window: the statute's, or a later one that was agreed in writing.</summary>
    public required IReadOnlyDictionary<string, LocalDate> LastDays { get; init; }

    public static LetterFacts Of(CaseFacts known, LetterRequest asked, Letterhead? letterhead, WorkingDays calendar)
    {
        var dates = WindowsOf(known, asked, calendar).ToDictionary(window => window.Rule.Key, window => Why(window, known));
        var lastDays = dates.ToDictionary(date => date.Key, date => date.Value.Window.LastDay);
        if (known.Review?.Procedure.AgreedToOn is { } agreed)
        {
            lastDays[WindowKeys.ReviewCompletion] = agreed;
        }

        var words = new Dictionary<string, string>();
        foreach (var (blank, said) in OfCase(known, asked, letterhead)
            .Concat(OfNomination(known.Nomination))
            .Concat(OfEntry(known.Entry, asked))
            .Concat(OfNotice(known.Notice, asked))
            .Concat(OfReview(known.Review, asked))
            .Concat(OfClaim(known.Claim))
            .Concat(lastDays.Select(last => (last.Key, (string?)last.Value.InFull()))))
        {
            if (!string.IsNullOrWhiteSpace(said))
            {
                words[blank] = said.Trim();
            }
        }

        return new LetterFacts(words, CircumstancesOf(known, asked).ToHashSet(), dates) { LastDays = lastDays };
    }

    private static IEnumerable<(string Blank, string? Said)> OfCase(CaseFacts known, LetterRequest asked, Letterhead? letterhead) =>
    [
        ("asset", known.Asset?.Name ?? known.Notice?.AssetName),
        ("place", known.Asset?.Address),
        ("land", LandOf(known, asked)),
        ("reference", known.Reference),
        ("council", letterhead?.Council),
        ("write-to", letterhead?.WriteTo),
        ("role", asked.To.Role()),
        ("nominator", known.Entry?.NominatedBy ?? known.Nomination?.Nominator?.Name),
        ("titles", TitlesOf(known, asked)),
        ("given", asked.GivenOn.InFull()),
        ("sent", asked.SentOn.InFull()),
    ];

    private static IEnumerable<(string Blank, string? Said)> OfNomination(Nomination? nomination) => nomination is null ? [] :
    [
        ("nomination-received", nomination.ReceivedOn.InFull()),
        ("decided", IsUnsuccessful(nomination) ? nomination.DecidedOn?.InFull() : null),
        ("reasons", IsUnsuccessful(nomination) ? nomination.DecisionReasons : null),
    ];

    private static IEnumerable<(string Blank, string? Said)> OfEntry(ListEntry? entry, LetterRequest asked) => entry is not { IsEntered: true } ? [] :
    [
        ("entered", entry.EnteredOn.InFull()),
        ("removed", entry.Removal is null && !HasExpired(entry, asked.SentOn) ? null : ListingClock.FirstUnlistedOn(entry).InFull()),
        ("removal-reasons", entry.Removal?.Explanation),
    ];

    private static IEnumerable<(string Blank, string? Said)> OfNotice(Moratorium? notice, LetterRequest asked) => notice is null ? [] :
    [
        ("notice-received", notice.ReceivedOn.InFull()),
        ("group", RequestOf(notice, asked)?.Group.Name),
        ("requested", RequestOf(notice, asked)?.RequestedOn.InFull()),
    ];

    private static IEnumerable<(string Blank, string? Said)> OfReview(ListingReview? review, LetterRequest asked) => review is null ? [] :
    [
        ("review-request-received", review.Procedure.RequestReceivedOn?.InFull()),
        ("reviewer", review.Procedure.Reviewer?.Office),
        ("review-decided", review.DecidedOn?.InFull()),
        ("review-reasons", asked.Letter is "N07" && review.Outcome is not ReviewOutcome.Reversed ? null : review.Reasons),
    ];

    private static IEnumerable<(string Blank, string? Said)> OfClaim(CompensationClaim? claim) => claim is null ? [] :
    [
        ("claim-received", claim.ReceivedOn.InFull()),
        ("claim-decided", claim.DecisionOn?.InFull()),
        ("claim-reasons", claim.Rejection?.Explanation ?? claim.Decision?.Reasons),
        ("award", claim.Decision is { IsRefusal: false } decision ? InPounds(decision.AwardedInPounds) : null),
        ("claim-review-request-received", claim.Review.RequestReceivedOn?.InFull()),
        ("claim-review-decided", claim.ReviewDecision?.DecidedOn.InFull()),
        ("claim-review-outcome", claim.ReviewDecision is { } changed ? changed.IsRefusal ? "no compensation is paid" : $"compensation of {InPounds(changed.AwardedInPounds)} is paid" : null),
        ("claim-review-reasons", claim.ReviewDecision?.Reasons),
    ];

    private static string InPounds(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "C0" : "C2", British);

    private static IEnumerable<StatutoryWindow> WindowsOf(CaseFacts known, LetterRequest asked, WorkingDays calendar)
    {
        if (known.Nomination is { Status: not NominationStatus.NotReceived } nomination)
        {
            if (nomination.IsUndecided)
            {
                yield return NominationClock.Strict(nomination);
            }

            if (NominationClock.UnsuccessfulList(nomination) is { } unsuccessful)
            {
                yield return unsuccessful;
            }
        }

        if (known.Entry is { IsEntered: true } entry)
        {
            if (entry.Removal is null)
            {
                yield return ListingClock.FiveYears(entry);
            }

            if (asked.To is NoticeRecipient.Owner)
            {
                yield return StatuteBook.Regime(entry.RegimeKey).Window(WindowKeys.ReviewRequest).Opens(asked.GivenOn, calendar);
            }
        }

        if (known.Review is { Procedure.RequestReceivedOn: not null } review)
        {
            yield return ReviewClock.Completion(review);
            if (review.Outcome is ReviewOutcome.Upheld)
            {
                yield return StatuteBook.Regime(review.RegimeKey).Window(WindowKeys.ReviewAppeal).Opens(asked.SentOn, calendar);
            }
        }

        if (known.Claim is { DecisionOn: not null } claim)
        {
            yield return StatuteBook.Regime(claim.RegimeKey).Window(WindowKeys.CompensationReviewRequest).Opens(asked.GivenOn, calendar);
            if (claim.ReviewDecision is not null)
            {
                yield return StatuteBook.Regime(claim.RegimeKey).Window(WindowKeys.CompensationAppeal).Opens(asked.SentOn, calendar);
            }
        }

        if (known.Notice is { IsReceived: true } notice)
        {
            yield return MoratoriumClock.Interim(notice);
            yield return MoratoriumClock.Full(notice);
            yield return MoratoriumClock.Protected(notice);
            yield return MoratoriumClock.SaleToGroup(notice);
        }
    }

    private static IEnumerable<string> CircumstancesOf(CaseFacts known, LetterRequest asked)
    {
        yield return asked.To.Key();
        if ((known.Entry?.NominatedBy ?? known.Nomination?.Nominator?.Name) is not null)
        {
            yield return "nominator-known";
        }

        if (known.Nomination is { UnsuccessfulEntry: { RemovedOn: null } })
        {
            yield return "in-unsuccessful-list";
        }

        if (known.Entry is { IsEntered: true } entry)
        {
            if (HasExpired(entry, asked.SentOn))
            {
                yield return "expired";
            }

            if (entry.Removal?.Reason is RemovalReason.ReviewReversed)
            {
                yield return "removed-on-review";
            }

            if (entry.Removal?.Reason is RemovalReason.AppealAllowed)
            {
                yield return "removed-on-appeal";
            }
        }

        if (known.Review is { } review)
        {
            if (review.Outcome is ReviewOutcome.Upheld && asked.Letter is not "N12")
            {
                yield return "upheld";
            }

            if (review.Procedure.Reviewer is not null)
            {
                yield return "reviewer-known";
            }

            if (review.Procedure.HearingRequestedOn is not null)
            {
                yield return "hearing-asked";
            }

            if (review.Procedure.AgreedToOn is not null)
            {
                yield return "longer-time";
            }
        }

        if (known.Claim is { } claim)
        {
            if (claim is { Rejection: null, Decision.IsRefusal: false })
            {
                yield return "awarded";
            }

            if (asked.Letter is "N12" && claim.ReviewDecision?.AwardedInPounds == (claim.Decision?.AwardedInPounds ?? 0))
            {
                yield return "upheld";
            }
        }

        if (asked is { ByOtherSteps: true, To: NoticeRecipient.Owner })
        {
            yield return "owner-by-other-steps";
        }

        if (known.Notice is { IsReceived: true } notice)
        {
            if (MoratoriumClock.Interim(notice).HasEndedBy(asked.SentOn))
            {
                yield return "too-late-to-ask";
            }

            if (MoratoriumClock.HasRequestInTime(notice))
            {
                yield return "group-asked";
            }
        }
    }

    /// <summary>The land in question: as nominated while that is considered, as the owner's notice has it, and otherwise as listed.</summary>
    private static string? LandOf(CaseFacts known, LetterRequest asked) => asked.Letter switch
    {
        "N01" => InWords(known.Nomination?.Asset?.Boundaries) ?? Whole(known),
        _ when known.Entry is { } entry => entry.Extent ?? InWords(entry.Asset?.Boundaries) ?? Whole(known),
        _ => InWords(known.Nomination?.Asset?.Boundaries) ?? Whole(known),
    };

    private static string? TitlesOf(CaseFacts known, LetterRequest asked)
    {
        string[] titles = asked.Title is { } one
            ? [one]
            : [.. (known.Entry?.Registrations ?? []).Where(registered => registered.Kind is RegistrationKind.Restriction).Select(registered => registered.Title).OfType<string>()];
        return titles.Length switch
        {
            0 => null,
            1 => $"title number {titles[0]}",
            _ => $"title numbers {string.Join(", ", titles)}",
        };
    }

    private static string? Whole(CaseFacts known) => known.Asset is { } asset ? $"the whole of {asset.Name}, {asset.Address}" : null;

    /// <summary>Boundaries drawn as a figure are nothing that a sentence can say: the plan in the list shows them.</summary>
    private static string? InWords(string? boundaries) => boundaries switch
    {
        null or "" => null,
        _ when Figure().IsMatch(boundaries) => "as shown on the plan in the council’s list",
        _ => boundaries.TrimEnd('.'),
    };

    /// <summary>The council decided that the land could not be listed; a reversal on review has a letter of its own.</summary>
    private static bool IsUnsuccessful(Nomination nomination) => nomination is { Status: NominationStatus.Unsuccessful, ReversedOn: null };

    private static bool HasExpired(ListEntry entry, LocalDate day) => ListingClock.Position(entry, day).Standing is ListingStanding.Expired;

    private static BidderRequest? RequestOf(Moratorium notice, LetterRequest asked) => notice.Requests
        .Where(request => MoratoriumClock.IsInTime(notice, request))
        .FirstOrDefault(request => asked.About is null || request.BidId == asked.About);

    private static WhyThisDate Why(StatutoryWindow window, CaseFacts known)
    {
        var regime = StatuteBook.Regime(known.RegimeKey);
        return new WhyThisDate(
            window, $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}.", regime.VersionOn(window.FactOn), regime.Standing);
    }

    [GeneratedRegex(@"^\s*(MULTI)?POLYGON\b", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
