using RightToBid.Cases.Correcting;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>What can be put right about a disposal, whether it was recorded with a notice or on the list entry.</summary>
internal static class DisposalFacts
{
    private const string Binding = "the agreement became binding";

    public static IReadOnlyList<CorrectableFact> All { get; } =
    [
        Correctable.Day<DisposalRecorded>(
            "disposal-recorded.binding-on", "The day the agreement became binding", e => e.BindingOn, (e, day) => e with { BindingOn = day }) with
        {
            Match = happened => ((DisposalRecorded)happened).BidId?.ToString(),
        },
        Correctable.DayOrNone<DisposalRecorded>(
            "disposal-recorded.completed-on", "The day the sale was completed", e => e.CompletedOn, (e, day) => e with { CompletedOn = day }),
        Correctable.CodeOrNone<DisposalRecorded>(
            "disposal-recorded.exemption", "The exemption claimed", Exemptions, e => e.Exemption, (e, code) => e with { Exemption = code }),
        .. OfBuyer(),
        .. OfTerms(),
        Correctable.YesOrNo<DisposalRecorded>(
            "disposal-recorded.vacant-possession", "Whether it was with vacant possession", e => e.VacantPossession,
            (e, isSo) => e with { VacantPossession = isSo }),
        Correctable.NumberOrNone<DisposalRecorded>(
            "disposal-recorded.lease-years", "The years of the lease when granted", e => e.LeaseYears, (e, years) => e with { LeaseYears = years }),
        Correctable.Day<DisposalCompleted>(
            "disposal-completed.completed-on", "The day the sale was completed", e => e.CompletedOn, (e, day) => e with { CompletedOn = day }) with
        {
            Match = happened => ((DisposalCompleted)happened).DisposalId?.ToString(),
        },
        Correctable.Day<DisposalFellThrough>(
            "disposal-fell-through.fell-through-on", "The day the sale fell through", e => e.FellThroughOn, (e, day) => e with { FellThroughOn = day }),
        Correctable.WordsOrNone<DisposalFellThrough>(
            "disposal-fell-through.reason", "Why the sale fell through", e => e.Reason, (e, words) => e with { Reason = words }),
        Correctable.OneOf<BreachSettled, BreachOutcome>(
            "breach-settled.outcome", "What became of the sale in breach",
            [(BreachOutcome.Ineffective, "it is ineffective"), (BreachOutcome.SavedByRegulation21, "it has effect all the same, regulation 21(2)")],
            e => e.Outcome,
            (e, outcome) => e with { Outcome = outcome }),
        Correctable.Day<BreachSettled>(
            "breach-settled.settled-on", "The day of the finding on the breach", e => e.SettledOn, (e, day) => e with { SettledOn = day }),
        Correctable.Words<BreachSettled>(
            "breach-settled.reason", "What the finding on the breach rests on", e => e.Reason, (e, words) => e with { Reason = words }),
    ];

    public static IReadOnlyList<Strikeable> Strikes { get; } =
    [
        Strikeable.Of<DisposalRecorded>("disposal-recorded", "The disposal", Carries) with
        {
            Stands = happened => happened is DisposalRecorded { BidId: not null }
                ? Refusal.ByState("FOLLOWS_FROM_BID", "The disposal was recorded because the group’s bid succeeded.", "Strike out in the bid that it succeeded.")
                : null,
            Match = OfBid,
        },
        Strikeable.Of<DisposalCompleted>("disposal-completed", "The completion") with
        {
            Match = happened => ((DisposalCompleted)happened).DisposalId?.ToString(),
        },
        Strikeable.Of<DisposalFellThrough>("disposal-fell-through", "The end of the sale"),
        Strikeable.Of<BreachSettled>("breach-settled", "The finding on the breach"),
    ];

    /// <summary>What the law could not answer of these disposals with the facts as they would be: a lease whose years nobody recorded.</summary>
    public static Refusal? MustBeAnswerable(IEnumerable<Disposal> disposals, Func<Disposal, DisposalAnswer> judge) =>
        disposals.Select(sale => Statute.Ask(() => judge(sale), out _)).FirstOrDefault(refusal => refusal is not null);

    public static IEnumerable<DayOrder> Orders(IEnumerable<Disposal> disposals) => disposals.SelectMany(sale => new DayOrder[]
    {
        new("Completion", sale.CompletedOn, Binding, sale.BindingOn),
        new("The end of the sale", sale.FellThroughOn, Binding, sale.BindingOn),
        new("A finding", sale.Settlement?.SettledOn, Binding, sale.BindingOn),
    });

    private static IReadOnlyList<(string Value, string Words)> Exemptions =>
        [.. StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Exemptions.Select(exemption => (exemption.Code, $"{exemption.Code}: {exemption.Rule}"))];

    private static IEnumerable<CorrectableFact> OfBuyer() =>
    [
        Correctable.WordsOrNone<DisposalRecorded>(
            "disposal-recorded.buyer-name", "The community group that buys", e => e.Buyer?.Name,
            (e, words) => e with { Buyer = words is null ? null : e.Buyer is { } known ? known with { Name = words } : new(words, new(LegalForm.Other)) }) with
        {
            Match = OfBid,
        },
        .. BodyFacts.Of<DisposalRecorded>(
            "disposal-recorded.buyer", "the group that buys", e => e.Buyer!.Body, (e, body) => e with { Buyer = e.Buyer! with { Body = body } })
            .Select(fact => fact with { Has = static happened => happened is DisposalRecorded { Buyer: not null }, Match = OfBid }),
    ];

    private static string? OfBid(ICaseEvent happened) => ((DisposalRecorded)happened).BidId?.ToString();

    private static IEnumerable<CorrectableFact> OfTerms() =>
    [
        Correctable.Lines<DisposalRecorded>(
            "disposal-recorded.parcels", "The named parts that it passed", e => e.Terms?.Parcels ?? [],
            (e, parcels) => With(e, terms => terms with { Parcels = parcels.Count > 0 ? parcels : null })),
        Correctable.OneOf<DisposalRecorded, AgreementKind>(
            "disposal-recorded.agreement", "What binds the parties",
            [
                (AgreementKind.Unconditional, "a contract, or the disposal itself"),
                (AgreementKind.Conditional, "a conditional contract"),
                (AgreementKind.OptionGranted, "an option"),
            ],
            e => TermsOf(e).Agreement,
            (e, agreement) => With(e, terms => terms with { Agreement = agreement })),
        Correctable.YesOrNo<DisposalRecorded>(
            "disposal-recorded.by-another-owner", "Whether another owner disposed of it", e => TermsOf(e).ByAnotherOwner,
            (e, isSo) => With(e, terms => terms with { ByAnotherOwner = isSo })),
        Correctable.YesOrNo<DisposalRecorded>(
            "disposal-recorded.not-by-owner", "Whether somebody disposed of it who is no owner", e => TermsOf(e).NotByOwner,
            (e, isSo) => With(e, terms => terms with { NotByOwner = isSo })),
        Correctable.YesOrNo<DisposalRecorded>(
            "disposal-recorded.share-sale", "Whether shares in the owning company were sold", e => TermsOf(e).ShareSale,
            (e, isSo) => With(e, terms => terms with { ShareSale = isSo })),
        Correctable.OneOf<DisposalRecorded, RemovalPolicy>(
            "disposal-recorded.removal", "When the land leaves the list",
            [(RemovalPolicy.OnCompletion, "on completion"), (RemovalPolicy.OnExchange, "on exchange")],
            e => TermsOf(e).Removal,
            (e, policy) => With(e, terms => terms with { Removal = policy })),
        Correctable.Day<DisposalRecorded>(
            "disposal-recorded.found-on", "The day the council found the sale out", e => TermsOf(e).Found!.FoundOn,
            (e, day) => With(e, terms => terms with { Found = terms.Found! with { FoundOn = day } })) with
        {
            Has = WasFound,
        },
        Correctable.OneOf<DisposalRecorded, BreachSource>(
            "disposal-recorded.told-by", "From whom the council heard of the sale",
            [
                (BreachSource.Owner, "the owner"),
                (BreachSource.Buyer, "the buyer"),
                (BreachSource.CommunityGroup, "a community group"),
                (BreachSource.LandRegistry, "HM Land Registry"),
                (BreachSource.Conveyancer, "a conveyancer"),
                (BreachSource.CouncilOfficer, "an officer of the council"),
                (BreachSource.Public, "somebody else"),
            ],
            e => TermsOf(e).Found!.ToldBy,
            (e, source) => With(e, terms => terms with { Found = terms.Found! with { ToldBy = source } })) with
        {
            Has = WasFound,
        },
    ];

    private static bool WasFound(ICaseEvent happened) => happened is DisposalRecorded { Terms.Found: not null };

    private static DisposalTerms TermsOf(DisposalRecorded sale) => sale.Terms ?? DisposalTerms.None;

    private static DisposalRecorded With(DisposalRecorded sale, Func<DisposalTerms, DisposalTerms> change) => sale with { Terms = change(TermsOf(sale)) };

    private static bool Carries(DisposalRecorded sale, Later later)
    {
        return later.Happened switch
        {
            DisposalCompleted e => IsOf(e.DisposalId),
            DisposalFellThrough e => IsOf(e.DisposalId),
            BreachSettled e => IsOf(e.DisposalId),
            _ => false,
        };

        // The first to be stored named no disposal: they are of the last before them.
        bool IsOf(Guid? disposalId) => disposalId is { } named ? named == (sale.Terms?.DisposalId ?? sale.BidId) : later.IsBeforeNext;
    }
}
