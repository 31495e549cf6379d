using System.Collections.Immutable;

namespace RightToBid.Cases.Disposing;

/// <summary>The disposals that a stream knows of, and what became of each. Notices and list entries keep them alike.</summary>
internal static class Disposals
{
    public static ImmutableList<Disposal> With(ImmutableList<Disposal> known, ICaseEvent happened) => happened switch
    {
        DisposalRecorded e => known.Add(new(
            e.BidId, e.Buyer, e.BindingOn, e.CompletedOn, e.Exemption, e.VacantPossession, e.LeaseYears, e.OtherNotices, e.Branch, e.InBreach)
        {
            Terms = e.Terms ?? DisposalTerms.None,
        }),
        DisposalCompleted e => Change(known, e.DisposalId, disposal => disposal with { CompletedOn = e.CompletedOn }),
        DisposalFellThrough e => Change(known, e.DisposalId, disposal => disposal with { FellThroughOn = e.FellThroughOn }),
        BreachSettled e => Change(known, e.DisposalId, disposal => disposal with { Settlement = new(e.Outcome, e.Reason, e.SettledOn) }),
        _ => known,
    };

    /// <summary>The disposal of that name; without a name the last, for the first to be stored had none.</summary>
    public static Disposal? Find(ImmutableList<Disposal> known, Guid? disposalId) =>
        IndexOf(known, disposalId) is >= 0 and var index ? known[index] : null;

    private static ImmutableList<Disposal> Change(ImmutableList<Disposal> known, Guid? disposalId, Func<Disposal, Disposal> change) =>
        IndexOf(known, disposalId) is >= 0 and var index ? known.SetItem(index, change(known[index])) : known;

    private static int IndexOf(ImmutableList<Disposal> known, Guid? disposalId) =>
        disposalId is null ? known.Count - 1 : known.FindLastIndex(disposal => disposal.DisposalId == disposalId);
}
