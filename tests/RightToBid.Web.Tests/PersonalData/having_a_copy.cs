using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Letters.LetterCouncil;
using static RightToBid.Web.Tests.PersonalData.PeopleKept;

namespace RightToBid.Web.Tests.PersonalData;

public sealed class having_a_copy : IAsyncLifetime
{
    private readonly PeopleKept council = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await council.InitializeAsync();
        await council.RecordClara();
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Fact]
    public async Task of_what_is_kept_about_an_owner_holds_who_they_are_their_cases_and_who_looked()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        await TestCouncil.Open(legal, Links.Duties(Reference));
        var files = await Download(legal, Links.CopyOfData(Owner), ("Check", "Document"));

        files.Keys.ShouldBe(["copy.html", "copy.json"], ignoreOrder: true);
        files["copy.html"].ShouldContain("Copy of the data about Freya Freeholder");
        files["copy.html"].ShouldContain("<h2>Who you are, and what you are recorded for</h2>");
        files["copy.html"].ShouldContain("<dd>freya@owner.example</dd>");
        using var data = JsonDocument.Parse(files["copy.json"]);
        var kept = data.RootElement.GetProperty("kept").EnumerateArray().ToList();
        Rows(kept, "parties").Single().GetProperty("email").GetString().ShouldBe("freya@owner.example");
        Rows(kept, "mt_events").ShouldContain(row =>
            row.GetProperty("fact").GetString() == "disposal_notice_received" && row.GetProperty("case").GetString() == Reference);
        Rows(kept, "looks").ShouldNotBeEmpty();
        files.Values.ShouldAllBe(text => !text.Contains("Clara Copy"));
    }

    [Fact]
    public async Task is_given_once_the_identity_is_checked_and_that_is_noted()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Send(legal, Links.CopyOfData(Clara))).ErrorAt("Check").ShouldBe("Select how it was made sure who they are");
        (await TestCouncil.Send(legal, Links.CopyOfData(Clara), ("Check", "OwnAccount"))).ErrorAt("Check").ShouldBe("Select how it was made sure who they are");
        (await TestCouncil.Open(legal, Links.CopyOfData(Clara))).Main.ShouldNotContain("Given on");

        await Download(legal, Links.CopyOfData(Clara), ("Check", "InPerson"));
        (await TestCouncil.Open(legal, Links.CopyOfData(Clara))).Main.ShouldContain("Given on Tuesday 12 May 2026. An officer who knows them spoke with them.");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    [InlineData(Elsewhere, HttpStatusCode.Forbidden)]
    [InlineData(Administrator, HttpStatusCode.OK)]
    [InlineData(Auditor, HttpStatusCode.OK)]
    public async Task of_somebody_else_is_for_legal_officers_and_administrators(string account, HttpStatusCode expected)
    {
        using var browser = await council.SignedIn(account);
        (await TestCouncil.Open(browser, Links.CopyOfData(Clara))).Status.ShouldBe(expected);
        (await TestCouncil.Open(browser, Links.CopyOfData(NamedIdentifier.For("a copy", "nobody")))).Status.ShouldBe(
            expected == HttpStatusCode.OK ? HttpStatusCode.NotFound : expected);
    }

    [Fact]
    public async Task an_auditor_looks_and_takes_none()
    {
        using var auditor = await council.SignedIn(Auditor);
        (await TestCouncil.Open(auditor, Links.CopyOfData(Clara))).Main.ShouldNotContain("Download the copy");
    }

    [Fact]
    public async Task of_one_s_own_account_holds_no_secret_and_nobody_else()
    {
        var drafts = council.Services.GetRequiredService<Drafts>();
        using var member = await council.SignedIn(TestCouncil.Member);
        var account = (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(TestCouncil.Authority), "select id from identity.accounts where email = 'member@test.example'", [], row => row.Uuid("id"), Cancellation)).Single();
        await drafts.Begin(new Caller(TestCouncil.Authority, account.ToString(), null, null), "mine", new { Said = "What I began" }, Cancellation);
        await drafts.Begin(new Caller(TestCouncil.Authority, "another", null, null), "theirs", new { Said = "What another began" }, Cancellation);

        var files = await Download(member, Links.OwnCopy);
        files["copy.html"].ShouldContain("Freya Friend");
        files["copy.json"].ShouldContain("What I began");
        foreach (var text in files.Values)
        {
            text.ShouldNotContain("What another began");
            text.ShouldNotContain("Olive Officer");
            text.ShouldNotContain("password", Case.Insensitive);
            text.ShouldNotContain("secret", Case.Insensitive);
        }
    }

    [Fact]
    public async Task of_ones_own_needs_an_account()
    {
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, Links.OwnCopy)).Address.ShouldStartWith("/sign-in");
    }

    private static IEnumerable<JsonElement> Rows(IEnumerable<JsonElement> kept, string place) => kept
        .Where(part => part.GetProperty("where").GetString() == place).SelectMany(part => part.GetProperty("rows").EnumerateArray());

    private static async Task<IReadOnlyDictionary<string, string>> Download(HttpClient browser, string address, params (string Name, string Value)[] answers)
    {
        var form = await TestCouncil.Fill(browser, address, answers);
        using var content = new FormUrlEncodedContent(form.Answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var answer = await browser.PostAsync(new Uri(form.Action, UriKind.Relative), content, Cancellation);
        answer.Content.Headers.ContentType.ShouldBe(MediaTypeHeaderValue.Parse("application/zip"));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            files[entry.FullName] = await reader.ReadToEndAsync(Cancellation);
        }

        return files;
    }
}
