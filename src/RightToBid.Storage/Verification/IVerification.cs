namespace RightToBid.Storage.Verification;

/// <summary>Proves from the events that everything kept beside them is what they say.</summary>
public interface IVerification
{
    Task<VerificationReport> Verify(CancellationToken cancellation = default);
}

/// <summary>What was compared, and what differs.</summary>
public sealed record VerificationReport(long Streams, long Events, long Rows, long Deadlines, IReadOnlyList<Difference> Differences)
{
    /// <summary>How many notes there are of words that were taken out of events.</summary>
    public long Redactions { get; init; }

    public bool IsClean => Differences.Count == 0;
}

/// <summary>One thing that is not what the events say.</summary>
/// <param name="Part">Where: <c>streams</c>, <c>events</c>, <c>chain</c>, <c>commands</c>, <c>deadlines</c>, <c>outbox</c>, <c>redactions</c>, or a read model's name.</param>
public sealed record Difference(string Part, string TenantId, Guid? StreamId, string What);
