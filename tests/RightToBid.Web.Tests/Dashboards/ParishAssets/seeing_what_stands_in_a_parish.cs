using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.ParishAssets;

/// <summary>A parish with land in every standing. Today is Tuesday 12 May 2026.</summary>
public class ParishCouncil : FoxCouncil
{
    internal const string Clerk = "clerk@parish.example";

    private static readonly Guid Body = NamedIdentifier.For("groups", "Ashcombe Parish Council");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Clerk, Password, "Clem Clerk", Roles.ParishClerk, Authority, Body, "Ashcombe Parish Council"));
        var places = Services.GetRequiredService<PlaceRegister>();
        var caller = new Caller(Authority, "test", null, null);
        await places.Set(caller, new PlaceRow("P01", "Ashcombe", PlaceKind.Parish, null), On("Thursday 1 January 2026"), TestContext.Current.CancellationToken);
        var parish = (await places.All(Authority, TestContext.Current.CancellationToken)).Single().PlaceId;

        await Listed("ACV/2026/9001", "The Running Notice", "Monday 5 January 2026");
        await Do(new ReceiveDisposalNotice(
            Id("notice"), Id("ACV/2026/9001"), "ACV/2026/9001", "The Running Notice", Id("owner"), "the freeholder", On("Tuesday 7 April 2026"),
            new(On("Monday 5 January 2026"))));
        await Listed("ACV/2021/9002", "The Six Months", "Saturday 13 November 2021");
        await Listed("ACV/2021/9003", "The Day Longer", "Sunday 14 November 2021");
        await Do(new ReceiveNomination(
            Id("nomination"), "ACV/2026/9004", new Asset("The Heron", "2 Weir Lane"), Friends, "The village meets there.", On("Friday 1 May 2026")));
        await Listed("ACV/2026/9005", "The Elsewhere", "Monday 5 January 2026");
        foreach (var reference in new[] { "ACV/2026/9001", "ACV/2021/9002", "ACV/2021/9003", "ACV/2026/9004" })
        {
            await places.Name(caller, reference, [parish], TestContext.Current.CancellationToken);
        }
    }

    private static Guid Id(string what) => NamedIdentifier.For("parish", what);

    private Task Listed(string reference, string name, string day) => Do(new EnterInList(Id(reference), reference, new Asset(name, "Mill Lane"), On(day)));
}

public class seeing_what_stands_in_a_parish(ParishCouncil council) : IClassFixture<ParishCouncil>
{
    [Fact]
    public async Task takes_a_clerk_who_says_which_it_is()
    {
        await council.Make(new("new@parish.example", TestCouncil.Password, "Nell New", Roles.ParishClerk, TestCouncil.Authority, NamedIdentifier.For("groups", "Newton"), "Newton Parish Council"));
        using var clerk = await council.SignedIn("new@parish.example");
        var before = await TestCouncil.Open(clerk, "/groups");

        before.HasPart("parish").ShouldBeFalse();
        before.Link("which parish is yours").ShouldBe("/groups/body/areas");
        (await TestCouncil.Send(clerk, "/groups/body/areas", ("PlaceCode", "P99"))).ErrorAt("PlaceCode").ShouldBe("Select a parish or a ward that is offered, or none");
        (await TestCouncil.Send(clerk, "/groups/body/areas", ("PlaceCode", "P01"))).SummaryRow("entry", "Its parish or ward").ShouldBe("Ashcombe");
        (await TestCouncil.Open(clerk, "/groups")).HasPart("parish").ShouldBeTrue();
    }

    [Fact]
    public async Task shows_what_presses_first_with_the_next_date_and_what_to_do()
    {
        using var clerk = await council.SignedIn(ParishCouncil.Clerk);
        await TestCouncil.Send(clerk, "/groups/body/areas", ("PlaceCode", "P01"));

        var parish = (await TestCouncil.Open(clerk, "/groups")).WordsOf("parish");

        parish.ShouldStartWith("In Ashcombe 4 assets in Ashcombe.");
        InOrder(parish, "In a moratorium (1)", "The Running Notice", "Expiring within six months (1)", "The Six Months", "Nominated (1)", "The Heron", "Listed (1)", "The Day Longer");
        parish.ShouldContain("To the end of Monday 18 May 2026: 6 days left. The last day to ask to bid.");
        parish.ShouldContain("Nominate the land again in good time");
        parish.ShouldContain("This is the last day for its decision.");
        parish.ShouldNotContain("The Elsewhere");
        parish.ShouldContain("this site’s own measure");
    }

    [Fact]
    public async Task is_nothing_to_a_group_that_has_no_parish()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var page = await TestCouncil.Open(member, "/groups");

        page.HasPart("parish").ShouldBeFalse();
        page.Main.ShouldNotContain("which parish is yours");
    }

    private static void InOrder(string words, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            at = words.IndexOf(part, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(-1, $"{part} in {words}");
        }
    }
}
