using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.PersonalData;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Following;

public sealed class erasing_a_follower(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private static readonly Guid Rhoda = Guid.Parse("0190a5f0-0009-7000-8000-0000000000d0");

    [Fact]
    public async Task whom_a_council_knows_is_in_the_copy_and_goes_when_they_ask_and_not_because_a_day_is_past()
    {
        await council.Follow($"{Links.Follow}?q=fox");
        await Know();
        var copy = await council.Services.GetRequiredService<SubjectCopy>().OfParty(TestCouncil.Authority, Rhoda, "Rhoda Reader", FollowedCouncil.Cancellation);
        var part = copy.Parts.Single(kept => kept.Place == "followers").Rows.ShouldHaveSingleItem();
        part["email"]!.ToString().ShouldBe(FollowedCouncil.Reader);
        part["words"]!.ToString().ShouldBe("fox");

        var erasure = council.Services.GetRequiredService<Erasure>();
        await erasure.Erase(TestCouncil.Authority, Rhoda, ErasedBecause.DayIsPast, Erasure.NightlyWork, FollowedCouncil.Cancellation);
        (await council.CountFollowers()).ShouldBe(1, "what they follow is no council's record of them");
        await Know();
        await erasure.Erase(TestCouncil.Authority, Rhoda, ErasedBecause.Asked, "test", FollowedCouncil.Cancellation);
        (await council.CountFollowers()).ShouldBe(0);
    }

    private Task Know() => council.Services.GetRequiredService<Parties>().Record(
        TestCouncil.Authority, new Party(Rhoda, "Rhoda Reader", Purposes.AskedForCopy) { Email = "Reader@Example.org" }, FollowedCouncil.Cancellation);
}
