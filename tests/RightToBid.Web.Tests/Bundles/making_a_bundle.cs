using System.Net;
using System.Security.Cryptography;

using AngleSharp.Html.Parser;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bundles;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.CommandLine;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Bundles;

[Collection(AtAshcombe.Name)]
public class making_a_bundle(AshcombeCouncil council)
{
    private const string Case = "ACV/2026/9001";
    private const string Address = $"/casework/bundles/{Case}";

    private BundleReader Reader => council.Services.GetRequiredService<BundleReader>();

    [Fact]
    public async Task is_offered_on_the_officers_page_of_the_case() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"/casework/cases/{Case}")).Link("Make a bundle of the case for a tribunal").ShouldBe(Address);

    [Fact]
    public async Task is_not_for_groups_or_strangers_and_reads_as_not_found_where_there_is_no_such_case()
    {
        (await council.See(AshcombeCouncil.ParishClerk, Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/bundles/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/bundles")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, Address)).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task of_another_council_reads_as_not_found() =>
        (await council.See(TestCouncil.Officer, Address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task gives_one_file_by_the_name_of_the_case()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var form = await TestCouncil.Fill(officer, Address);
        using var content = new FormUrlEncodedContent(form.Answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));

        using var response = await officer.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("bundle-ACV-2026-9001.zip");
        var bundle = new CheckedBundle(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        bundle.Text("bundle.html").ShouldContain("an officer, account ");
        bundle.Heads().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("31", "2", "2026", "The day as of which the bundle is made must be a real date")]
    [InlineData("", "5", "2026", "The day as of which the bundle is made must include a day")]
    [InlineData("13", "5", "2026", "The day as of which the bundle is made must be today or in the past")]
    [InlineData("1", "1", "2001", "Nothing was recorded of this case by the end of Monday 1 January 2001")]
    public async Task asks_for_a_day_on_which_something_was_known(string day, string month, string year, string error)
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        var page = await TestCouncil.Send(
            officer, Address, ("AsKnownOn.Day", day), ("AsKnownOn.Month", month), ("AsKnownOn.Year", year));

        page.ErrorSummary.ShouldBe([error]);
    }

    [Fact]
    public async Task of_every_case_holds_every_stream_whole_and_its_heads_follow_from_the_file_alone()
    {
        foreach (var reference in await Cases())
        {
            var bundle = (await Read(reference)).ShouldNotBeNull(reference);
            var file = new CheckedBundle(BundleFile.Of(bundle));

            file.Heads().ShouldBe(bundle.Streams.ToDictionary(stream => stream.StreamId, stream => stream.Last.Chain), ignoreOrder: true, reference);
            file.Heads().Keys.ShouldBe(await StreamsOf(reference), ignoreOrder: true);
            file.Lines("chronology.csv").Length.ShouldBeGreaterThan(file.Lines("events.jsonl").Length);
            file.Text("bundle.html").ShouldContain("Its chain was computed again for this bundle and is whole.");
        }
    }

    [Fact]
    public async Task shows_a_single_changed_letter_to_whoever_has_the_file()
    {
        var zip = BundleFile.Of((await Read(Case))!);
        var changed = new CheckedBundle(zip);
        ((IDictionary<string, byte[]>)changed.Files)["events.jsonl"][^80] ^= 1;

        Should.Throw<Exception>(() => changed.Heads());
        new CheckedBundle(zip).Heads().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task at_the_same_instant_gives_the_same_bytes() =>
        BundleFile.Of((await Read(Case))!).ShouldBe(BundleFile.Of((await Read(Case))!));

    [Fact]
    public async Task says_the_hash_of_every_file_in_its_manifest()
    {
        var file = new CheckedBundle(BundleFile.Of((await Read(Case))!));

        file.Files.Keys.Where(name => !name.Contains('/')).ShouldBe(
            ["README.txt", "bundle.html", "chronology.csv", "dates.csv", "notices.csv", "letters.csv", "evidence.csv", "documents.csv", "events.jsonl", "manifest.sha256"]);
        file.Lines("manifest.sha256").ShouldBe(
            file.Files.Where(one => one.Key != "manifest.sha256").Select(one => $"{Convert.ToHexStringLower(SHA256.HashData(one.Value))}  {one.Key}"));
    }

    [Fact]
    public async Task names_nobody_where_files_are_left_out_unless_names_are_asked_for()
    {
        foreach (var reference in await Cases())
        {
            var without = new CheckedBundle(BundleFile.Of((await Read(reference, withoutFiles: true))!));
            without.Files.Keys.ShouldAllBe(name => !without.Text(name).Contains(Ashcombe.OwnerName, StringComparison.Ordinal));
        }

        var named = new List<CaseBundle>();
        foreach (var reference in await Cases())
        {
            named.Add((await Read(reference, withNames: true))!);
        }

        named.SelectMany(bundle => bundle.Parties).ShouldContain(party => party.Name == Ashcombe.OwnerName && party.Roles.Contains("Owner"));
        named.ShouldContain(bundle => BundleHtml.Of(bundle).Contains(Ashcombe.OwnerName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task holds_every_letter_that_was_sent_and_its_hash_follows_from_the_file_alone()
    {
        var bundle = (await Read(await Forge(), forOfficers: true))!;
        var file = new CheckedBundle(BundleFile.Of(bundle));
        var sent = file.Events.Where(one => one.GetProperty("name").GetString() == "letter_kept").Select(one => one.GetProperty("data")).ToList();

        sent.Count.ShouldBeGreaterThanOrEqualTo(14);
        file.Letters().ShouldBe(
            sent.SelectMany(one => new[] { one.GetProperty("HtmlSha256").GetString()!, one.GetProperty("DocumentSha256").GetString()! }), ignoreOrder: true);
        BundledNotice.In(bundle).Where(notice => notice.Code != NoticeCodes.NewOwner && notice.Letters.Count == 0).Select(notice => notice.Event.Line.Sentence)
            .ShouldBeEmpty();
        var links = new HtmlParser().ParseDocument(file.Text("bundle.html")).QuerySelectorAll("#notices a").Select(link => link.GetAttribute("href")!).ToList();
        links.Where(link => link.StartsWith("letters/", StringComparison.Ordinal)).ShouldBe(
            file.Files.Keys.Where(name => name.StartsWith("letters/", StringComparison.Ordinal)), ignoreOrder: true);
    }

    [Fact]
    public async Task holds_letters_about_claims_only_where_it_is_for_officers()
    {
        var reference = await Forge();
        var (without, with) = (new CheckedBundle(BundleFile.Of((await Read(reference))!)), new CheckedBundle(BundleFile.Of((await Read(reference, forOfficers: true))!)));

        with.Files.Keys.ShouldContain(name => name.StartsWith("letters/", StringComparison.Ordinal) && name.Contains("-N11-"));
        without.Files.Keys.ShouldNotContain(name => name.StartsWith("letters/", StringComparison.Ordinal) && name.Contains("-N11-"));
        without.Files.Keys.ShouldContain(name => name.StartsWith("letters/", StringComparison.Ordinal) && name.Contains("-N03-"));
        without.Text("bundle.html").ShouldContain("kept, and what was sent; left out of this bundle");
    }

    [Fact]
    public async Task shows_a_letter_that_was_changed_and_says_of_one_that_was_erased_that_it_was()
    {
        var bundle = (await Read(await Forge()))!;
        var letter = bundle.Letters[0];

        (letter with { Html = [.. letter.Html!, (byte)' '] }).Kept.ShouldBe("kept, but not what was sent");
        var erased = letter with { Html = null, Document = null };
        erased.Kept.ShouldBe("no longer kept: it was erased, and its hash stays");
        BundleHtml.Of(bundle with { Letters = [erased, .. bundle.Letters.Skip(1)] }).ShouldContain("no longer kept: it was erased, and its hash stays");
    }

    [Fact]
    public async Task leaves_letters_and_files_out_where_that_is_asked_and_keeps_their_hashes()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var form = await TestCouncil.Fill(officer, $"/casework/bundles/{await Forge()}", ("WithoutFiles", "true"));
        using var content = new FormUrlEncodedContent(form.Answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var response = await officer.PostAsync(new Uri(form.Action, UriKind.Relative), content, TestContext.Current.CancellationToken);
        var file = new CheckedBundle(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        file.Files.Keys.ShouldNotContain(name => name.Contains('/'));
        file.Lines("letters.csv").Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task fetches_nothing_and_leads_from_its_contents_to_every_section()
    {
        var page = new HtmlParser().ParseDocument(BundleHtml.Of((await Read(Case))!));

        page.QuerySelectorAll("script, link, img, iframe").ShouldBeEmpty();
        page.QuerySelectorAll("ol.contents a").Select(link => link.GetAttribute("href")![1..])
            .ShouldBe(page.QuerySelectorAll("section").Skip(1).Select(section => section.Id!));
        page.QuerySelector("h1")!.TextContent.ShouldNotBeEmpty();
        page.QuerySelector("#front")!.TextContent.ShouldContain("not yet reviewed by a lawyer");
    }

    [Fact]
    public async Task gives_each_date_its_four_paragraphs_and_the_provision()
    {
        foreach (var reference in await Cases())
        {
            foreach (var date in (await Read(reference))!.Streams.SelectMany(stream => stream.Dates))
            {
                date.Why.Started.ShouldContain(" recorded this on ", customMessage: $"{reference}, {date.Why.Window.Rule.Key}");
                date.Why.Paragraphs.Count().ShouldBeGreaterThanOrEqualTo(4);
                date.Standing.ShouldEndWith(".");
            }
        }
    }

    [Fact]
    public async Task says_on_its_first_page_and_at_the_stream_that_a_chain_is_broken()
    {
        var bundle = (await Read(Case))!;
        var broken = bundle with { Streams = [bundle.Streams[0] with { Differences = ["event 2 is missing"] }] };

        var words = new HtmlParser().ParseDocument(BundleHtml.Of(broken));

        words.QuerySelector("#front")!.TextContent.ShouldContain("Its chain is broken");
        words.QuerySelector("#chain .warning")!.TextContent.ShouldContain("Event 2 is missing.");
    }

    [Fact]
    public async Task by_the_verb_asks_for_a_day_as_it_is_written() =>
        (await Asked.For("bundle", "--authority", "GLO", "--case", Case, "--out", "bundle.zip", "--as-known-on", "12 May"))
            .ShouldBeRefused("\"12 May\" is not a day. Give one like 2026-05-12.");

    private Task<CaseBundle?> Read(string reference, bool withNames = false, bool withoutFiles = false, bool forOfficers = false) => Reader.Read(
        new BundleRequest(
            Ashcombe.Code, reference, "a legal officer", "an account", WithNames: withNames, WithoutFiles: withoutFiles, ForOfficers: forOfficers),
        TestContext.Current.CancellationToken);

    /// <summary>The case of the Old Forge, the longest: from its nomination to a claim refused and reviewed.</summary>
    private async Task<string> Forge() => (await council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Ashcombe.Code),
        "select distinct reference from rtb.rm_case_references where tenant_id = @tenant and asset_name = 'The Old Forge'",
        [],
        row => row.Text("reference"),
        TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

    private Task<IReadOnlyList<string>> Cases() => council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Ashcombe.Code),
        "select distinct reference from rtb.rm_case_references where tenant_id = @tenant order by reference",
        [],
        row => row.Text("reference"),
        TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Guid>> StreamsOf(string reference) => council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Ashcombe.Code),
        $"select stream_id from {CaseFinder.AllReferences} known where tenant_id = @tenant and reference = @reference",
        new Dictionary<string, object?> { ["reference"] = reference },
        row => row.Uuid("stream_id"),
        TestContext.Current.CancellationToken);
}
