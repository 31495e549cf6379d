using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Letters;

namespace RightToBid.Web.Tests.PersonalData;

/// <summary>The council of the letters, with an administrator and an auditor, on Tuesday 12 May 2026. Its owner is in a matter that runs.</summary>
public sealed class PeopleKept : LetterCouncil
{
    internal const string Administrator = "admin@test.example";
    internal const string Auditor = "auditor@test.example";

    internal static readonly Guid Clara = Guid.Parse("0190a5f0-0009-7000-8000-000000000c1a");

    internal Holds Holds => Services.GetRequiredService<Holds>();

    internal Retention Retention => Services.GetRequiredService<Retention>();

    internal Erasure Erasure => Services.GetRequiredService<Erasure>();

    internal static Caller Caller { get; } = new(Authority, "test", null, null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Administrator, Password, "Ada Ministrator", Roles.AuthorityAdministrator, Authority));
        await Make(new(Auditor, Password, "Audrey Tor", Roles.Auditor, Authority));
    }

    /// <summary>Clara Copy was given a copy of a list today.</summary>
    internal Task RecordClara() => Parties.Record(
        Authority, new Party(Clara, "Clara Copy", Purposes.AskedForCopy) { Address = "7 Elm Row\nAshcombe" }, Cancellation);

    /// <summary>The work of one night.</summary>
    internal async Task Night(string day)
    {
        Clock.AdvanceTo(Testing.Day.On(day));
        foreach (var work in Services.GetServices<INightlyWork>())
        {
            await work.Run(Cancellation);
        }
    }

    /// <summary>What the party is called now; nothing where the name is erased.</summary>
    internal async Task<string?> NameOf(Guid party) => (await Parties.Find(Authority, party, Cancellation))!.Name;

    internal Task<IReadOnlyList<ErasedParty>> Log() => Erasure.Log(Authority, Cancellation);

    internal async Task<int> Drafts() => (await Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Authority), "select count(*) as them from rtb.drafts where tenant_id = @tenant", [], row => (int)row.Whole("them"), Cancellation))[0];
}
