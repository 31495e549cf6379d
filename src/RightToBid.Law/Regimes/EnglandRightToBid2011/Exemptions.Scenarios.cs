using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class section_95_5_exempt_disposals
{
    public static TheoryData<string> Codes => [.. England.RightToBid.Exemptions.Select(exemption => exemption.Code)];

    [Fact]
    public void are_these() => England.RightToBid.Exemptions.Select(exemption => exemption.Code).ShouldBe(
    [
        "EX_GIFT", "EX_PR_ENTITLEMENT", "EX_PR_RAISE_MONEY", "EX_FAMILY", "EX_PART_LISTED", "EX_GOING_CONCERN", "EX_TRUSTEE_CHANGE",
        "EX_TRUST_ENTITLEMENT", "EX_PARTNER_CHANGE", "EX_REGS", "EX_COURT_ORDER", "EX_SEPARATION", "EX_INCAPACITY", "EX_S106", "EX_OPTION",
        "EX_NOMINATION_RIGHT", "EX_PREEMPTION", "EX_FIRST_REFUSAL", "EX_FORMER_OWNER", "EX_MORTGAGEE", "EX_INSOLVENCY", "EX_CPO",
        "EX_AG_SUCCESSION", "EX_GROUP", "EX_CHURCH", "EX_HEALTH", "EX_EDUCATION", "EX_STATUTORY_REQUIREMENT", "NR_NO_DISPOSAL",
    ]);

    // MOR-27, MOR-47, MOR-53
    [Theory]
    [MemberData(nameof(Codes))]
    public void need_no_notice(string code)
    {
        var answer = Claimed(code);
        (answer.IsAllowed, answer.Branch).ShouldBe((true, code));
    }

    // MOR-44, MOR-46
    [Fact]
    public void in_a_family_depend_on_the_direction() =>
        Claimed("EX_FAMILY").Caution!.ShouldContain("grandparent to grandchild is not");

    [Fact]
    public void leave_the_entry_in_the_list() => Claimed("EX_GIFT").Explanation.ShouldContain("The entry stays in the list");

    [Fact]
    public void by_a_right_are_none_if_it_was_granted_on_listed_land() => Claimed("EX_OPTION").Caution!.ShouldContain("Not if the land was listed");

    [Fact]
    public void without_a_claim_need_a_notice() => Claimed(null).Branch.ShouldBe("NO_NOTICE");

    [Fact]
    public void of_no_known_kind_are_refused_with_the_list() =>
        Should.Throw<LawNotEncodedException>(() => Claimed("EX_COUSIN")).Message.ShouldContain("EX_FAMILY");

    [Fact]
    public void are_not_looked_at_for_land_that_is_not_listed() => England.RightToBid.MayDispose(
        new(null, [], new("A", On("Wednesday 1 May 2024")) { Exemption = "EX_GIFT" })).Branch.ShouldBe("NOT_LISTED");

    private static DisposalAnswer Claimed(string? code) => England.RightToBid.MayDispose(
        new(new(On("Monday 6 January 2020")), [], new("A", On("Wednesday 1 May 2024")) { Exemption = code }));
}
