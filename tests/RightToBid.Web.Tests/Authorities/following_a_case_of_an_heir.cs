using RightToBid.Web.Tests.Following;
using RightToBid.Web.Tests.Register;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>Cumberland, Allerdale and Carlisle each had an entry ACV/2022/0001, and Cumberland keeps them all.</summary>
public class following_a_case_of_an_heir(CumberlandCouncil council) : IClassFixture<CumberlandCouncil>
{
    [Theory]
    [InlineData(CumberlandCouncil.Cumberland, "The Old Mill")]
    [InlineData(CumberlandCouncil.Allerdale, "The Lamb")]
    [InlineData(CumberlandCouncil.Carlisle, "The Cathedral Tea Room")]
    public async Task tells_of_that_case_and_of_no_other_with_its_reference(string authority, string name)
    {
        await council.Enter(CumberlandCouncil.Cumberland, "0005", "ACV/2022/0001", "The Old Mill");

        (await WhatIsTold.ByFeed(council, $"?case={authority}/ACV/2022/0001")).ShouldBe(name);
        (await WhatIsTold.ByEmail(council, $"?case={authority}/ACV/2022/0001")).ShouldBe(name);
        using var calendar = await council.Ask($"/register.ics?case={authority}/ACV/2022/0001");
        (await ForeignParsers.Calendar(await calendar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)))
            .ShouldAllBe(entry => entry.Title.EndsWith(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task does_not_narrow_what_is_followed_of_the_heir()
    {
        var asked = $"?authority={CumberlandCouncil.Cumberland}&q=tea";
        (await WhatIsTold.ByFeed(council, asked)).ShouldBe("The Cathedral Tea Room");
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe("The Cathedral Tea Room");
    }
}
