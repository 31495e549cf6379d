using NodaTime;

using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.Listing;

/// <summary>A disposal by an owner who gave no notice has been completed. Where it has effect as a relevant disposal, the land leaves the list.</summary>
/// <param name="DisposalId">Which disposal, where there are several; otherwise the last that was recorded.</param>
public sealed record RecordCompletionWithoutNotice(Guid StreamId, LocalDate CompletedOn, Guid? DisposalId = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var sale = Disposals.Find(state.Disposals, DisposalId);
        return LeavingWithoutNotice.After(
            state, SaleRecord.Complete(sale, new(CompletedOn, DisposalId), context), sale is null ? null : sale with { CompletedOn = CompletedOn }, context);
    }
}

/// <summary>Contracts had been exchanged by an owner who gave no notice, and the sale will not be completed. The land stays listed.</summary>
/// <param name="DisposalId">Which disposal, where there are several; otherwise the last that was recorded.</param>
public sealed record RecordFallThroughWithoutNotice(Guid StreamId, LocalDate FellThroughOn, Guid? DisposalId = null, string? Reason = null)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        SaleRecord.FallThrough(Disposals.Find(state.Disposals, DisposalId), new(FellThroughOn, DisposalId, Reason), context);
}
