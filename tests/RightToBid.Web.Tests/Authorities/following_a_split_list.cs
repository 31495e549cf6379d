using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Authorities;
using RightToBid.Web.Tests.Following;

namespace RightToBid.Web.Tests.Authorities;

public class following_a_split_list(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    /// <summary>A district whose list Cumberland inherited.</summary>
    private const string Carlisle = "E07000028";

    private const string Lamb = "The Lamb";
    private const string TeaRoom = "The Tea Room";
    private const string Field = "The Castle Field";

    [Fact]
    public async Task tells_each_heir_of_what_is_its_own_or_not_yet_anybody_s_and_not_of_the_other_s()
    {
        await Is($"?authority={SplitCouncil.Cumberland}", $"{Field}, {Lamb}, {TeaRoom}");
        await Is($"?authority={SplitCouncil.Westmorland}", $"{Field}, {Lamb}, {TeaRoom}");

        await Say(Allotments.Entry, "CCC/1", SplitCouncil.Cumberland);
        await Say(Allotments.Entry, "CCC/2", SplitCouncil.Westmorland);
        await Is($"?authority={SplitCouncil.Cumberland}", $"{Field}, {Lamb}");
        await Is("?authority=cbd", $"{Field}, {Lamb}");
        await Is($"?authority={SplitCouncil.Westmorland}", $"{Field}, {TeaRoom}");
        await Is($"?authority={SplitCouncil.Cumbria}", $"{Field}, {Lamb}, {TeaRoom}");
        await Is("?authority=E07000081", "");

        await Is($"?authority={SplitCouncil.Cumberland}&place=E04000001", Field);
        await Say(Allotments.Place, "E04000001", SplitCouncil.Westmorland);
        await Is($"?authority={SplitCouncil.Cumberland}&place=E04000001", "");
        await Is($"?authority={SplitCouncil.Westmorland}&place=E04000001&q=castle", Field);

        await Say(Allotments.Entry, "CCC/2", Carlisle);
        await Is($"?authority={SplitCouncil.Cumberland}", $"{Lamb}, {TeaRoom}");
        await Is($"?authority={SplitCouncil.Westmorland}", Field);
    }

    private async Task Is(string asked, string told)
    {
        (await WhatIsTold.ByFeed(council, asked)).ShouldBe(told, $"by feed, {asked}");
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe(told, $"by e-mail, {asked}");
    }

    private Task Say(string what, string code, string heir) => council.Services.GetRequiredService<Allotments>()
        .Say(SplitCouncil.Cumbria, what, code, heir, "test", TestContext.Current.CancellationToken);
}
