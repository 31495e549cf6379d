using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class regulation_5_who_may_nominate
{
    private const string Today = "Monday 8 January 2024";

    [Theory]
    [InlineData(LegalForm.ParishCouncil, "NOM_PARISH_OWN")]
    [InlineData(LegalForm.NeighbourhoodForum, "NOM_FORUM")]
    [InlineData(LegalForm.UnincorporatedBody, "NOM_UNINC")]
    [InlineData(LegalForm.Charity, "NOM_CHARITY")]
    [InlineData(LegalForm.CompanyLimitedByGuarantee, "NOM_CLG")]
    [InlineData(LegalForm.RegisteredSociety, "NOM_COOP_CBS")]
    [InlineData(LegalForm.CommunityInterestCompany, "NOM_CIC")]
    public void a_body_that_meets_every_condition_may(LegalForm form, string code) =>
        ShouldBeMet(CommunityBody.WithLocalConnection(form), code);

    // NOM-07
    [Theory]
    [InlineData(LegalForm.PublicAuthority)]
    [InlineData(LegalForm.Other)]
    public void an_authority_or_an_unnamed_body_may_not(LegalForm form) =>
        ShouldNotBeMet(CommunityBody.WithLocalConnection(form), "INV_BODY");

    // NOM-08
    [Fact]
    public void a_parish_council_needs_no_local_connection_in_its_own_area() =>
        ShouldBeMet(new(LegalForm.ParishCouncil) { Parish = ParishConnection.LandInOwnArea }, "NOM_PARISH_OWN");

    // NOM-13
    [Theory]
    [InlineData(ParishConnection.LandInAdjoiningParish)]
    [InlineData(ParishConnection.LandUnparishedInOrBesideArea)]
    public void a_parish_council_may_nominate_next_door(ParishConnection parish) =>
        ShouldBeMet(new(LegalForm.ParishCouncil) { Parish = parish }, "NOM_PARISH_OTHER");

    [Theory]
    [InlineData(ParishConnection.None)]
    [InlineData(ParishConnection.NotStated)]
    public void a_parish_council_may_not_nominate_anywhere(ParishConnection parish) =>
        ShouldNotBeMet(new(LegalForm.ParishCouncil) { Parish = parish }, "INV_CONNECTION");

    [Theory]
    [InlineData(LegalForm.NeighbourhoodForum)]
    [InlineData(LegalForm.UnincorporatedBody)]
    [InlineData(LegalForm.Charity)]
    [InlineData(LegalForm.CompanyLimitedByGuarantee)]
    [InlineData(LegalForm.RegisteredSociety)]
    [InlineData(LegalForm.CommunityInterestCompany)]
    public void no_other_body_may_without_activities_in_the_area(LegalForm form) =>
        ShouldNotBeMet(CommunityBody.WithLocalConnection(form) with { ActiveInArea = false }, "INV_CONNECTION");

    [Theory]
    [InlineData(LegalForm.UnincorporatedBody)]
    [InlineData(LegalForm.CompanyLimitedByGuarantee)]
    [InlineData(LegalForm.RegisteredSociety)]
    public void three_forms_need_a_surplus_for_the_area(LegalForm form) =>
        ShouldNotBeMet(CommunityBody.WithLocalConnection(form) with { SurplusBenefitsArea = false }, "INV_CONNECTION");

    [Theory]
    [InlineData(LegalForm.NeighbourhoodForum, "NOM_FORUM")]
    [InlineData(LegalForm.Charity, "NOM_CHARITY")]
    [InlineData(LegalForm.CommunityInterestCompany, "NOM_CIC")]
    public void the_others_do_not(LegalForm form, string code) =>
        ShouldBeMet(CommunityBody.WithLocalConnection(form) with { SurplusBenefitsArea = false }, code);

    // NOM-05
    [Fact]
    public void an_unincorporated_body_needs_21_local_members() => ShouldNotBeMet(
        CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody) with { IndividualMembers = 25, LocalMembers = 20 }, "INV_CONNECTION");

    [Fact]
    public void with_the_twenty_first_it_may() => ShouldBeMet(
        CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody) with { IndividualMembers = 25, LocalMembers = 21 }, "NOM_UNINC");

    [Fact]
    public void an_unincorporated_body_needs_21_individuals() => ShouldNotBeMet(
        CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody) with { IndividualMembers = 20 }, "INV_BODY");

    // NOM-17
    [Theory]
    [InlineData(LegalForm.UnincorporatedBody)]
    [InlineData(LegalForm.CompanyLimitedByGuarantee)]
    [InlineData(LegalForm.RegisteredSociety)]
    public void a_body_that_may_distribute_its_surplus_may_not(LegalForm form) =>
        ShouldNotBeMet(CommunityBody.WithLocalConnection(form) with { DistributesSurplus = true }, "INV_BODY");

    // A42
    [Fact]
    public void a_parish_meeting_waits_for_an_officer()
    {
        var answer = Asked(CommunityBody.WithLocalConnection(LegalForm.ParishMeeting));
        answer.IsMet.ShouldBeFalse();
        answer.Code.ShouldBe("CONFIRM_BODY");
        answer.Explanation.ShouldContain("An officer must confirm");
    }

    [Theory]
    [InlineData("Thursday 31 July 2014", "an industrial and provident society which does not distribute any surplus")]
    [InlineData("Friday 1 August 2014", "a co-operative or community benefit society which does not distribute any surplus")]
    public void societies_were_renamed_on_1_august_2014(string receivedOn, string phrase)
    {
        var answer = England.RightToBid.MayNominate(CommunityBody.WithLocalConnection(LegalForm.RegisteredSociety), On(receivedOn));
        answer.IsMet.ShouldBeTrue();
        answer.Source.Phrase.ShouldBe(phrase);
    }

    [Fact]
    public void nobody_is_judged_before_commencement() => Should.Throw<LawNotEncodedException>(() =>
        England.RightToBid.MayNominate(CommunityBody.WithLocalConnection(LegalForm.Charity), On("Thursday 20 September 2012")));

    private static Eligibility Asked(CommunityBody body) => England.RightToBid.MayNominate(body, On(Today));

    private static void ShouldBeMet(CommunityBody body, string code) => (Asked(body).IsMet, Asked(body).Code).ShouldBe((true, code));

    private static void ShouldNotBeMet(CommunityBody body, string code) => (Asked(body).IsMet, Asked(body).Code).ShouldBe((false, code));
}
