using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class schedule_1_land_that_may_not_be_listed
{
    private static readonly LandDescription Home = new() { IsResidence = true };

    [Fact]
    public void a_village_hall_is_not_kept_out() => Asked(new()).ShouldBe((true, "NOT_EXCLUDED"));

    [Fact]
    public void a_home_is() => Asked(Home).ShouldBe((false, "X_RESIDENCE"));

    // NOM-12
    [Fact]
    public void a_public_house_with_a_flat_above_is_not() =>
        Asked(Home with { ResidenceIsPartOfEligibleBuilding = true }).ShouldBe((true, "X_RES_EXCEPTION"));

    // NOM-15
    [Fact]
    public void land_with_permission_for_homes_is_not() => Asked(new() { ResidenceOnlyInPermission = true }).ShouldBe((true, "X_RES_NOT"));

    [Fact]
    public void a_caravan_site_is() => Asked(new() { IsLicensedCaravanSite = true }).ShouldBe((false, "X_CARAVAN"));

    [Fact]
    public void operational_land_is() => Asked(new() { IsOperationalLand = true }).ShouldBe((false, "X_OPERATIONAL"));

    [Fact]
    public void an_exception_for_homes_is_no_answer_to_a_caravan_site() =>
        Asked(Home with { ResidenceIsPartOfEligibleBuilding = true, IsLicensedCaravanSite = true }).ShouldBe((false, "X_CARAVAN"));

    // NOM-18
    [Fact]
    public void land_that_is_wholly_elsewhere_is() => Asked(new() { OutsideArea = true }).ShouldBe((false, "INV_AREA"));

    private static (bool, string) Asked(LandDescription land) =>
        England.RightToBid.MayBeListed(land) is var answer ? (answer.IsMet, answer.Code) : default;
}
