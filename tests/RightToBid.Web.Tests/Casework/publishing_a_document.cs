using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Bundles;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Tests.Bundles;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Casework;

/// <summary>It writes, so it has a council of its own.</summary>
public class publishing_a_document(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task tells_of_it_in_the_data_of_the_case_while_it_is_published_and_never_before()
    {
        const string Library = "ACV/2026/9003";
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var (plan, _) = (await Added(ann, Library, "Plan of the garden", 1), await Added(ann, Library, "Letter in confidence", 2));
        var (before, tag) = await Twin(Library);
        before.GetProperty("documents").GetArrayLength().ShouldBe(0);

        await TestCouncil.Send(ann, $"/casework/document/{plan}/publication", ("Readers", "anybody"));

        var (published, other) = await Twin(Library);
        var told = published.GetProperty("documents").EnumerateArray().ShouldHaveSingleItem();
        told.GetProperty("name").GetString().ShouldBe("Plan of the garden");
        told.GetProperty("publishedOn").GetString().ShouldBe("2026-05-13");
        told.GetProperty("bytes").GetInt64().ShouldBe(Content(1).Length);
        told.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Content(1))));
        told.GetProperty("kind").GetString().ShouldBe("plan", StringCompareShould.IgnoreCase);
        using var stranger = council.Browser();
        (await stranger.GetByteArrayAsync(new Uri(told.GetProperty("address").GetString()!, UriKind.Relative), Cancellation)).ShouldBe(Content(1));
        other.ShouldNotBe(tag);
        (await StatusWith(Library, other)).ShouldBe(HttpStatusCode.NotModified);
        (await StatusWith(Library, tag)).ShouldBe(HttpStatusCode.OK);
        (await Twin($"{Library}.json?known=2026-05-12")).Said.GetProperty("documents").GetArrayLength().ShouldBe(0);

        await TestCouncil.Send(ann, $"/casework/document/{plan}/publication", ("Readers", "officers"));
        (await Twin(Library)).ShouldSatisfyAllConditions(
            twin => twin.Said.GetProperty("documents").GetArrayLength().ShouldBe(0),
            twin => twin.Tag.ShouldNotBe(other));
    }

    [Fact]
    public async Task puts_it_into_the_bundle_with_its_hash_and_nothing_that_is_not_published()
    {
        const string Forge = "ACV/2026/9001";
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var (plan, letter) = (await Added(ann, Forge, "Plan of the yard", 3), await Added(ann, Forge, "Letter in confidence", 4));
        await TestCouncil.Send(ann, $"/casework/document/{plan}/publication", ("Readers", "anybody"));

        var bundle = await Bundle(new(Ashcombe.Code, Forge, "an officer", "test"));

        bundle.Files[$"documents/{plan}.pdf"].ShouldBe(Content(3));
        bundle.Lines("documents.csv")[1].ShouldContain($"{plan},Plan of the yard,Plan,2026-05-13,{Content(3).Length},{Convert.ToHexStringLower(SHA256.HashData(Content(3)))}");
        bundle.Lines("documents.csv")[1].ShouldContain("kept, and what was published");
        bundle.Text("manifest.sha256").ShouldContain($"{Convert.ToHexStringLower(SHA256.HashData(Content(3)))}  documents/{plan}.pdf");
        bundle.Text("bundle.html").ShouldContain("Plan of the yard");
        bundle.Files.Keys.ShouldAllBe(name => !name.Contains(letter.ToString()) && !bundle.Text(name).Contains("Letter in confidence"));

        var without = await Bundle(new(Ashcombe.Code, Forge, "an officer", "test", WithoutFiles: true));
        without.Files.Keys.ShouldNotContain(name => name.StartsWith("documents/", StringComparison.Ordinal));
        without.Text("documents.csv").ShouldContain("left out of this bundle");
        (await Bundle(new(Ashcombe.Code, Forge, "an officer", "test", AsKnownOn: On("Tuesday 12 May 2026")))).Lines("documents.csv").Length.ShouldBe(1);

        await TestCouncil.Send(ann, $"/casework/document/{plan}/publication", ("Readers", "officers"));
        (await Bundle(new(Ashcombe.Code, Forge, "an officer", "test"))).Lines("documents.csv").Length.ShouldBe(1);
    }

    [Fact]
    public void shows_in_a_bundle_when_it_is_not_what_was_published() =>
        new BundledDocument(Guid.Empty, "Plan", DocumentKind.Plan, On("Tuesday 12 May 2026"), Convert.ToHexStringLower(SHA256.HashData(Content(1))), Content(2), ".pdf", false)
            .Kept.ShouldBe("kept, but not what was published");

    private static byte[] Content(byte number) => [.. FileForm.Pdf, number];

    private async Task<Guid> Added(HttpClient officer, string reference, string title, byte number)
    {
        await FileForm.Send(officer, $"/casework/documents/{reference}", "a.pdf", Content(number), ("Kind", "Plan"), ("Name", title));
        return (await council.Services.GetRequiredService<CaseFiles>().Of(Ashcombe.Code, reference, Cancellation)).Single(document => document.Title == title).DocumentId;
    }

    private async Task<CheckedBundle> Bundle(BundleRequest request) =>
        new(BundleFile.Of((await council.Services.GetRequiredService<BundleReader>().Read(request, Cancellation)).ShouldNotBeNull()));

    private async Task<(JsonElement Said, EntityTagHeaderValue Tag)> Twin(string reference)
    {
        using var stranger = council.Browser();
        using var answer = await stranger.GetAsync(AddressOf(reference), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return (JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation)), answer.Headers.ETag.ShouldNotBeNull());
    }

    private async Task<HttpStatusCode> StatusWith(string reference, EntityTagHeaderValue tag)
    {
        using var stranger = council.Browser();
        using var asking = new HttpRequestMessage(HttpMethod.Get, AddressOf(reference)) { Headers = { IfNoneMatch = { tag } } };
        using var answer = await stranger.SendAsync(asking, Cancellation);
        return answer.StatusCode;
    }

    private static Uri AddressOf(string reference) =>
        new($"/register/{Ashcombe.Code}/{(reference.Contains(".json", StringComparison.Ordinal) ? reference : $"{reference}.json")}", UriKind.Relative);
}
