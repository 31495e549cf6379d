using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>Contracts had been exchanged, and the sale will not be completed. The land stays listed and the notice runs on.</summary>
/// <param name="DisposalId">Which sale, where there are several; otherwise the last that was recorded.</param>
public sealed record RecordSaleFellThrough(Guid StreamId, LocalDate FellThroughOn, Guid? DisposalId = null, string? Reason = null)
    : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        SaleRecord.FallThrough(Disposals.Find(state.Disposals, DisposalId), new(FellThroughOn, DisposalId, Reason), context);
}

public sealed record DisposalFellThrough(LocalDate FellThroughOn, Guid? DisposalId, string? Reason) : ICaseEvent;
