namespace RightToBid.Storage.Database;

/// <summary>Numbers for references. Taken outside the command's transaction, so that nobody waits; a number can be lost, never given twice.</summary>
public interface ICounters
{
    Task<long> Next(string tenantId, string series, CancellationToken cancellation = default);

    /// <summary>Makes sure that the next number is above <paramref name="used"/>, after an import that brought its own.</summary>
    Task MoveBeyond(string tenantId, string series, long used, CancellationToken cancellation = default);
}
