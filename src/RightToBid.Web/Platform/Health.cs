using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

using RightToBid.Storage;

namespace RightToBid.Web.Platform;

/// <summary>Live: the process answers. Ready: the database is in reach and its schema is the one that the code expects.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<SchemaIsAsExpected>("schema", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private sealed class SchemaIsAsExpected(IKernel kernel) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await kernel.Migrations.Pending(cancellationToken) is { Count: > 0 } pending
                ? HealthCheckResult.Unhealthy($"To be migrated: {string.Join(", ", pending)}.")
                : HealthCheckResult.Healthy();
    }
}
