using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bundles;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bundles;

/// <summary>The Fox Inn's case as it was recorded on Tuesday 12 May 2026, and as its deadlines took it on for a year.</summary>
public class knowing_a_case_as_of_a_day(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    [Fact]
    public async Task leaves_out_what_was_recorded_later_says_how_much_and_keeps_its_chain()
    {
        var before = await Read(asKnownOn: null);
        council.Clock.AdvanceTo(On("Wednesday 12 May 2027"));
        await council.Drain();

        var now = await Read(asKnownOn: null);
        var then = await Read(On("Tuesday 12 May 2026"));

        now.Chronology.Count.ShouldBeGreaterThan(before.Chronology.Count);
        then.Chronology.Select(one => one.Chain).ShouldBe(before.Chronology.Select(one => one.Chain));
        then.AsAt.ShouldBe(On("Tuesday 12 May 2026"));
        then.Streams.Sum(stream => stream.Later).ShouldBe(now.Chronology.Count - then.Chronology.Count);
        then.Streams.Select(stream => stream.Position).ShouldBe(before.Streams.Select(stream => stream.Position));
        BundleHtml.Of(then).ShouldContain("the end of Tuesday 12 May 2026. What was recorded later is not in it.");
        var heads = new CheckedBundle(BundleFile.Of(now)).Events.Select(one => one.GetProperty("chain").GetString()!).ToList();
        new CheckedBundle(BundleFile.Of(then)).Heads().Values.ShouldBeSubsetOf(heads, "a later bundle contains every earlier head");
        BundleFile.NameOf(then.Request).ShouldBe($"bundle-{now.Reference.Replace('/', '-')}-as-known-on-2026-05-12.zip");
    }

    [Fact]
    public async Task finds_nothing_on_a_day_before_anything_was_recorded() =>
        (await Find(On("Monday 11 May 2026"))).ShouldBeNull();

    private async Task<CaseBundle> Read(LocalDate? asKnownOn) => (await Find(asKnownOn)).ShouldNotBeNull();

    private async Task<CaseBundle?> Find(LocalDate? asKnownOn)
    {
        var references = await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(Ashcombe.Code),
            "select distinct reference from rtb.rm_case_references where tenant_id = @tenant and asset_name = 'The Fox Inn'",
            [],
            row => row.Text("reference"),
            TestContext.Current.CancellationToken);
        return await council.Services.GetRequiredService<BundleReader>().Read(
            new BundleRequest(Ashcombe.Code, references.ShouldHaveSingleItem(), "a legal officer", "an account", asKnownOn),
            TestContext.Current.CancellationToken);
    }
}
