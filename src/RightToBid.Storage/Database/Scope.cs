namespace RightToBid.Storage.Database;

/// <summary>In whose name a query runs. Row-level security holds it to that.</summary>
public abstract record Scope
{
    /// <summary>Published read models of every tenant, and nothing else.</summary>
    public static Scope Public { get; } = new PublicScope();

    /// <summary>Every tenant: for work that no user asked for.</summary>
    public static Scope Worker { get; } = new WorkerScope();

    /// <summary>One tenant's rows.</summary>
    public static Scope Tenant(string tenantId) => new TenantScope(tenantId);

    internal sealed record PublicScope : Scope;

    internal sealed record WorkerScope : Scope;

    internal sealed record TenantScope(string TenantId) : Scope;
}
