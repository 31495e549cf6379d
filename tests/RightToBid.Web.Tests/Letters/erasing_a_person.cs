using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bundles;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

/// <summary>A planted name is nowhere afterwards, and the record reads on and stays whole.</summary>
public sealed class erasing_a_person(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    private const string Name = "Zebedee O'Quillfeather";
    private static readonly string[] Traces = ["Quillfeather", "99 Planted Lane", "zebedee@owner.example", "01632 960999"];
    private static readonly string Erase = Links.EraseParty(Owner, Reference);

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    [Fact]
    public async Task leaves_the_name_nowhere_and_the_record_whole()
    {
        await Plant();
        (await Tables()).Count.ShouldBeGreaterThan(20);
        (await Naming()).ShouldBe(["drafts", "evidence", "kept_letters", "parties"], ignoreOrder: true);
        var kept = (await council.Notice()).Served.Letters[^1];
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);

        (await TestCouncil.Open(legal, Links.Letters(Reference))).Main.ShouldContain(Name);
        (await TestCouncil.Send(legal, Erase)).Address.ShouldBe(Links.Letters(Reference));

        (await Naming()).ShouldBeEmpty();
        (await council.Notice()).Served.Letters.ShouldContain(kept);
        var letter = await legal.GetStringAsync(new Uri(Links.KeptLetter(kept.LetterId), UriKind.Relative), TestContext.Current.CancellationToken);
        letter.ShouldContain("[erased]");
        letter.ShouldContain("Friends of the Fox");
        (await Kernel.Verification.Verify(TestContext.Current.CancellationToken)).IsClean.ShouldBeTrue();
        var bundle = await council.Services.GetRequiredService<BundleReader>().Read(
            new BundleRequest(TestCouncil.Authority, Reference, "a legal officer", "test", WithNames: true, ForOfficers: true), TestContext.Current.CancellationToken);
        bundle!.Letters.ShouldContain(one => one.Kept.StartsWith("kept without a name and an address that were erased on ", StringComparison.Ordinal));
        BundleHtml.Of(bundle).ShouldNotContain("Quillfeather");

        council.Mail.IsOutOfOrder = false;
        council.Clock.AdvanceTo(Testing.Day.On("Thursday 14 May 2026"));
        await council.Drain();
        council.Mail.Taken.ShouldBeEmpty();
        (await TestCouncil.Open(legal, Erase)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task leaves_alone_what_others_wrote_about_the_same_town_or_with_a_like_name()
    {
        var member = new Caller(TestCouncil.Authority, "another", null, null);
        var drafts = council.Services.GetRequiredService<Drafts>();
        var theirs = await drafts.Begin(member, "theirs", new { Where = "1 Mill Lane, Ashcombe", Who = "Ann Bellamy" }, TestContext.Current.CancellationToken);
        var party = NamedIdentifier.For("erasing", "Bell");
        await council.Parties.Record(
            TestCouncil.Authority, new Party(party, "Bell", "owner") { Address = "98 Planted Row\nAshcombe" }, TestContext.Current.CancellationToken);

        await council.Services.GetRequiredService<Erasure>().Erase(
            TestCouncil.Authority, party, ErasedBecause.Asked, "test", TestContext.Current.CancellationToken);

        (await council.Parties.Find(TestCouncil.Authority, party, TestContext.Current.CancellationToken))!.Name.ShouldBeNull();
        (await drafts.Find<Dictionary<string, string>>(member, "theirs", theirs, TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task is_for_legal_officers_of_the_council_alone()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Erase)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Erase)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var elsewhere = await council.SignedIn(Elsewhere);
        (await TestCouncil.Open(elsewhere, Erase)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Open(legal, Links.EraseParty(BidId, Reference))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, Links.EraseParty(Owner, "ACV/1999/0001"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The name with the parties, in a letter that waits to leave, in answers on the way, and in the name of a file.</summary>
    private async Task Plant()
    {
        await council.SetLetterhead();
        council.Mail.IsOutOfOrder = true;
        await council.Parties.Record(
            TestCouncil.Authority,
            new Party(Owner, Name, "owner") { Address = "99 Planted Lane\nAshcombe\nAS1 2BB", Email = "zebedee@owner.example", Telephone = "01632 960999" },
            TestContext.Current.CancellationToken);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"{CaseAddress}/letters/n10?to=owner&about={BidId}";
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, address)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        await TestCouncil.Post(officer, new FilledForm(address, [("__RequestVerificationToken", token)]));
        await council.Services.GetRequiredService<Drafts>().Begin(
            new Caller(TestCouncil.Authority, "test", null, null), "planted", new { Name }, TestContext.Current.CancellationToken);
        await council.Services.GetRequiredService<EvidenceFiles>().Keep(
            TestCouncil.Authority, BidId, new EvidenceFile($"{Name}.pdf", "application/pdf", "%PDF"u8.ToArray()), TestContext.Current.CancellationToken);
    }

    /// <summary>The tables in which there is any trace of the name, its address or the ways to reach it.</summary>
    private async Task<IReadOnlyList<string>> Naming()
    {
        var naming = new List<string>();
        foreach (var table in await Tables())
        {
            var found = await Kernel.Database.Query(
                Scope.Tenant(TestCouncil.Authority),
                $"select '' as it from rtb.{table} as kept where exists (select from unnest(@traces) as trace where strpos(lower(kept::text), lower(trace)) > 0)",
                new Dictionary<string, object?> { ["traces"] = Traces },
                row => row.Text("it"),
                TestContext.Current.CancellationToken);
            naming.AddRange(found.Take(1).Select(_ => table));
        }

        return naming;
    }

    private Task<IReadOnlyList<string>> Tables() => Kernel.Database.Query(
        Scope.Tenant(TestCouncil.Authority),
        "select tablename from pg_tables where case when schemaname = 'rtb' then has_table_privilege('rtb.' || tablename, 'select') else false end order by tablename",
        [],
        row => row.Text("tablename"),
        TestContext.Current.CancellationToken);
}
