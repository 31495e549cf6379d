using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class regulation_12_who_may_ask_to_bid
{
    // MOR-18, MOR-41
    [Theory]
    [InlineData(LegalForm.ParishCouncil, "CIG_PARISH")]
    [InlineData(LegalForm.Charity, "CIG_CHARITY")]
    [InlineData(LegalForm.CompanyLimitedByGuarantee, "CIG_CLG")]
    [InlineData(LegalForm.RegisteredSociety, "CIG_COOP_CBS")]
    [InlineData(LegalForm.CommunityInterestCompany, "CIG_CIC")]
    public void a_community_interest_group_may(LegalForm form, string code) =>
        Asked(CommunityBody.WithLocalConnection(form)).ShouldBe((true, code));

    // MOR-17
    [Theory]
    [InlineData(LegalForm.UnincorporatedBody)]
    [InlineData(LegalForm.NeighbourhoodForum)]
    [InlineData(LegalForm.ParishMeeting)]
    [InlineData(LegalForm.PublicAuthority)]
    [InlineData(LegalForm.Other)]
    public void nobody_else_may_not_even_a_nominator(LegalForm form) =>
        Asked(CommunityBody.WithLocalConnection(form)).ShouldBe((false, "NOT_CIG"));

    [Theory]
    [InlineData(ParishConnection.LandInAdjoiningParish)]
    [InlineData(ParishConnection.LandUnparishedInOrBesideArea)]
    public void a_parish_council_next_door_may_not(ParishConnection parish) =>
        Asked(new(LegalForm.ParishCouncil) { Parish = parish }).ShouldBe((false, "NOT_CIG"));

    [Theory]
    [InlineData(LegalForm.Charity)]
    [InlineData(LegalForm.CompanyLimitedByGuarantee)]
    [InlineData(LegalForm.RegisteredSociety)]
    [InlineData(LegalForm.CommunityInterestCompany)]
    public void a_body_without_its_local_connection_may_not(LegalForm form) =>
        Asked(CommunityBody.WithLocalConnection(form) with { ActiveInArea = false }).ShouldBe((false, "NOT_CIG"));

    [Theory]
    [InlineData(LegalForm.CompanyLimitedByGuarantee)]
    [InlineData(LegalForm.RegisteredSociety)]
    public void a_body_that_distributes_its_surplus_may_not(LegalForm form) =>
        Asked(CommunityBody.WithLocalConnection(form) with { DistributesSurplus = true }).ShouldBe((false, "NOT_CIG"));

    // A49: the two readings differ where a body that may not ask makes the request for one that may.
    [Theory]
    [InlineData(LegalForm.Charity, LegalForm.UnincorporatedBody, true, true)]
    [InlineData(LegalForm.UnincorporatedBody, LegalForm.Charity, false, true)]
    [InlineData(LegalForm.UnincorporatedBody, LegalForm.NeighbourhoodForum, false, false)]
    public void several_bodies_together_may_if_the_one_that_makes_the_request_may(
        LegalForm maker, LegalForm member, bool isMet, bool onTheOtherReading)
    {
        var (making, joining) = (CommunityBody.WithLocalConnection(maker), CommunityBody.WithLocalConnection(member));

        England.RightToBid.MayAskToBidTogether(making, [joining], On("Monday 1 June 2020")).IsMet.ShouldBe(isMet);
        CommunityInterestGroups.AnyOneOf(making, [joining]).ShouldBe(onTheOtherReading);
    }

    [Fact]
    public void a_request_that_the_wrong_member_made_is_told_who_may_make_it() =>
        England.RightToBid.MayAskToBidTogether(
            CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody),
            [CommunityBody.WithLocalConnection(LegalForm.Charity)],
            On("Monday 1 June 2020")).Explanation.ShouldContain("may make the request itself (A49)");

    private static (bool, string) Asked(CommunityBody body) =>
        England.RightToBid.MayAskToBid(body, On("Monday 1 June 2020")) is var answer ? (answer.IsMet, answer.Code) : default;
}
