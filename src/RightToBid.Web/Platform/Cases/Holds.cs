using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Why somebody's data must stay although their day has come. Chosen from a list, so that the reason names nobody.</summary>
internal enum HoldReason
{
    Tribunal,
    Claim,
    Ombudsman,
    Police,
    SubjectAsked,
}

/// <summary>A party that is not erased, whatever day it is.</summary>
internal sealed record Hold(HoldReason Reason, Instant PlacedAt)
{
    public static string InWords(HoldReason reason) => reason switch
    {
        HoldReason.Tribunal => "An appeal is before a tribunal or a court",
        HoldReason.Claim => "A claim has been made, or is expected",
        HoldReason.Ombudsman => "A complaint is before the ombudsman or the Information Commissioner",
        HoldReason.Police => "The police or an auditor has asked for it to be kept",
        HoldReason.SubjectAsked => "The person asked for it to be kept, and for nothing else to be done with it",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No reason that is known."),
    };
}

/// <summary>Holds: placed with a reason, lifted, and never forgotten.</summary>
internal sealed class Holds(IKernel kernel, IClock clock)
{
    public async Task<IReadOnlyDictionary<Guid, Hold>> Of(string authority, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select party_id, reason, placed_at from rtb.retention_holds where tenant_id = @tenant and lifted_at is null",
        parameters: null,
        row => (Party: row.Uuid("party_id"), Hold: new Hold(Enum.Parse<HoldReason>(row.Text("reason")), row.Moment("placed_at"))),
        cancellation)).ToDictionary(row => row.Party, row => row.Hold);

    /// <summary>Twice is once: the hold that stands is kept.</summary>
    public Task Place(Caller caller, Guid partyId, HoldReason reason, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.retention_holds (tenant_id, party_id, reason, placed_by, placed_at) values (@tenant, @party, @reason, @by, @now)
        on conflict (tenant_id, party_id) where lifted_at is null do nothing
        """,
        About(caller, partyId, ("reason", reason.ToString())),
        cancellation);

    public Task Lift(Caller caller, Guid partyId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "update rtb.retention_holds set lifted_by = @by, lifted_at = @now where tenant_id = @tenant and party_id = @party and lifted_at is null",
        About(caller, partyId),
        cancellation);

    private Dictionary<string, object?> About(Caller caller, Guid partyId, params (string Name, object? Value)[] more)
    {
        var parameters = new Dictionary<string, object?> { ["party"] = partyId, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() };
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        return parameters;
    }
}
