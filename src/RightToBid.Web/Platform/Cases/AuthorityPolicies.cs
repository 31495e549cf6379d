using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Each authority's policies where the law leaves a choice; the defaults where it has made none.</summary>
/// <remarks>A choice counts from the moment it is made. What was decided under an earlier one keeps it: the event says which applied.</remarks>
internal sealed class AuthorityPolicies(IKernel kernel, IClock clock)
{
    private const string InvalidNominations = "invalid-nominations";
    private const string SaleRemoval = "sale-removal";

    public async Task<Policies> Of(string authority, CancellationToken cancellation)
    {
        var chosen = (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select policy, choice from rtb.authority_policies where tenant_id = @tenant",
            null,
            row => (Policy: row.Text("policy"), Choice: row.Text("choice")),
            cancellation)).ToDictionary(row => row.Policy, row => row.Choice);
        var defaults = new Policies();
        return new Policies(Read(InvalidNominations, defaults.InvalidNominations), Read(SaleRemoval, defaults.SaleRemoval));

        T Read<T>(string policy, T otherwise)
            where T : struct, Enum => chosen.TryGetValue(policy, out var choice) ? Enum.Parse<T>(choice) : otherwise;
    }

    public async Task Choose(Caller caller, Policies policies, CancellationToken cancellation)
    {
        await Keep(caller, InvalidNominations, policies.InvalidNominations.ToString(), cancellation);
        await Keep(caller, SaleRemoval, policies.SaleRemoval.ToString(), cancellation);
    }

    private Task<int> Keep(Caller caller, string policy, string choice, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.authority_policies (tenant_id, policy, choice, set_by, set_at) values (@tenant, @policy, @choice, @by, @now)
        on conflict (tenant_id, policy) do update set choice = excluded.choice, set_by = excluded.set_by, set_at = excluded.set_at
            where authority_policies.choice <> excluded.choice
        """,
        new Dictionary<string, object?>
        {
            ["policy"] = policy,
            ["choice"] = choice,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
