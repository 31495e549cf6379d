using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Correcting.WholeCase;

namespace RightToBid.Cases.Tests.Correcting;

/// <summary>Every fact that every stream's table names, each treated alike: nothing here is written for one fact.</summary>
public class correcting_a_fact
{
    private const string Why = "It was misread.";

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    [Fact]
    public void of_a_nomination() => EachHolds<Nomination>(OfNomination, OfRenewal, OfDeclined, OfInvalid, OfWithdrawn);

    [Fact]
    public void of_a_list_entry() => EachHolds<ListEntry>(OfEntry, OfPublishedEntry, OfRestoredEntry, OfDisposalOnEntry);

    [Fact]
    public void of_a_notice() => EachHolds<Moratorium>(OfNotice, OfPublishedNotice, OfWithdrawnNotice, OfRequestWithoutEffect);

    [Fact]
    public void of_a_bid() => EachHolds<Bid>(OfBid, OfWithdrawnBid, OfLostBid);

    [Fact]
    public void of_a_handover() => EachHolds<Handover>(OfHandover, OfFailedHandover);

    [Fact]
    public void of_a_review() => EachHolds<ListingReview>(OfReview, OfWithdrawnReview, OfWithdrawnAppeal);

    [Fact]
    public void of_a_claim() => EachHolds<CompensationClaim>(OfClaim, OfRejectedClaim);

    /// <summary>What an event records is either in a table, or said here not to be a fact that anybody reported.</summary>
    [Fact]
    public void leaves_no_recorded_fact_out()
    {
        var keys = Keys(Nomination.Facts).Concat(Keys(ListEntry.Facts)).Concat(Keys(Moratorium.Facts)).Concat(Keys(Bid.Facts)).Concat(Keys(Handover.Facts))
            .Concat(Keys(ListingReview.Facts)).Concat(Keys(CompensationClaim.Facts)).Select(known => known.Key)
            .Concat(OfSeveral(Nomination.Facts)).Concat(OfSeveral(ListEntry.Facts)).Concat(OfSeveral(Moratorium.Facts)).Concat(OfSeveral(CompensationClaim.Facts))
            .ToHashSet();

        EventNames.All.Where(known => !IsNoReport(known.Type))
            .SelectMany(known => known.Type.GetConstructors()[0].GetParameters(), (known, member) => (known.Name, Member: member))
            .Where(known => !IsNoFact(known.Member))
            .Select(known => $"{Kebab(known.Name.Replace('_', '-'))}.{Kebab(known.Member.Name!)}")
            .SelectMany(fact => Parts.GetValueOrDefault(fact, [fact]))
            .Where(fact => !NotFacts.Contains(fact) && !keys.Any(key => key == fact || key.StartsWith($"{fact}-", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void is_named_by_its_event_and_never_twice() => Keys(Nomination.Facts).Concat(Keys(ListEntry.Facts)).Concat(Keys(Moratorium.Facts))
        .Concat(Keys(Bid.Facts)).Concat(Keys(Handover.Facts)).Concat(Keys(ListingReview.Facts)).Concat(Keys(CompensationClaim.Facts))
        .Distinct()
        .Where(key => EventNames.All.Single(known => known.Type == key.Event).Name.Replace('_', '-') != key.Key.Split('.')[0])
        .ShouldBeEmpty();

    /// <summary>Found by the system from other facts when it was recorded, or noted of a fact that is put right where it stands.</summary>
    private static readonly string[] NotFacts =
    [
        "disposal-notice-received.listed", "request-received-without-effect.code",
        "disposal-recorded.other-notices", "disposal-recorded.branch", "disposal-recorded.in-breach",
        "bid-opened.requested-on", "bid-opened.notice-received-on", "bid-struck-out.reason",
        "request-facts-noted.notice-received-on", "request-facts-noted.requested-on", "entry-day-noted.entered-on",
        "entry-day-noted.without-gap-since-on",
    ];

    /// <summary>Members that hold several facts, each of which has a key of its own.</summary>
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["notice-served.service"] = ["notice-served.sent-on", "notice-served.given-on", "notice-served.means", "notice-served.evidence", "notice-served.stated"],
        ["inclusion-notice-given.service"] =
            ["inclusion-notice-given.sent-on", "inclusion-notice-given.given-on", "inclusion-notice-given.means", "inclusion-notice-given.evidence"],
        ["publicity-given.service"] = ["publicity-given.sent-on", "publicity-given.given-on", "publicity-given.means", "publicity-given.evidence"],
        ["disposal-recorded.terms"] =
        [
            "disposal-recorded.parcels", "disposal-recorded.agreement", "disposal-recorded.by-another-owner", "disposal-recorded.not-by-owner",
            "disposal-recorded.share-sale", "disposal-recorded.removal", "disposal-recorded.found-on", "disposal-recorded.told-by",
        ],
    };

    /// <summary>Announcements and corrections, files that were kept, and what one stream noted of another, where it is put right.</summary>
    private static bool IsNoReport(Type type) => type.IsAssignableTo(typeof(IAnnouncement)) || type.IsAssignableTo(typeof(ICorrection))
        || type.Name.EndsWith("DayCorrected", StringComparison.Ordinal)
        || new[]
        {
            typeof(DisposalNoticeNoted), typeof(BidderRequestNoted), typeof(RelevantDisposalNoted), typeof(NominationJoined), typeof(RenewalNoted),
            typeof(RenewedListingNoted), typeof(RenewedEntryNoted), typeof(OwnersNoticeNoted), typeof(MoratoriumTerminated), typeof(EvidenceAttached), typeof(ClaimEvidenceAttached), typeof(LetterKept),
        }.Contains(type);

    /// <summary>Identifiers, references, the law's own version, and which of several appeals it is.</summary>
    private static bool IsNoFact(System.Reflection.ParameterInfo member) =>
        member.ParameterType == typeof(Guid) || member.ParameterType == typeof(Guid?) || member.Name is "Reference" or "RegimeKey" or "RuleVersion" or "AppealNumber";

    private static IEnumerable<string> OfSeveral<TState>(FactTable<TState> table)
        where TState : ICorrectable<TState> => table.Several.SelectMany(several => new[] { several.Key, $"{several.Key}s" });

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, place) => char.IsUpper(letter) ? (place == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static IEnumerable<(string Key, Type Event)> Keys<TState>(FactTable<TState> table)
        where TState : ICorrectable<TState>
    {
        table.All.Select(fact => fact.Key).ShouldBeUnique();
        table.Strikes.Select(strike => strike.Key).ShouldBeUnique();
        return [.. table.All.Select(fact => (fact.Key, fact.Event)), .. table.Strikes.Select(strike => (strike.Key, strike.Event))];
    }

    private static void EachHolds<TState>(params ICaseEvent[][] histories)
        where TState : ICorrectable<TState>
    {
        foreach (var known in Facts<TState>(histories))
        {
            known.History.ShouldNotBeNull($"{known} is recorded in no history of these tests");
            var before = Stories.Fold<TState>(known.History);
            // What others rest on waits until they are struck out; without them it is corrected like any other.
            if (before.Past.Entries.Any(later => later.Entry > known.Entry && known.Fact.Bears(later.Happened)))
            {
                Ask(before, known, Right(before, known)).Refusal.ShouldNotBeNull(known.ToString()).Code.ShouldBe("STRIKE_OUT_FIRST", known.ToString());
                before = Stories.Fold<TState>(known.History[..known.Entry]);
            }

            if (known.Fact.IsCopy)
            {
                Ask(before, known, Right(before, known)).Refusal.ShouldNotBeNull(known.ToString()).Code.ShouldBe("IS_A_COPY");
                continue;
            }

            var right = Right(before, known);
            var decision = Ask(before, known, right);
            decision.Refusal.ShouldBeNull(known.ToString());
            var after = Next(before, decision);
            known.Fact.Read(after.Past.At(known.Entry)!).ShouldBe(right, known.ToString());

            // Doing it twice yields nothing, and a correction of a correction can restore what there was.
            Ask(after, known, right).ShouldBe(Decision.Nothing, known.ToString());
            var back = Next(after, Ask(after, known, known.Value));
            known.Fact.Read(back.Past.At(known.Entry)!).ShouldBe(known.Value, known.ToString());
            Dates(back).ShouldBe(Dates(before), known.ToString());

            // What is missing or impossible is asked for again.
            Ask(before, known, right, reason: " ").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Reason", known.ToString());
            if (!known.Fact.MayBeEmpty)
            {
                Ask(before, known, "").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
            }

            if (known.Fact.Kind is FactKind.Day && !known.Fact.MayBeAhead)
            {
                Ask(before, known, "2026-11-22").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
                Ask(before, known, "2026-02-31").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
            }

            // What another place recorded is not this fact.
            new CorrectFact<TState>(Guid.Empty, known.Fact.Key, 99, right, Why).Decide(before, Context).Refusal!.Code.ShouldBe("NO_SUCH_FACT");
        }
    }

    private static Decision Ask<TState>(TState state, RecordedFact known, string? value, string reason = Why)
        where TState : ICorrectable<TState> => new CorrectFact<TState>(Guid.Empty, known.Fact.Key, known.Entry, value, reason).Decide(state, Context);

    private static TState Next<TState>(TState state, Decision decision)
        where TState : ICorrectable<TState> => decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));

    private static List<LocalDate> Dates<TState>(TState state)
        where TState : ICorrectable<TState> => [.. TState.Facts.Windows(state).Select(window => window.LastDay)];

    /// <summary>Another value that nothing forbids: a day earlier or, where that would be too early, a day later.</summary>
    private static string Right<TState>(TState state, RecordedFact known)
        where TState : ICorrectable<TState> => known.Fact.Kind switch
        {
            FactKind.Time => "12:34",
            FactKind.Party => TState.Facts.Parties(state).First(party => party.PartyId.ToString() != known.Value).PartyId.ToString(),
            FactKind.Day => LocalDatePattern.Iso.Format(Shifted(known)),
            FactKind.Choice => known.Fact.Choices.First(choice => choice.Value != known.Value).Value,
            FactKind.Number => known.Fact.Key == "claim-part-completed.number" ? "2" : "7",
            FactKind.Sum => "70.50",
            FactKind.Lines => "Other words; and more",
            _ => "Other words",
        };

    private static LocalDate Shifted(RecordedFact known)
    {
        var day = known.Value is { } value ? LocalDatePattern.Iso.Parse(value).Value : On("Tuesday 1 December 2020");
        return known.Fact.Key is "notice-served.given-on" or "land-entered-in-list.decided-on" or "listing-reversed-on-review.decided-on" ? day.PlusDays(1)
            : known.Fact.Key is "land-entered-in-unsuccessful-list.entered-on" or "unsuccessful-entry-removed.removed-on" ? day.PlusDays(1)
            : known.Entry == 1 && known.Fact.Key != "nomination-received.received-on" ? day.PlusDays(1)
            : day.PlusDays(-1);
    }
}
