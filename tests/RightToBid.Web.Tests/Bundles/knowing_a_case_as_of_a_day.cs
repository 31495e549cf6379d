using System.Security.Cryptography;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bundles;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Dashboards;

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

    [Fact]
    public async Task says_of_each_file_attached_as_proof_whether_it_is_still_what_it_was()
    {
        var entry = (await Read(asKnownOn: null)).Streams.Single(stream => stream.StreamType == ListEntry.StreamType).StreamId;
        var (evidence, content) = (NamedIdentifier.For(Ashcombe.Code, "proof of delivery"), "%PDF-1.7"u8.ToArray());
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await Change(
            "insert into rtb.evidence (tenant_id, evidence_id, file_name, media_type, sha256, content, kept_at) values (@tenant, @evidence, 'proof.pdf', 'application/pdf', @hash, @content, @now)",
            new() { ["evidence"] = evidence, ["hash"] = hash, ["content"] = content, ["now"] = council.Clock.GetCurrentInstant() });
        var attached = await council.Services.GetRequiredService<CaseDesk>().Send(
            new AttachEvidence(
                entry, evidence, NoticeCodes.Inclusion, NoticeRecipient.Owner, hash, council.Clock.Today(), Ashcombe.OwnerPartyId),
            new Sender(Ashcombe.Code, "an account"),
            TestContext.Current.CancellationToken);
        attached.Refusal.ShouldBeNull();

        var file = (await Read(asKnownOn: null)).Files.ShouldHaveSingleItem();
        (file.Sha256, file.Kept).ShouldBe((hash, "kept, and what was attached"));
        var bundle = new CheckedBundle(BundleFile.Of(await Read(asKnownOn: null)));
        bundle.Text("evidence.csv").ShouldContain(hash);
        bundle.Files[$"evidence/{evidence}.pdf"].ShouldBe(content);
        bundle.Text("bundle.html").ShouldContain($"<a href=\"evidence/{evidence}.pdf\">A file attached on ");

        await Change("delete from rtb.evidence where tenant_id = @tenant and evidence_id = @evidence", new() { ["evidence"] = evidence });
        (await Read(asKnownOn: null)).Files.ShouldHaveSingleItem().Kept.ShouldBe("no longer kept: it was erased, and its hash stays");
        new CheckedBundle(BundleFile.Of(await Read(asKnownOn: null))).Files.Keys.ShouldNotContain($"evidence/{evidence}.pdf");
    }

    private Task<int> Change(string sql, Dictionary<string, object?> parameters) => council.Services.GetRequiredService<IKernel>().Database.Execute(
        Scope.Tenant(Ashcombe.Code), sql, parameters, TestContext.Current.CancellationToken);

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
