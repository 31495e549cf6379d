namespace RightToBid.Storage.Streams;

/// <summary>What comes with every command, whatever it asks.</summary>
/// <param name="CommandId">The same identifier again does nothing and answers as the first time.</param>
/// <param name="ExpectedVersion">The version that the actor saw; null lets the store decide again on a conflict.</param>
/// <param name="Token">The token of the program that sends it for the actor; nothing where they send it themselves.</param>
public sealed record CommandEnvelope(
    Guid CommandId,
    string TenantId,
    string Actor,
    string? OnBehalfOf = null,
    string? CorrelationId = null,
    string? CausationId = null,
    long? ExpectedVersion = null,
    string? Token = null)
{
    /// <summary>What is written beside the events, in their transaction: all of it is there with them, or none.</summary>
    public IReadOnlyList<BesideEvents> Beside { get; init; } = [];
}

/// <summary>A statement that is run with a command's events, after them, in its tenant's name. The same command again does not run it again.</summary>
/// <param name="Sql">With named parameters, as <see cref="Database.IDatabase"/> takes them; <c>@tenant</c> is given.</param>
public sealed record BesideEvents(string Sql, Dictionary<string, object?> Parameters);
