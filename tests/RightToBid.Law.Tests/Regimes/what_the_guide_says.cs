namespace RightToBid.Law.Tests.Regimes;

/// <summary>What whoever does it for the first time reads first must not say otherwise than the law.</summary>
public class what_the_guide_says
{
    /// <summary>The entry stays (A34): the sale is one that section 95(5) refers to.</summary>
    [Fact]
    public void to_a_group_that_buys_is_that_the_land_stays_in_the_list()
    {
        var step = Step("handing-over", "Tell the council");

        step.InPlainEnglish.ShouldContain("as a community interest group within eighteen months of the owner's notice, the land stays in the list");
        step.Provision.ShouldNotBeNull().ShouldContain("13(1)");
    }

    [Fact]
    public void of_a_claim_is_from_when_its_thirteen_weeks_run() =>
        Step("selling", "If it costs you").InPlainEnglish.ShouldContain("within thirteen weeks after it was incurred or finished being incurred");

    private static GuideStep Step(string chapter, string heading) => StatuteBook.Regime("england-right-to-bid-2011").Guide
        .Single(known => known.Key == chapter).Steps.Single(known => known.Heading == heading);
}
