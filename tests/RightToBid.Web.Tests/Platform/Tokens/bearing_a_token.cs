using System.Net;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Tests.Accounts;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform.Tokens;

/// <summary>As whoever found one would try it.</summary>
public class bearing_a_token(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task lets_a_program_do_what_it_names()
    {
        var token = await council.MakeToken(TestCouncil.Officer, TokenScopes.Read, Permissions.Nominate);
        using var program = council.Bearing(token);

        var nominated = await program.Post("nominations", Programs.Nomination());

        nominated.Status.ShouldBe(201);
        (await program.Get($"nominations/{nominated.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task lets_it_do_nothing_else_and_says_which_scope_it_lacks()
    {
        var reader = await council.MakeToken(TestCouncil.Officer, TokenScopes.Read);
        var writer = await council.MakeToken(TestCouncil.Officer, Permissions.Nominate);

        var refused = await council.Nominates(reader);
        (refused.Status, refused.Text("scope"), refused.Text("code")).ShouldBe((403, Permissions.Nominate, "SCOPE"));
        (await council.Looks(reader)).ShouldBe(404);

        (await council.Looks(writer)).ShouldBe(403);
        (await council.Nominates(writer)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task does_every_command_by_its_own_scope_alone()
    {
        var token = await council.MakeToken(TestCouncil.LegalOfficer, TokenScopes.All.Where(scope => scope != Permissions.RecordNotices).ToList());
        using var program = council.Bearing(token);
        var wrong = new List<string>();
        foreach (var route in council.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var (pattern, policies) = (route.RoutePattern.RawText!, route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(one => one.Policy).ToList());
            if (!pattern.StartsWith("/api/v1/", StringComparison.Ordinal) || route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0] != "POST" || policies is [])
            {
                continue;
            }

            using var answer = await program.PostAsync(EveryRole.AddressOf(route), content: null, Cancellation);
            if ((answer.StatusCode == HttpStatusCode.Forbidden) != policies.Contains(Permissions.RecordNotices))
            {
                wrong.Add($"{pattern}: {answer.StatusCode}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task opens_no_page_and_makes_no_other()
    {
        using var program = council.Bearing(await council.MakeToken(TestCouncil.Officer, TokenScopes.Read, Permissions.Nominate));

        foreach (var page in new[] { "/casework", "/account", "/account/tokens", "/account/tokens/new" })
        {
            using var answer = await program.GetAsync(new Uri(page, UriKind.Relative), Cancellation);
            (answer.StatusCode, answer.Headers.Location!.PathAndQuery).ShouldBe((HttpStatusCode.Redirect, $"/sign-in?returnTo={Uri.EscapeDataString(page)}"));
        }

        var refreshed = await program.Post("sign-in/refresh", new { token = program.DefaultRequestHeaders.Authorization!.Parameter });
        refreshed.Status.ShouldBe(401);
    }

    [Fact]
    public async Task ends_at_once_when_it_is_revoked()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var token = await Tokens.MakeToken(browser, "Soon gone", "7", TokenScopes.Read);
        (await council.Looks(token)).ShouldBe(404);

        (await TestCouncil.Send(browser, (await TestCouncil.Open(browser, "/account/tokens")).Link("Revoke Soon gone")))
            .Main.ShouldContain("The token “Soon gone” is revoked");

        (await council.Looks(token)).ShouldBe(401);
    }

    [Fact]
    public async Task works_to_its_last_day_and_not_on_the_next()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var token = await Tokens.MakeToken(browser, "A week", "7", TokenScopes.Read);
        (await TestCouncil.Open(browser, "/account/tokens")).Main.ShouldContain("to the end of Tuesday 19 May 2026, 7 days left");

        council.Clock.AdvanceTo(On("Tuesday 19 May 2026"));
        var lastDay = await council.Looks(token);
        council.Clock.AdvanceTo(On("Wednesday 20 May 2026"));
        var nextDay = await council.Looks(token);
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));

        (lastDay, nextDay).ShouldBe((404, 401));
    }

    [Fact]
    public async Task ends_with_its_owner_s_account()
    {
        var owner = await Made("gone@test.example", Roles.Officer);
        var token = await council.MakeToken("gone@test.example", TokenScopes.Read);
        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);

        await TestCouncil.Send(administrator, $"/accounts/{owner}");

        (await council.Looks(token)).ShouldBe(401);
    }

    [Fact]
    public async Task ends_with_the_role_that_it_was_made_in()
    {
        await Made("demoted@test.example", Roles.LegalOfficer);
        var (reading, correcting) = (
            await council.MakeToken("demoted@test.example", TokenScopes.Read),
            await council.MakeToken("demoted@test.example", TokenScopes.Read, Permissions.CorrectFacts));

        await Change("demoted@test.example", Roles.LegalOfficer, Roles.Officer);
        (await council.Looks(reading)).ShouldBe(404, "an officer reads too");
        (await council.Looks(correcting)).ShouldBe(401, "an officer corrects nothing");

        await Change("demoted@test.example", Roles.Officer, Roles.Auditor);
        (await council.Looks(reading)).ShouldBe(401, "an auditor makes no tokens");
    }

    [Fact]
    public async Task is_no_use_when_it_is_guessed_cut_or_borrowed()
    {
        var token = await council.MakeToken(TestCouncil.Officer, TokenScopes.Read);
        var another = await council.MakeToken(TestCouncil.LegalOfficer, TokenScopes.Read);
        var hash = (await council.Everything("rtb.api_tokens")).First(row => row.Contains(token[..12], StringComparison.Ordinal));
        hash.ShouldNotContain(token[13..]);

        foreach (var wrong in new[]
        {
            "rtb_", "rtb_aaaaaaaa", "rtb_aaaaaaaa_", token[..12], token[..13], token[..^1], token + "x", token[..13] + another[13..], token.ToUpperInvariant(),
            token[..13] + Secret.HashOf(token[13..]), "rtb_%_%",
        })
        {
            (await council.Looks(wrong)).ShouldBe(401, wrong);
        }
    }

    [Fact]
    public async Task says_why_a_challenge_came()
    {
        using var program = council.Bearing("rtb_aaaaaaaa_nothing");
        using var answer = await program.GetAsync(new Uri($"/api/v1/nominations/{Guid.Empty}", UriKind.Relative), Cancellation);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer error=\"invalid_token\"");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task of_a_group_reads_its_own_group_s_matters_alone()
    {
        var officer = await council.Nominates(await council.MakeToken(TestCouncil.Officer, Permissions.Nominate));
        var rival = await council.MakeToken(AccountsCouncil.LeadOfRivals, TokenScopes.Read);
        using var program = council.Bearing(rival);

        (await program.Get($"nominations/{officer.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task shows_the_day_on_which_it_was_last_used()
    {
        using var browser = await council.SignedIn(AccountsCouncil.Lead);
        var token = await Tokens.MakeToken(browser, "Watched", "7", TokenScopes.Read);
        (await TestCouncil.Open(browser, "/account/tokens")).Main.ShouldContain("Never", Case.Sensitive);

        await council.Looks(token);
        await council.Looks(token);

        (await TestCouncil.Open(browser, "/account/tokens")).Main.ShouldNotContain("Never", Case.Sensitive);
    }

    private async Task<Guid> Made(string email, string role)
    {
        await council.Make(new(email, TestCouncil.Password, "Toby Token", role, TestCouncil.Authority));
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id;
    }

    private async Task Change(string email, string from, string to)
    {
        await using var scope = council.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(email))!;
        await accounts.RemoveFromRoleAsync(account, from);
        await accounts.AddToRoleAsync(account, to);
    }
}

/// <summary>A site that lets a token ask three times a minute.</summary>
public class bearing_a_token_too_often(bearing_a_token_too_often.StrictCouncil council) : IClassFixture<bearing_a_token_too_often.StrictCouncil>
{
    [Fact]
    public async Task is_refused_for_that_token_and_for_no_other()
    {
        var (busy, quiet) = (await council.MakeToken(TestCouncil.Officer, TokenScopes.Read), await council.MakeToken(TestCouncil.Officer, TokenScopes.Read));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            (await council.Looks(busy)).ShouldBe(404);
        }

        using var program = council.Bearing(busy);
        using var refused = await program.GetAsync(new Uri($"/api/v1/nominations/{Guid.Empty}", UriKind.Relative), TestContext.Current.CancellationToken);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await council.Looks(quiet)).ShouldBe(404);
    }

    public sealed class StrictCouncil : TestCouncil
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Api:RequestsPerMinute", "3");
        }
    }
}
