using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class notices_that_the_law_requires
{
    [Fact]
    public void are_fifteen_of_the_authority_and_three_of_owners() => England.RightToBid.Notices.Select(notice => notice.Key).ShouldBe(
        [.. Enumerable.Range(1, 15).Select(number => $"N{number:00}"), "O1", "O2", "O3"]);

    [Fact]
    public void name_only_windows_of_the_regime() => England.RightToBid.Notices
        .SelectMany(notice => notice.StatesEndsOf.Append(notice.InsideWindow).Append(notice.StartsWindow))
        .OfType<string>()
        .ShouldAllBe(key => England.RightToBid.Window(key).Key == key);

    [Theory]
    [InlineData("N02", "Localism Act 2011, s. 90(6)")]
    [InlineData("N03", "Localism Act 2011, s. 91(2)")]
    [InlineData("N04", "Localism Act 2011, s. 91(4)")]
    [InlineData("N10", "Localism Act 2011, s. 98(2)")]
    [InlineData("N14", "Land Registration Rules 2003, r. 94(11)(a)")]
    [InlineData("O3", "Assets of Community Value (England) Regulations 2012, reg. 19(2)")]
    public void stand_under_their_provision(string key, string provision) =>
        England.RightToBid.Notice(key).Source.ToString().ShouldBe(provision);

    [Theory]
    [InlineData("N03", "review-request")]
    [InlineData("N06", "review-appeal")]
    [InlineData("N11", "compensation-review-request")]
    [InlineData("N12", "compensation-appeal")]
    public void start_the_time_of_whoever_gets_them(string key, string window) =>
        England.RightToBid.Notice(key).StartsWindow.ShouldBe(window);

    [Fact]
    public void allow_other_steps_for_inclusion_and_removal_alone() =>
        England.RightToBid.Notices.Where(notice => notice.AlternativeSteps is not null).Select(notice => notice.Key).ShouldBe(["N03", "N04"]);

    // NOT-04: the entry's dates are the notice's dates.
    [Theory]
    [InlineData("N08")]
    [InlineData("N09")]
    public void state_all_three_ends_of_a_notice_of_a_wish_to_sell(string key) =>
        England.RightToBid.Notice(key).StatesEndsOf.ShouldBe(["interim-moratorium", "full-moratorium", "protected-period"]);

    [Fact]
    public void say_who_gets_them_when_and_what_is_in_them() => England.RightToBid.Notices.ShouldAllBe(notice =>
        notice.To.EndsWith('.') && notice.When.EndsWith('.') && notice.Contents.Count > 0);

    [Fact]
    public void are_refused_where_nobody_encoded_them() =>
        Should.Throw<LawNotEncodedException>(() => England.RightToBid.Notice("N16")).Message.ShouldContain("no notice called \"N16\"");
}
