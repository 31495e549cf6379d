using System.Net;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class receiving_a_notice(FoxCouncil council)
{
    [Fact]
    public async Task for_one_part_of_the_land_at_a_known_hour()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new NameParcels(matter.Listing, ["the inn", "the field"], On("Monday 5 January 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var owner = await TestCouncil.Send(browser, $"/casework/listings/{matter.Listing}/notice");
        var land = await TestCouncil.Send(browser, owner.Address, ("Name", "Quentin Quill"), ("Label", "one of the owners"));
        (await TestCouncil.Send(browser, land.Address, ("Covers", "part"))).ErrorAt("Parcels")
            .ShouldBe("Select which parts of the land the notice covers");
        var received = await TestCouncil.Send(browser, land.Address, ("Covers", "part"), ("Parcels", "the field"));
        (await TestCouncil.Send(browser, received.Address, [.. Day("Monday 11 May 2026"), ("How", "Email"), ("Time", "25:00")])).ErrorAt("Time")
            .ShouldBe("Enter the time like 23:59, or leave it empty");
        var check = await TestCouncil.Send(browser, received.Address, [.. Day("Monday 11 May 2026"), ("How", "Email"), ("Time", "11.59pm")]);
        check.SummaryRow("Land").ShouldBe("The field");
        check.SummaryRow("Arrived").ShouldBe("Monday 11 May 2026 at 23:59, by email");

        var told = await TestCouncil.Send(browser, check.Address);
        var notice = await council.StateOf<Moratorium>(Guid.Parse(told.Address.Split('/')[3]));
        notice.Parcels.ShouldBe(["the field"]);
        notice.ReceivedAt.ShouldBe(LondonTime.MomentOf(On("Monday 11 May 2026"), new(23, 59)));
    }

    [Fact]
    public async Task from_an_owner_who_gave_one_before_keeps_both_timelines_and_warns()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        var first = await council.StateOf<Moratorium>(matter.Notice);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var owner = await TestCouncil.Send(browser, $"/casework/listings/{matter.Listing}/notice");
        owner.Main.ShouldContain("Yes, the freeholder: notice received on Tuesday 10 March 2026");
        (await TestCouncil.Send(browser, owner.Address, ("KnownOwner", ""), ("Label", "the freeholder"))).ErrorAt("Name")
            .ShouldBe("Enter the name of the owner who gave the notice");
        var land = await TestCouncil.Send(browser, owner.Address, ("KnownOwner", first.OwnerPartyId.ToString()), ("Label", "the freeholder"));
        var received = await TestCouncil.Send(browser, land.Address, ("Covers", "whole"));
        var check = await TestCouncil.Send(browser, received.Address, [.. Day("Monday 11 May 2026"), ("How", "Post")]);
        check.Main.ShouldContain("This owner gave notice on Tuesday 10 March 2026 too");

        var told = await TestCouncil.Send(browser, check.Address);
        (await council.StateOf<Moratorium>(Guid.Parse(told.Address.Split('/')[3]))).OwnerPartyId.ShouldBe(first.OwnerPartyId);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main
            .ShouldContain("The same owner’s notice of Tuesday 10 March 2026 runs too.");
    }

    [Fact]
    public async Task is_not_for_a_group() =>
        (await council.See(TestCouncil.Member, $"/casework/listings/{(await council.NewMatter()).Listing}/notice")).Status.ShouldBe(HttpStatusCode.NotFound);

    internal static (string Name, string Value)[] Day(string day, string field = "ReceivedOn") =>
        [.. FoxCouncil.TheDay(day).Select(part => (part.Name.Replace("Day.", $"{field}.", StringComparison.Ordinal), part.Value))];
}
