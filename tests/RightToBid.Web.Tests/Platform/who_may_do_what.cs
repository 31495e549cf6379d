using System.Net;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Tests.Platform;

public class who_may_do_what(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public void is_asked_by_every_route_in_the_words_of_the_one_table() => council.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .SelectMany(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(asked => (endpoint.DisplayName, asked.Policy)))
        .Where(asked => asked.Policy is null || !Permissions.Table.ContainsKey(asked.Policy))
        .ShouldBeEmpty();

    [Fact]
    public void names_no_role_that_there_is_not() =>
        Permissions.Table.Values.SelectMany(roles => roles).Except(Roles.All).ShouldBeEmpty();

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

    [Fact]
    public async Task an_officer_opens_it()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(browser, "/casework")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
