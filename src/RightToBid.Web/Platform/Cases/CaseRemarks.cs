using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What became of a remark.</summary>
internal enum RemarkOutcome
{
    /// <summary>Something was wrong, and it was put right.</summary>
    PutRight,

    /// <summary>Nothing was to be changed.</summary>
    NothingToChange,
}

/// <summary>What anybody says is wrong on a case's public page. No fact of the case, so it is in a table, and officers alone read it.</summary>
internal sealed class CaseRemarks(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    public const int MostCharacters = 1000;

    /// <summary>Within how many days officers mean to look at it. Policy: no law asks for it.</summary>
    public const int DaysToSettle = 10;

    private const int MostOpenOfCase = 20;
    private const int MostOpenOfCouncil = 500;
    private const string Columns = "remark_id, reference, asset_name, words, made_at";

    /// <summary>Keeps it; or says no where so many wait already that another would be read by nobody.</summary>
    public async Task<bool> Keep(string authority, string reference, string assetName, string words, CancellationToken cancellation) => await kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.case_remarks (tenant_id, remark_id, reference, asset_name, words, made_at)
        select @tenant, @remark, @reference, @asset, @words, @now
        where (select count(*) from rtb.case_remarks where tenant_id = @tenant and outcome is null) < @most
            and (select count(*) from rtb.case_remarks where tenant_id = @tenant and outcome is null and reference = @reference) < @mostOfCase
        """,
        new Dictionary<string, object?>
        {
            ["remark"] = identifiers.Next(),
            ["reference"] = reference,
            ["asset"] = assetName,
            ["words"] = words,
            ["now"] = clock.GetCurrentInstant(),
            ["most"] = MostOpenOfCouncil,
            ["mostOfCase"] = MostOpenOfCase,
        },
        cancellation) == 1;

    /// <summary>What waits for an officer, the first first.</summary>
    public Task<IReadOnlyList<CaseRemark>> Open(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.case_remarks where tenant_id = @tenant and outcome is null order by made_at, remark_id",
        null,
        Read,
        cancellation);

    public async Task<CaseRemark?> Find(string authority, Guid remarkId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.case_remarks where tenant_id = @tenant and remark_id = @remark and outcome is null",
        new Dictionary<string, object?> { ["remark"] = remarkId },
        Read,
        cancellation)).SingleOrDefault();

    /// <summary>An officer has looked at it: its words go, and that somebody said something stays.</summary>
    public Task Settle(Caller caller, Guid remarkId, RemarkOutcome outcome, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.case_remarks set outcome = @outcome, words = null, settled_by = @by, settled_at = @now
        where tenant_id = @tenant and remark_id = @remark and outcome is null
        """,
        new Dictionary<string, object?>
        {
            ["remark"] = remarkId,
            ["outcome"] = outcome.ToString(),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    private static CaseRemark Read(Row row) => new(
        row.Uuid("remark_id"), row.Text("reference"), row.Text("asset_name"), row.Text("words"), row.Moment("made_at").InZone(Clock.London).Date);
}

/// <summary>What somebody says is wrong, which waits for an officer.</summary>
internal sealed record CaseRemark(Guid RemarkId, string Reference, string AssetName, string Words, LocalDate MadeOn)
{
    public LocalDate SettleBy => MadeOn.PlusDays(CaseRemarks.DaysToSettle);
}
