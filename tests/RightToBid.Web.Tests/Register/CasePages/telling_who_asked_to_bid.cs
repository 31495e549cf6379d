using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Dashboards.CaseHistory;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

/// <summary>The interim moratorium of the Fox ends with Friday 10 April 2026. Today is Tuesday 12 May 2026.</summary>
public sealed class telling_who_asked_to_bid(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private static readonly CommunityGroup Club = new("The Fox Club", new(LegalForm.UnincorporatedBody));

    private static readonly CommunityGroup Fellows = new("Fellows of the Fox", new(LegalForm.Charity) { ActiveInArea = true });

    [Fact]
    public async Task says_why_a_request_has_no_effect_and_of_no_bid_that_it_is_open()
    {
        await council.Send(new KeepRequestWithoutEffect(AshcombeRegister.FoxNotice, Guid.Parse("0190a5f0-0000-7000-8000-0000000000b1"), Club, On("Friday 10 April 2026")));
        await council.Send(new KeepRequestWithoutEffect(AshcombeRegister.FoxNotice, Guid.Parse("0190a5f0-0000-7000-8000-0000000000b2"), Fellows, On("Saturday 11 April 2026")));

        var page = await council.Open($"/register/{TestCouncil.Authority}/ACV/2026/0001");

        page.Main.ShouldContain("The Fox Club asked on Friday 10 April 2026. That body may not ask, so the request has no effect. Fellows of the Fox");
        page.Main.ShouldContain("Fellows of the Fox asked on Saturday 11 April 2026, outside the interim moratorium, so the request has no effect. The council");
        page.Main.ShouldContain("Friends of the Fox asked on Tuesday 10 March 2026. The bid is open.");
    }

    /// <summary>The interim moratorium ends with Wednesday 11 October 2023.</summary>
    [Theory]
    [InlineData("Wednesday 11 October 2023", true)]
    [InlineData("Thursday 12 October 2023", false)]
    public void carries_apart_whether_it_came_in_time_and_whether_it_has_effect(string askedOn, bool isInTime)
    {
        var told = Told(new RequestReceivedWithoutEffect(Fox.Bid, Club, On(askedOn), isInTime ? "NOT_CIG" : "AFTER_INTERIM_MORATORIUM"));

        (told.IsInTime, told.HasEffect, told.Outcome).ShouldBe((isInTime, false, null));
        Told(Fox.Asks("Wednesday 11 October 2023")).HasEffect.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, true, "")]
    [InlineData(true, false, ". That body may not ask, so the request has no effect")]
    [InlineData(false, false, ", outside the interim moratorium, so the request has no effect")]
    public void has_the_same_words_for_everybody(bool isInTime, bool hasEffect, string words) => RequestWords.Effect(isInTime, hasEffect).ShouldBe(words);

    private static BidSection Told(ICaseEvent asked) => CaseDocuments.Of(
        CaseOf.Events(
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"), Fox.Notice("Thursday 31 August 2023").RecordedOn("Thursday 31 August 2023"),
            asked.RecordedOn("Thursday 12 October 2023")),
        On("Friday 13 October 2023")).Notices.ShouldHaveSingleItem().Groups.ShouldHaveSingleItem();
}
