using Microsoft.AspNetCore.Mvc.ModelBinding;

using RightToBid.Law;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Disposals;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Shared.Disposals;

/// <summary>The questions about a disposal are read once, for whoever asks them.</summary>
public class asking_about_a_disposal(TestSite site) : IClassFixture<TestSite>
{
    private readonly ModelStateDictionary errors = new();

    private static AskedDisposal Sale => new() { Binding = DateAnswer.Of(On("Monday 22 June 2020")), Sold = "freehold", Vacant = "yes", Buyer = "anyone" };

    [Fact]
    public void the_freehold_with_vacant_possession_to_anyone()
    {
        var read = Sale.Read(errors, "the owner").ShouldNotBeNull();

        (read.By, read.BindingOn, read.Estate, read.LeaseYears, read.VacantPossession, read.ShareSale, read.To, read.Exemption)
            .ShouldBe(("the owner", On("Monday 22 June 2020"), Estate.Freehold, null, true, false, null, null));
    }

    [Theory]
    [InlineData("25", 25)]
    [InlineData("999", 999)]
    public void a_lease_has_the_years_for_which_it_was_granted(string typed, int years)
    {
        var read = (Sale with { Sold = "lease", LeaseYears = typed }).Read(errors, "the owner").ShouldNotBeNull();

        (read.Estate, read.LeaseYears).ShouldBe((Estate.Lease, years));
    }

    [Fact]
    public void years_are_of_no_account_where_no_lease_is_sold() => (Sale with { LeaseYears = "25" }).Read(errors, "the owner")!.LeaseYears.ShouldBeNull();

    [Fact]
    public void shares_leave_the_land_with_the_company() => (Sale with { Sold = "shares" }).Read(errors, "the owner")!.ShareSale.ShouldBeTrue();

    [Fact]
    public void a_group_is_one_that_the_law_lets_buy() => (Sale with { Buyer = "group" }).Read(errors, "the owner")!.To.ShouldNotBeNull();

    [Fact]
    public void tenants_stay_and_an_exemption_is_claimed()
    {
        var read = (Sale with { Vacant = "no", Exemption = "EX_GIFT" }).Read(errors, "the owner").ShouldNotBeNull();

        (read.VacantPossession, read.Exemption).ShouldBe((false, "EX_GIFT"));
        AskedDisposal.Exemptions.Select(exemption => exemption.Value).ShouldContain("EX_GIFT");
    }

    [Theory]
    [InlineData(null, null, "Sold", "Select what would be sold")]
    [InlineData("house", null, "Sold", "Select what would be sold")]
    [InlineData("lease", null, "LeaseYears", "Enter the years of the lease, like 25")]
    [InlineData("lease", "-7", "LeaseYears", "Enter the years of the lease, like 25")]
    [InlineData("lease", "25.5", "LeaseYears", "Enter the years of the lease, like 25")]
    public void what_is_sold_is_needed(string? sold, string? years, string field, string message)
    {
        (Sale with { Sold = sold, LeaseYears = years }).Read(errors, "the owner").ShouldBeNull();

        errors[field]!.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(message);
    }

    [Fact]
    public void everything_that_is_missing_is_said_at_once()
    {
        new AskedDisposal().Read(errors, "the owner").ShouldBeNull();

        errors.Keys.ShouldBe(["Binding.Day", "Sold", "Vacant", "Buyer"], ignoreOrder: true);
    }

    /// <summary>A bookmark of before has every answer in its query, by the same names.</summary>
    [Fact]
    public async Task an_address_that_was_kept_is_answered_as_before()
    {
        var page = await site.Open(
            "/calculator/disposal?Binding.Day=23&Binding.Month=6&Binding.Year=2020&Sold=lease&LeaseYears=24&Vacant=yes&Buyer=group&Entered.Day=1&Entered.Month=8"
            + "&Entered.Year=2019&Notice.Day=12&Notice.Month=5&Notice.Year=2020&Request.Day=&Request.Month=&Request.Year=&Exemption=EX_GIFT");

        page.ErrorSummary.ShouldBeEmpty();
        page.WordsOf("answer").ShouldStartWith("Yes: the owner may enter into it on Tuesday 23 June 2020");
        page.Markup.ShouldContain("name=\"LeaseYears\"");
        page.Markup.ShouldContain("value=\"24\"");
        page.Markup.ShouldContain("name=\"Binding.Day\"");
        page.Markup.ShouldContain("id=\"Sold-2\" name=\"Sold\" type=\"radio\" value=\"lease\" checked");
    }
}
