using System.Net;
using System.Text;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Bidding;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform;

/// <summary>Every route and every command, asked by every role, answers as the one table says: neither less nor more.</summary>
public class who_may_do_what(EveryRole council) : IClassFixture<EveryRole>
{
    /// <summary>What needs no account. A route that is neither here nor asks for a permission of the table fails.</summary>
    private static readonly string[] OpenToAll =
    [
        "", "Home/Index", "accessibility", "privacy", "error/{status:int}", "sign-in", "sign-in/code", "sign-in/passkey", "sign-in/with/{authority}",
        "sign-in/from/{authority}", "sign-out",
        "join/{authority}/{id:guid}/{secret}", "recover", "recover/{authority}/{account:guid}/{secret}",
        "/api/v1/sign-in/", "/api/v1/sign-in/refresh", "/openapi/{documentName}.json", "/health/live", "/health/ready", "/development/clock",
        "/api/v1/register", "/api/v1/register/{authority}/{**reference:regex(.+$)}", "/api/v1/unsuccessful", "/api/v1/authorities", "/api/v1/places",
        "development/mail", "development/mail/{id:guid}", "mail/stop/{signed}", "something-wrong",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void is_said_of_every_route_by_the_one_table_or_it_is_open_to_all()
    {
        var unsaid = council.Routes.Select(asked => asked.Route)
            .Where(route => PoliciesOf(route) is var policies && (policies.Count == 0
                ? !IsOpen(route.RoutePattern.RawText!)
                : policies.Any(policy => policy is null || !Permissions.Table.ContainsKey(policy))))
            .Select(route => route.RoutePattern.RawText)
            .Distinct();

        unsaid.ShouldBeEmpty();
    }

    [Fact]
    public void names_no_role_that_there_is_not()
    {
        Permissions.Table.Values.Concat(Permissions.Readers.Values).SelectMany(roles => roles).Except(Roles.All).ShouldBeEmpty();
        Permissions.Readers.Keys.ShouldBe(Permissions.Table.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.LegalOfficer)]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.AuthorityAdministrator)]
    [InlineData(Roles.PlatformAdministrator)]
    [InlineData(Roles.GroupMember)]
    [InlineData(Roles.GroupLead)]
    [InlineData(Roles.ParishClerk)]
    public async Task is_what_every_route_answers(string? role)
    {
        using var browser = await council.StandingBrowser(role is null ? null : EveryRole.Holding(role));
        using var program = role is null ? await council.StandingBrowser(null) : await council.Program(EveryRole.Holding(role));
        var wrong = new List<string>();
        foreach (var (route, method) in council.Routes.Where(asked => PoliciesOf(asked.Route).Count > 0))
        {
            var pattern = route.RoutePattern.RawText!;
            var isForPrograms = pattern.StartsWith("/api/", StringComparison.Ordinal);
            using var answer = await Ask(isForPrograms ? program : browser, method, EveryRole.AddressOf(route));
            var expected = Expected(role, PoliciesOf(route)!, method, isForPrograms);
            var verdict = answer.Headers.TryGetValues(EveryRole.Verdict, out var said) ? said.Single() : "unsaid";
            if (verdict != $"{expected.Verdict} {pattern}" || (expected.Status is { } status && answer.StatusCode != status))
            {
                wrong.Add($"{method} {EveryRole.AddressOf(route)}: {(int)answer.StatusCode}, {verdict}; expected {expected}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task ends_at_the_border_of_the_authority()
    {
        var known = await Everything();
        var before = await Versions();
        using var browser = await council.StandingBrowser(EveryRole.EverythingElsewhere);
        using var program = await council.Program(EveryRole.EverythingElsewhere);
        var seen = new List<string>();
        foreach (var (route, method) in council.Routes.Where(asked => PoliciesOf(asked.Route).Count > 0))
        {
            var isForPrograms = route.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal);
            var address = EveryRole.AddressOf(route, known);
            using var answer = await Ask(isForPrograms ? program : browser, method, address);
            var words = await answer.Content.ReadAsStringAsync(Cancellation);
            if (words.Contains("The Heron", StringComparison.Ordinal) || words.Contains("The Fox Inn", StringComparison.Ordinal)
                || (method == "GET" && isForPrograms && answer.StatusCode != HttpStatusCode.NotFound))
            {
                seen.Add($"{method} {address}: {(int)answer.StatusCode}");
            }
        }

        seen.ShouldBeEmpty();
        (await Versions()).ShouldBe(before);
    }

    [Fact]
    public async Task is_everything_that_any_of_somebody_s_roles_may_do()
    {
        await council.Make(new("both@roles.example", TestCouncil.Password, "Bo Both", Roles.AuthorityAdministrator, TestCouncil.Authority, AlsoRoles: [Roles.Officer]));
        using var both = await council.SignedIn("both@roles.example");
        using var administrator = await council.SignedIn(EveryRole.Holding(Roles.AuthorityAdministrator));

        (await TestCouncil.Open(both, "/casework")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Open(administrator, "/casework")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_never_that_of_a_council_and_that_of_a_group_at_once() =>
        (await Should.ThrowAsync<InvalidOperationException>(council.Make(new(
            "janus@roles.example", TestCouncil.Password, "Janus", Roles.Officer, TestCouncil.Authority, AlsoRoles: [Roles.GroupMember]))))
        .Message.ShouldBe("Nobody acts for a council and for a group with one account.");

    [Fact]
    public async Task a_stranger_is_asked_to_sign_in()
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, "/casework")).Address.ShouldBe("/sign-in?returnTo=%2Fcasework");
    }

    [Fact]
    public async Task to_a_member_casework_reads_the_same_as_a_page_that_is_not_there()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);

        var forbidden = await TestCouncil.Open(browser, "/casework");
        var absent = await TestCouncil.Open(browser, "/nowhere");

        forbidden.Status.ShouldBe(HttpStatusCode.NotFound);
        (forbidden.Title, forbidden.Main).ShouldBe((absent.Title, absent.Main));
    }

    private static IReadOnlyList<string?> PoliciesOf(RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null
        ? []
        : [.. route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(asked => asked.Policy)];

    private static bool IsOpen(string pattern) => OpenToAll.Contains(pattern)
        || new[] { "register", "/register", "calculator", "/calculator", "can-we", "owner", "data", "/data", "figures", "/figures", "follow", "/follow", "forward-plan", "/forward-plan", "guidance" }.Any(open =>
            pattern == open || pattern.StartsWith(open + "/", StringComparison.Ordinal) || pattern.StartsWith(open + ".", StringComparison.Ordinal));

    /// <summary>What the table alone says. What an answer is to somebody who is let in depends on what they asked.</summary>
    private static (string Verdict, HttpStatusCode? Status) Expected(string? role, IReadOnlyList<string> policies, string method, bool isForPrograms)
    {
        if (role is null)
        {
            return ("who", isForPrograms ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect);
        }

        if (policies.All(policy => Permissions.Table[policy].Contains(role) || (method == "GET" && Permissions.Readers[policy].Contains(role))))
        {
            return ("in", null);
        }

        var isOfCasework = Permissions.Table[Permissions.SeeCasework].Contains(role) || Permissions.Readers[Permissions.SeeCasework].Contains(role);
        return ("out", isForPrograms || isOfCasework ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(request, Cancellation);
    }

    /// <summary>A case of each kind, by the words that come before its identifier in addresses.</summary>
    private async Task<IReadOnlyDictionary<string, string>> Everything()
    {
        var (review, listing, reference) = await council.NewUpheldReview();
        var matter = await council.NewHandover();
        var nomination = NamedIdentifier.For("who may do what", reference);
        await council.Do(new ReceiveNomination(
            nomination, $"NOM/{reference}", new("The Heron", "2 Weir Lane, Ashcombe"), FoxCouncil.Friends, "The village meets there.", On("Friday 1 May 2026")));
        return new Dictionary<string, string>
        {
            ["reviews"] = review.ToString(),
            ["listings"] = listing.ToString(),
            ["list-entries"] = listing.ToString(),
            ["nominations"] = nomination.ToString(),
            ["moratoria"] = matter.Notice.ToString(),
            ["bids"] = matter.Bid.ToString(),
            ["handovers"] = matter.Handover.ToString(),
            ["reference"] = reference,
        };
    }

    /// <summary>How many events each stream of the authority has.</summary>
    private async Task<IReadOnlyList<string>> Versions() => await council.Services.GetRequiredService<IKernel>().Database.Query(
        Storage.Database.Scope.Tenant(TestCouncil.Authority),
        "select id::text || ' ' || version as stream from rtb.mt_streams where tenant_id = @tenant order by id",
        parameters: null,
        row => row.Text("stream"),
        Cancellation);
}
