using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>How sure a council wants to be of who comes by an owner's link. Policy: no law says so.</summary>
internal enum OwnerCheck
{
    /// <summary>The letter's address, and the code that the letter has beside it.</summary>
    LinkAndCode,

    /// <summary>The letter's address alone.</summary>
    LinkAlone,

    /// <summary>Address and code, and an officer confirms whatever is sent before it is recorded.</summary>
    OfficerConfirms,

    /// <summary>The letter's address, and a code that reaches the owner apart from the letter.</summary>
    CodeApart,
}

/// <summary>What each authority has chosen; link and code where it has not.</summary>
internal sealed class OwnerPolicies(IKernel kernel, IClock clock)
{
    private const string Policy = "owner-check";

    public async Task<OwnerCheck> Of(string authority, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select choice from rtb.authority_policies where tenant_id = @tenant and policy = @policy",
        new Dictionary<string, object?> { ["policy"] = Policy },
        row => Enum.Parse<OwnerCheck>(row.Text("choice")),
        cancellation)).SingleOrDefault();

    public Task Choose(Caller caller, OwnerCheck check, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.authority_policies (tenant_id, policy, choice, set_by, set_at) values (@tenant, @policy, @choice, @by, @now)
        on conflict (tenant_id, policy) do update set choice = excluded.choice, set_by = excluded.set_by, set_at = excluded.set_at
        """,
        new Dictionary<string, object?>
        {
            ["policy"] = Policy,
            ["choice"] = check.ToString(),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
