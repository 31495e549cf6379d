using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Places;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>The two councils of the villages with their parishes, wards and a forum area: each has an Ashcombe, the pub lies in the first's, and six others have a Newtown.</summary>
public sealed class ParishesRegister : VillagesRegister
{
    internal const string Ashcombe = "E04000101";
    internal const string OtherAshcombe = "E04000201";

    private int places;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Draw(Authority, Ashcombe, "Ashcombe", PlaceKind.Parish);
        await Draw(Authority, "E05000102", "Ashcombe Central Ward", PlaceKind.Ward);
        await Draw(Authority, "FORUM-1", "Hill & Vale", PlaceKind.ForumArea);
        await Draw(Authority, "E04000103", "Old Parva", PlaceKind.Parish, until: "Monday 11 May 2026");
        await Draw(Elsewhere, OtherAshcombe, "Ashcombe", PlaceKind.Parish);
        await Draw(Elsewhere, "E05000202", "St Mary’s", PlaceKind.Ward);
        for (var council = 1; council <= 6; council++)
        {
            await Draw($"E9000000{council}", $"E0400030{council}", "Newtown", PlaceKind.Parish);
        }

        await Write(
            Authority,
            "insert into rtb.land_places select @tenant, 'ACV/2026/0021', place_id, 'test', '2026-01-05' from rtb.places where tenant_id = @tenant and code = @code",
            new() { ["code"] = Ashcombe });
    }

    private Task<int> Draw(string authority, string code, string name, PlaceKind kind, string? until = null) => Write(
        authority,
        """
        insert into rtb.places (tenant_id, place_id, code, name, kind, from_on, until_on, changed_by, changed_at)
        values (@tenant, @id, @code, @name, @kind, '2012-01-01', @until::date, 'test', '2022-01-01')
        """,
        new()
        {
            ["id"] = Guid.Parse($"0190a5f0-000e-7000-8000-{++places:x12}"),
            ["code"] = code,
            ["name"] = name,
            ["kind"] = kind.ToString(),
            ["until"] = until is null ? null : On(until),
        });

    private Task<int> Write(string authority, string sql, Dictionary<string, object?> parameters) =>
        Services.GetRequiredService<IKernel>().Database.Execute(Scope.Tenant(authority), sql, parameters, TestContext.Current.CancellationToken);
}
