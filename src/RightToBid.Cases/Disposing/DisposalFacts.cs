using RightToBid.Cases.Correcting;

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
        Correctable.WordsOrNone<DisposalRecorded>(
            "disposal-recorded.exemption", "The exemption claimed, by its code", e => e.Exemption, (e, words) => e with { Exemption = words }),
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
                ? Refusal.ByState("FOLLOWS_FROM_BID", "The disposal was recorded because the group’s bid succeeded.", "Record in the handover that it failed.")
                : null,
        },
        Strikeable.Of<DisposalCompleted>("disposal-completed", "The completion"),
        Strikeable.Of<DisposalFellThrough>("disposal-fell-through", "The end of the sale"),
        Strikeable.Of<BreachSettled>("breach-settled", "The finding on the breach"),
    ];

    public static IEnumerable<DayOrder> Orders(IEnumerable<Disposal> disposals) => disposals.SelectMany(sale => new DayOrder[]
    {
        new("Completion", sale.CompletedOn, Binding, sale.BindingOn),
        new("The end of the sale", sale.FellThroughOn, Binding, sale.BindingOn),
        new("A finding", sale.Settlement?.SettledOn, Binding, sale.BindingOn),
    });

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
