using System.Net;
using System.Text.Json;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Tokens;

namespace RightToBid.Web.Tests.Accounts;

public class making_a_token(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task shows_it_once()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var token = await Tokens.MakeToken(browser, "Planning system", "90", TokenScopes.Read, Permissions.Nominate);

        var list = await TestCouncil.Open(browser, "/account/tokens");

        token.ShouldMatch("^rtb_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$");
        list.Main.ShouldContain("Planning system");
        list.Main.ShouldContain(token[..12]);
        list.Main.ShouldContain("to the end of Monday 10 August 2026, 90 days left");
        list.Markup.ShouldNotContain(token[13..]);
        (await TestCouncil.Open(browser, "/account")).SummaryRow("Tokens for programs").ShouldContain("in use");
    }

    [Theory]
    [InlineData("", "30", "read", "Name", "Enter which program it is for")]
    [InlineData("Robot", "30", null, "Chosen", "Select what the program may do")]
    [InlineData("Robot", "30", "correct-facts", "Chosen", "Select what the program may do")]
    [InlineData("Robot", "30", "make-tokens", "Chosen", "Select what the program may do")]
    [InlineData("Robot", "91", "read", "Days", "Select how long it works")]
    [InlineData("Robot", null, "read", "Days", "Select how long it works")]
    public async Task of_what_cannot_be_is_refused(string name, string? days, string? scope, string field, string words)
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        List<(string Name, string Value)> answers = [("Name", name)];
        if (days is not null)
        {
            answers.Add(("Days", days));
        }

        if (scope is not null)
        {
            answers.Add(("Chosen", scope));
        }

        var page = await TestCouncil.Send(browser, "/account/tokens/new", [.. answers]);

        page.ErrorAt(field).ShouldBe(words);
        page.HasPart("token").ShouldBeFalse();
    }

    [Fact]
    public async Task offers_what_oneself_may_do_and_no_more()
    {
        (await Offered(TestCouncil.LegalOfficer)).ShouldBe(TokenScopes.All.Select(TokenScopes.InWords));
        (await Offered(TestCouncil.Officer)).ShouldNotContain("Correct recorded facts");
        (await Offered(AccountsCouncil.Lead)).ShouldBe(["Read cases", "Nominate", "Ask to be treated as a bidder", "Keep bids", "Keep handovers"]);
    }

    [Theory]
    [InlineData(TestCouncil.Member)]
    [InlineData(AccountsCouncil.Administrator)]
    [InlineData(AccountsCouncil.Platform)]
    public async Task is_not_for(string email)
    {
        using var browser = await council.SignedIn(email);
        (await TestCouncil.Open(browser, "/account/tokens/new")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_somebody_else_is_not_revoked_and_reads_as_not_found()
    {
        using var lead = await council.SignedIn(AccountsCouncil.Lead);
        var token = await Tokens.MakeToken(lead, "Mine", "7", TokenScopes.Read);
        var address = (await TestCouncil.Open(lead, "/account/tokens")).Link("Revoke Mine");
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Open(officer, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/account/tokens")).Main.ShouldNotContain("Mine");
        (await council.Looks(token)).ShouldBe(404);
    }

    [Fact]
    public void has_a_scope_for_every_permission_that_the_api_asks_for()
    {
        var asked = council.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                && route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("POST"))
            .SelectMany(route => route.Metadata.GetOrderedMetadata<IAuthorizeData>())
            .Select(one => one.Policy!);

        asked.Distinct().ShouldBe(TokenScopes.All.Except([TokenScopes.Read]), ignoreOrder: true);
    }

    [Fact]
    public async Task is_told_to_programs_in_the_description_of_the_api()
    {
        using var program = council.CreateClient();
        using var description = JsonDocument.Parse(await program.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));

        var schemes = description.RootElement.GetProperty("components").GetProperty("securitySchemes");
        schemes.GetProperty("token").GetProperty("scheme").GetString().ShouldBe("bearer");
        schemes.GetProperty("session").GetProperty("scheme").GetString().ShouldBe("bearer");
        var needs = description.RootElement.GetProperty("paths").GetProperty("/api/v1/nominations").GetProperty("post").GetProperty("security");
        needs[0].GetProperty("token")[0].GetString().ShouldBe(Permissions.Nominate);
        description.RootElement.GetProperty("paths").GetProperty("/api/v1/sign-in").GetProperty("post").TryGetProperty("security", out _).ShouldBeFalse();
    }

    private async Task<IReadOnlyList<string>> Offered(string email)
    {
        using var browser = await council.SignedIn(email);
        return [.. (await TestCouncil.Open(browser, "/account/tokens/new")).Labels.Except(["Which program is it for?", "7 days", "30 days", "90 days"])];
    }
}
