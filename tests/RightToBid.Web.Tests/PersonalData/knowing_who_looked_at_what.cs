using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;
using static RightToBid.Web.Tests.PersonalData.PeopleKept;

namespace RightToBid.Web.Tests.PersonalData;

public sealed class knowing_who_looked_at_what : IAsyncLifetime
{
    private const string DutiesPage = "/casework/cases/{path}/duties";

    private readonly PeopleKept council = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await council.InitializeAsync();
        await council.RecordClara();
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    /// <summary>Whatever page finds out who somebody is, it does so by one of the places that say so; a file that has no page asks for it itself.</summary>
    [Fact]
    public async Task is_asked_of_every_file_that_names_people()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await council.Services.GetRequiredService<EvidenceFiles>().Keep(
            TestCouncil.Authority, BidId, new EvidenceFile("plan.pdf", "application/pdf", "%PDF"u8.ToArray()), Cancellation);
        (await TestCouncil.Open(officer, Links.EvidenceFile(BidId))).Status.ShouldBe(HttpStatusCode.OK);

        var look = (await All()).ShouldHaveSingleItem();
        (look.What, look.Page).ShouldBe((SeenKind.Evidence, "/casework/evidence/{id}"));
        look.Subjects.ShouldBe([BidId]);
        council.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ShowsPeopleMark>() is not null)
            .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "/casework/bodies/{id:guid}/constitution-file/{file:guid}", "/casework/evidence/{id:guid}", "/casework/letters/{id:guid}",
                "/casework/letters/{id:guid}/document", "/casework/owner-requests/{id:guid}/files/{file:guid}",
            ]);
    }

    [Fact]
    public async Task is_written_down_with_the_account_the_case_what_and_when()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Open(officer, Links.Duties(Reference));
        await TestCouncil.Open(officer, Links.DueBoard);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        await TestCouncil.Open(legal, Links.HoldParty(Clara));

        var looks = await All();
        looks.Select(look => (look.What, look.Page, look.Reference)).ShouldBe(
            [(SeenKind.Party, "/personal-data/{id}/hold", null), (SeenKind.Party, DutiesPage, Reference)]);
        looks[0].Subjects.ShouldBe([Clara]);
        looks[1].Subjects.ShouldContain(Owner);
        looks.ShouldAllBe(look => look.LookedAt == council.Clock.GetCurrentInstant());
        looks.Select(look => look.Account).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task is_not_written_of_those_who_are_not_let_in()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Links.Duties(Reference))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, Links.HoldParty(Clara))).Address.ShouldStartWith("/sign-in");

        (await All()).ShouldBeEmpty();
    }

    [Fact]
    public async Task holds_nothing_that_was_typed_into_an_address()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        await TestCouncil.Open(legal, Links.EraseParty(Clara, "Clara Copy"));
        await TestCouncil.Open(legal, Links.Duties("Clara Copy"));
        (await All()).ShouldBeEmpty("nothing was shown");

        await TestCouncil.Open(legal, $"{Links.HoldParty(Clara)}?of=Clara%20Copy");
        (await All()).ShouldHaveSingleItem().Reference.ShouldBeNull();
    }

    [Fact]
    public async Task is_on_a_page_narrowed_by_account_case_and_day_and_in_a_file_without_names()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Open(officer, Links.Duties(Reference));
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        using var auditor = await council.SignedIn(Auditor);
        await TestCouncil.Open(auditor, Links.HoldParty(Clara));

        var page = await TestCouncil.Open(auditor, Links.LookedAt);
        page.WordsOf("looks").ShouldContain("2026-05-12 12:00:00 Olive Officer People");
        page.WordsOf("looks").ShouldContain(Reference);
        page.WordsOf("looks").ShouldContain("2026-05-13 12:00:00 Audrey Tor People");
        page.WordsOf("looks").ShouldContain($"Of no single case {Clara}");
        page.WordsOf("position").ShouldBe("2 looks.");
        (await TestCouncil.Open(auditor, Links.LooksAt(Clara))).WordsOf("position").ShouldBe("1 look.");
        (await TestCouncil.Open(auditor, Links.LooksAt(Owner))).WordsOf("looks").ShouldContain("Olive Officer");
        (await TestCouncil.Open(auditor, $"{Links.LookedAt}?Party=Clara")).ErrorAt("Party").ShouldStartWith("Enter the whole identifier");

        var ofDay = await TestCouncil.Open(auditor, $"{Links.LookedAt}?Day=2026-05-12");
        ofDay.WordsOf("position").ShouldBe("1 look.");
        ofDay.WordsOf("looks").ShouldContain("Olive Officer");
        (await TestCouncil.Open(auditor, $"{Links.LookedAt}?Case={Reference}")).WordsOf("looks").ShouldNotContain("Audrey Tor");
        var account = (await All())[0].Account;
        (await TestCouncil.Open(auditor, $"{Links.LookedAt}?Account={account}")).WordsOf("looks").ShouldNotContain("Olive Officer");
        (await TestCouncil.Open(auditor, $"{Links.LookedAt}?Day=2026-05-14")).WordsOf("position").ShouldBe("Nobody looked at anything that these answers describe.");
        (await TestCouncil.Open(auditor, $"{Links.LookedAt}?Day=31-02-2026")).ErrorAt("Day").ShouldBe("Enter a real day, like 2026-05-12");

        var file = await auditor.GetStringAsync(new Uri($"{Links.LookedAt}.csv?Case={Reference}", UriKind.Relative), Cancellation);
        file.ShouldStartWith("when,account,what,page,case,whose\r\n2026-05-12 12:00:00,");
        file.ShouldContain($",Party,{DutiesPage},{Reference},");
        file.ShouldNotContain("Olive");
    }

    [Fact]
    public async Task is_no_business_of_officers()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Links.LookedAt)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestCouncil.Open(officer, $"{Links.LookedAt}.csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task cannot_be_changed_or_removed_by_the_application()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Open(officer, Links.Duties(Reference));
        var database = council.Services.GetRequiredService<IKernel>().Database;

        foreach (var sql in new[] { "delete from rtb.looks where tenant_id = @tenant", "update rtb.looks set account = '' where tenant_id = @tenant" })
        {
            await Should.ThrowAsync<Exception>(database.Execute(Scope.Tenant(TestCouncil.Authority), sql, cancellation: Cancellation));
        }

        (await All()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task goes_when_it_is_as_old_as_the_policy_says()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Open(officer, Links.Duties(Reference));
        await council.Night("Wednesday 12 May 2032");
        (await All()).Count.ShouldBe(1);

        await council.Night("Thursday 13 May 2032");
        (await All()).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<Look>> All() => council.Services.GetRequiredService<LooksLog>().Find(
        TestCouncil.Authority, new LooksAsked(), 1000, Cancellation);
}

/// <summary>Where it cannot be written down who looks, nobody sees anything.</summary>
public sealed class looking_where_it_cannot_be_written_down(PeopleKeptWithoutLog council) : IClassFixture<PeopleKeptWithoutLog>
{
    [Fact]
    public async Task shows_nothing()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Links.Casework)).Status.ShouldBe(HttpStatusCode.OK);

        var page = await TestCouncil.Open(officer, Links.Duties(Reference));
        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.Markup.ShouldNotContain("The Fox Inn");
    }
}

/// <summary>A council whose log is out of order.</summary>
public sealed class PeopleKeptWithoutLog : LetterCouncil
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<LooksLog>(_ => throw new InvalidOperationException("The log is out of order.")));
    }
}
