using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Reviewing;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform;

/// <summary>The pages themselves are asked, so that one that joins later is not forgotten.</summary>
public sealed partial class every_page_about_a_case(ReviewCouncil council) : IClassFixture<ReviewCouncil>, IAsyncLifetime
{
    private static readonly Guid Unknown = Guid.Parse("0190a5f0-0000-7000-8000-00000000dead");

    /// <summary>Whose pages may be about a nomination, a list entry or a review, or show a case by its reference.</summary>
    private static readonly string[] Slices = ["Nominating", "Listing", "Reviewing", "Casework", "Register", "Dashboards"];

    /// <summary>Pages that begin a journey, and pages on which nothing is an answer.</summary>
    private static readonly string[] MayBeSentEmpty =
    [
        "casework/nominations/{id:guid}/checks",
        "casework/nominations/{id:guid}/decide",
        "casework/note/{id:guid}/take-away",
    ];

    private readonly Dictionary<string, string> known = [];

    public async ValueTask InitializeAsync()
    {
        var (review, listing, reference) = await council.NewUpheldReview();
        var nomination = NamedIdentifier.For("every page", reference);
        await council.Do(new ReceiveNomination(
            nomination, $"NOM/{reference}", new("The Heron", "2 Weir Lane, Ashcombe"), FoxCouncil.Friends, "The village meets there.", On("Friday 1 May 2026")));
        var officer = new Caller(TestCouncil.Authority, "test", null, null);
        var plan = EvidenceFile.Read("plan.pdf", "%PDF-1.7"u8.ToArray()).File.ShouldNotBeNull();
        var document = await council.Services.GetRequiredService<CaseFiles>().Add(
            officer, reference, DocumentKind.Plan, "Plan", plan, TestContext.Current.CancellationToken);
        var notes = council.Services.GetRequiredService<CaseNotes>();
        await notes.Write(officer, reference, "The clerk rang.", TestContext.Current.CancellationToken);
        var note = (await notes.Of(TestCouncil.Authority, reference, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        (known["reviews"], known["listings"], known["nominations"], known["reference"]) = (Text(review), Text(listing), Text(nomination), reference);
        (known["document"], known["note"]) = (Text(document), Text(note.NoteId));
        var remarks = council.Services.GetRequiredService<CaseRemarks>();
        (await remarks.Keep(TestCouncil.Authority, reference, "The Heron", "It is in another lane.", TestContext.Current.CancellationToken)).ShouldBeTrue();
        known["remarks"] = Text((await remarks.Open(TestCouncil.Authority, TestContext.Current.CancellationToken)).Single(remark => remark.Reference == reference).RemarkId);
        var assignments = council.Services.GetRequiredService<Assignments>();
        var colleague = (await assignments.Officers(TestCouncil.Authority, TestContext.Current.CancellationToken))[0];
        await assignments.Give(officer, reference, colleague.AccountId, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task for_officers_reads_as_not_found_to_a_group()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        foreach (var page in (await Pages()).Where(page => page.Roles is { } roles && !roles.Contains(Roles.GroupMember)))
        {
            (await TestCouncil.Open(member, page.About(known))).Status.ShouldBe(HttpStatusCode.NotFound, page.Template);
        }
    }

    [Fact]
    public async Task reads_as_not_found_where_there_is_no_such_case()
    {
        var nothing = known.ToDictionary(pair => pair.Key, pair => pair.Key == "reference" ? "ACV/2026/4711" : Text(Unknown));
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        foreach (var page in (await Pages()).Where(IsForOfficersAboutACase))
        {
            (await TestCouncil.Open(legal, page.About(nothing))).Status.ShouldBe(HttpStatusCode.NotFound, page.Template);
        }
    }

    [Fact]
    public async Task reads_as_not_found_to_another_council_and_not_to_its_own()
    {
        using var own = await council.SignedIn(TestCouncil.LegalOfficer);
        using var other = await council.SignedIn(FoxCouncil.LegalOfficerElsewhere);
        foreach (var page in (await Pages()).Where(IsForOfficersAboutACase))
        {
            (await TestCouncil.Open(other, page.About(known))).Status.ShouldBe(HttpStatusCode.NotFound, page.Template);
            if (!page.Template.Contains("{draft:guid}", StringComparison.Ordinal))
            {
                (await TestCouncil.Open(own, page.About(known))).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity);
            }
        }
    }

    [Fact]
    public async Task sent_empty_says_what_is_missing()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var unsaid = new List<string>();
        foreach (var page in (await Pages()).Where(IsForOfficersAboutACase).Where(page => !page.Template.Contains("{draft:guid}", StringComparison.Ordinal)))
        {
            var address = page.About(known);
            if ((await TestCouncil.Open(legal, address)) is { Status: HttpStatusCode.OK, HasForm: true }
                && (await TestCouncil.Send(legal, address)).ErrorSummary.Count == 0)
            {
                unsaid.Add(page.Template);
            }
        }

        unsaid.Order(StringComparer.Ordinal).ShouldBe(MayBeSentEmpty);
    }

    private static bool IsForOfficersAboutACase(AskedPage page) =>
        page.Roles?.Contains(Roles.LegalOfficer) is true && page.IsAboutACase && !page.Template.StartsWith("groups/", StringComparison.Ordinal);

    private async Task<IReadOnlyList<AskedPage>> Pages()
    {
        var loader = council.Services.GetRequiredService<PageLoader>();
        var pages = new List<AskedPage>();
        foreach (var page in council.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var model = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).ModelTypeInfo!;
            if (Slices.Contains(model.Namespace!.Split('.')[2]))
            {
                var policy = model.GetCustomAttributes<AuthorizeAttribute>(inherit: true).FirstOrDefault()?.Policy;
                pages.Add(new(page.AttributeRouteInfo!.Template!, policy is null ? null : Permissions.Table[policy]));
            }
        }

        pages.Count.ShouldBeGreaterThan(50);
        return pages;
    }

    private static string Text(Guid id) => id.ToString();

    [GeneratedRegex(@"(/\{\w+(:\w+)?\?\})+$")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(:\w+)?\}")]
    private static partial Regex Parameter();

    /// <summary>A page by its route, and who may open it: nobody in particular where it is public.</summary>
    private sealed record AskedPage(string Template, IReadOnlyList<string>? Roles)
    {
        public bool IsAboutACase => Template.Contains("{id:guid}", StringComparison.Ordinal) || Template.Contains("{**reference}", StringComparison.Ordinal);

        public string About(Dictionary<string, string> known) => "/" + Parameter().Replace(
            Optional().Replace(Template, ""),
            found => found.Groups["name"].Value switch
            {
                "id" => known[Template[..found.Index].TrimEnd('/').Split('/')[^1]],
                "reference" => known["reference"],
                "draft" => Unknown.ToString(),
                "figure" => "duties-open",
                var name => throw new InvalidOperationException($"Say here what {name} is in {Template}."),
            });
    }
}
