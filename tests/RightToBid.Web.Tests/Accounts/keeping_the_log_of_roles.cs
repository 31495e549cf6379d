using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;
using RightToBid.Web.Tests.Platform.Tokens;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>Who gave, changed or ended whose role. Today is Tuesday 12 May 2026.</summary>
public class keeping_the_log_of_roles(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_who_invited_changed_closed_and_opened_again()
    {
        await council.Join(await council.LinkFor("logged@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer)), "Lola Logged");
        var id = await IdOf("logged@test.example");
        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        await TestCouncil.Send(administrator, $"/accounts/{id}/roles", ("Chosen", Roles.Officer), ("Chosen", Roles.Auditor));
        await TestCouncil.Send(administrator, $"/accounts/{id}/roles", ("Chosen", Roles.Officer), ("Chosen", Roles.Auditor));
        await TestCouncil.Send(administrator, $"/accounts/{id}", ("what", "close"));
        await TestCouncil.Send(administrator, $"/accounts/{id}", ("what", "open"));

        var lines = (await Table(administrator)).Where(line => line.Contains(id.ToString(), StringComparison.Ordinal)).ToList();
        var by = $"{await IdOf(AccountsCouncil.Administrator)},Ada Ministrator";
        lines.Count.ShouldBe(4, "what changes nothing is no change");
        lines[3].ShouldBe($"2026-05-12 12:00:00,{TestCouncil.Authority},Given,{id},Lola Logged,,officer,{by}");
        lines[2].ShouldStartWith($"2026-05-12 12:00:00,{TestCouncil.Authority},Changed,{id},Lola Logged,officer,officer auditor,");
        lines[1].ShouldContain(",Closed,");
        lines[0].ShouldContain(",OpenedAgain,");
        var page = await TestCouncil.Open(administrator, (await TestCouncil.Open(administrator, "/accounts")).Link("See who gave whom which role"));
        page.WordsOf("changes").ShouldContain("Roles changed Lola Logged Officer Officer, Auditor Ada Ministrator");
    }

    [Fact]
    public async Task is_for_administrators_of_the_council_and_shows_the_site_s_its_own()
    {
        using var auditor = await council.SignedIn(AccountsCouncil.Auditor);
        using var elsewhere = await council.SignedIn(AccountsCouncil.AdministratorElsewhere);
        using var platform = await council.SignedIn(AccountsCouncil.Platform);
        using var lead = await council.SignedIn(AccountsCouncil.Lead);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Open(auditor, "/accounts/log")).WordsOf("changes").ShouldContain("Olive Officer");
        (await TestCouncil.Open(elsewhere, "/accounts/log")).WordsOf("changes").ShouldNotContain("Olive Officer");
        var ofSite = await TestCouncil.Open(platform, "/accounts/log");
        ofSite.WordsOf("changes").ShouldContain("Edna Elsewhere");
        ofSite.WordsOf("changes").ShouldContain("Gloucester City Council");
        ofSite.WordsOf("changes").ShouldNotContain("Olive Officer");
        (await TestCouncil.Open(lead, "/accounts/log")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/accounts/log")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task stays_readable_when_an_account_is_gone_and_goes_when_it_is_old()
    {
        var gone = Guid.Parse("0190a5f0-0000-7000-8000-0000000f4f01");
        await using (var scope = council.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
            await using var change = await context.Database.BeginTransactionAsync(Cancellation);
            await RoleLog.Note(context, new(TestCouncil.Authority, Instant.FromUtc(2020, 5, 11, 11, 0), gone.ToString(), gone, RoleChangeKind.Closed, [Roles.Officer], []));
            await RoleLog.Note(context, new(TestCouncil.Authority, Instant.FromUtc(2020, 5, 12, 11, 0), gone.ToString(), gone, RoleChangeKind.OpenedAgain, [], [Roles.Officer]));
            await change.CommitAsync(Cancellation);
        }

        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        (await TestCouncil.Open(administrator, "/accounts/log")).WordsOf("changes").ShouldContain($"Account closed {gone} Officer None {gone}");

        await council.Services.GetRequiredService<RoleLog>().Run(Cancellation);
        var page = await TestCouncil.Open(administrator, "/accounts/log");
        page.WordsOf("changes").ShouldNotContain($"Account closed {gone}");
        page.WordsOf("changes").ShouldContain($"Account opened again {gone}");
    }

    [Fact]
    public async Task cannot_be_written_over_by_the_application() => (await Should.ThrowAsync<Exception>(() => council.Services.GetRequiredService<IKernel>().Database.Execute(
        Scope.Tenant(TestCouncil.Authority), "update rtb.role_changes set changed_by = 'nobody' where tenant_id = @tenant", [], Cancellation))).Message.ShouldContain("permission denied");

    [Fact]
    public async Task beside_what_a_program_did_its_token_is_named_for_officers_alone()
    {
        using var program = council.Bearing(await council.MakeToken(TestCouncil.Officer, Permissions.Nominate));
        var nominated = await program.Post("nominations", Programs.Nomination());
        nominated.Status.ShouldBe(201);
        await council.Drain();
        var recorded = await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(TestCouncil.Authority),
            "select e.headers ->> 'token' as token, e.data ->> 'Reference' as reference from rtb.mt_events e where e.tenant_id = @tenant and e.stream_id = @stream and e.version = 1",
            new() { ["stream"] = Guid.Parse(nominated.Id) },
            row => (Token: row.TextOrNull("token"), Reference: row.Text("reference")),
            Cancellation);
        Guid.TryParse(recorded.ShouldHaveSingleItem().Token, out _).ShouldBeTrue();

        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, $"/casework/cases/{recorded[0].Reference}")).Main.ShouldContain("Recorded by Olive Officer, by the program “Case system”");
        using var anybody = council.Browser();
        var open = (await TestCouncil.Open(anybody, $"/register/{TestCouncil.Authority}/{recorded[0].Reference}")).Markup;
        open.ShouldNotContain("Olive Officer");
        open.ShouldNotContain("Case system");
    }

    private static async Task<IReadOnlyList<string>> Table(HttpClient browser) =>
        (await browser.GetStringAsync(new Uri("/accounts/log.csv", UriKind.Relative), Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private async Task<Guid> IdOf(string email)
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email)).ShouldNotBeNull().Id;
    }
}
