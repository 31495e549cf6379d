using System.Net;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

/// <summary>Every page about an owner's notice or a disposal: who is refused, and what an empty or a bad answer gets.</summary>
[Collection(AtTheFox.Name)]
public class who_may_record_what(FoxCouncil council)
{
    [Theory]
    [InlineData("withdrawal")]
    [InlineData("disposal")]
    [InlineData("completion")]
    [InlineData("sale-fallen-through")]
    [InlineData("owner")]
    [InlineData("publicity")]
    public async Task about_a_notice_is_for_officers_here(string page)
    {
        var matter = await Sold();
        await council.IsForOfficersHere($"/casework/moratoria/{matter.Notice}/{page}", matter.Notice);
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("parcels")]
    [InlineData("disposal")]
    [InlineData("completion")]
    [InlineData("sale-fallen-through")]
    public async Task about_an_entry_is_for_officers_here(string page)
    {
        var matter = await Sold();
        await council.IsForOfficersHere($"/casework/listings/{matter.Listing}/{page}", matter.Listing);
    }

    [Fact]
    public async Task of_a_breach_is_for_legal_officers_here()
    {
        var matter = await Sold();
        foreach (var (page, about) in new[] { ($"/casework/moratoria/{matter.Notice}/breach", matter.Notice), ($"/casework/listings/{matter.Listing}/breach", matter.Listing) })
        {
            await council.IsForOfficersHere(page, about, TestCouncil.LegalOfficer);
            (await council.See(TestCouncil.Officer, page)).Status.ShouldBe(HttpStatusCode.Forbidden);
            using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
            (await TestCouncil.Send(legal, page)).ErrorAt("Text").ShouldBe("Select what became of the sale");
            (await Answer(legal, page, Words("Ineffective"), [])).ErrorAt("Day").ShouldBe("Enter the day that was established, like 31 8 2023");
            (await Answer(legal, page, Words("Ineffective"), Typed(31, 4, 2026))).ErrorAt("Day").ShouldNotBeNull();
            (await Answer(legal, page, Words("Ineffective"), TheDay("Monday 11 May 2026"), [])).ErrorAt("Text").ShouldBe("Enter on what that rests");
        }
    }

    [Fact]
    public async Task of_a_withdrawal_or_another_owner_asks_for_the_day()
    {
        var matter = await council.NewMatter();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var owner = $"/casework/moratoria/{matter.Notice}/owner";

        (await TestCouncil.Send(officer, $"/casework/moratoria/{matter.Notice}/withdrawal")).ErrorAt("Day").ShouldBe("Enter the day of withdrawal, like 31 8 2023");
        (await TestCouncil.Send(officer, owner)).ErrorAt("Text").ShouldBe("Select how the land passed");
        (await Answer(officer, owner, Words("Gift"), [])).ErrorAt("Day").ShouldBe("Enter the day of the change, like 31 8 2023");
        (await Answer(officer, owner, Words("Gift"), TheDay("Wednesday 13 May 2026"))).ErrorAt("Day").ShouldBe("The day of the change must be today or in the past");
    }

    [Fact]
    public async Task of_the_parts_asks_for_them_and_for_the_day()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var parts = $"/casework/listings/{(await council.NewMatter()).Listing}/parcels";

        (await TestCouncil.Send(officer, parts)).ErrorAt("Text").ShouldBe("Enter the parts of the land, each on a line of its own");
        (await Answer(officer, parts, Words("the inn; the field"), TheDay("Wednesday 13 May 2026"))).ErrorAt("Day")
            .ShouldBe("The day they are named so from must be today or in the past");
    }

    [Fact]
    public async Task of_a_notice_asks_each_question_until_it_is_answered()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var owner = await TestCouncil.Send(officer, $"/casework/listings/{(await council.NewMatter(isAskedFor: false)).Listing}/notice");

        (await TestCouncil.Send(officer, owner.Address)).ErrorAt("Label").ShouldBe("Select what the owner is called on public pages");
        (await TestCouncil.Send(officer, owner.Address, ("Name", "Quentin Quill"), ("Label", "the freeholder"), ("Email", "not an address"))).ErrorAt("Email")
            .ShouldBe("Enter an email address in the correct format, like name@example.com");
        (await TestCouncil.Open(officer, owner.Address.Replace("/owner", "/check", StringComparison.Ordinal))).Address.ShouldBe(owner.Address);
        var land = await TestCouncil.Send(officer, owner.Address, ("Name", "Quentin Quill"), ("Label", "the freeholder"));
        (await TestCouncil.Send(officer, land.Address)).ErrorAt("Covers")
            .ShouldBe("Select whether the notice covers the whole of the listed land or part of it");
        (await TestCouncil.Send(officer, land.Address, ("Covers", "part"))).ErrorAt("Part").ShouldBe("Enter which part of the land the notice covers");
        var received = await TestCouncil.Send(officer, land.Address, ("Covers", "whole"));
        (await TestCouncil.Send(officer, received.Address)).ErrorAt("How").ShouldBe("Select how the notice arrived");
        (await TestCouncil.Send(officer, received.Address, [.. receiving_a_notice.Day("Wednesday 13 May 2026"), ("How", "Post")])).ErrorAt("ReceivedOn")
            .ShouldBe("The day the notice arrived must be today or in the past");

        foreach (var page in new[] { owner, land, received })
        {
            (await council.See(TestCouncil.LegalOfficer, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "another person's draft");
            (await council.See(LegalOfficerElsewhere, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "another council's draft");
            (await council.See(TestCouncil.Member, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "a group");
        }
    }

    [Fact]
    public async Task of_a_notice_received_before_the_land_was_listed_is_refused_with_its_provision()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var owner = await TestCouncil.Send(officer, $"/casework/listings/{(await council.NewMatter(isAskedFor: false)).Listing}/notice");
        var land = await TestCouncil.Send(officer, owner.Address, ("Name", "Quentin Quill"), ("Label", "the freeholder"));
        var received = await TestCouncil.Send(officer, land.Address, ("Covers", "whole"));
        var check = await TestCouncil.Send(officer, received.Address, [.. receiving_a_notice.Day("Sunday 4 January 2026"), ("How", "Post")]);

        var refused = await TestCouncil.Send(officer, check.Address);

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("Localism Act 2011, s. 95(1)");
        refused.Main.ShouldContain("It was free to be sold until then.");
    }

    [Fact]
    public async Task of_publicity_asks_for_the_day_and_never_for_one_ahead()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = $"/casework/moratoria/{(await council.NewMatter()).Notice}/publicity";

        (await TestCouncil.Send(officer, page, ("Told", "Site"))).ErrorAt("GivenOn").ShouldBe("Enter the day it was sent and published, like 31 8 2023");
        (await TestCouncil.Send(officer, page, [("Told", "Site"), .. receiving_a_notice.Day("Wednesday 13 May 2026", "GivenOn")])).ErrorAt("GivenOn")
            .ShouldBe("The day it was sent and published must be today or in the past");
    }

    [Fact]
    public async Task of_a_request_asks_who_and_when_and_another_council_sees_none_of_it()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        var start = $"/casework/moratoria/{matter.Notice}/request";
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await council.See(LegalOfficerElsewhere, start)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/casework/moratoria/{Guid.Empty}/request")).Status.ShouldBe(HttpStatusCode.NotFound);

        var group = await TestCouncil.Send(officer, start);
        (await TestCouncil.Send(officer, group.Address, ("Body.Form", "Charity"))).ErrorAt("Name")!.ShouldStartWith("Enter the name of the body");
        (await TestCouncil.Send(officer, group.Address, ("Name", "Ashcombe Trust"))).ErrorAt("Body-Form").ShouldBe("Select what kind of body it is");
        var facts = await TestCouncil.Send(officer, group.Address, ("Name", "Ashcombe Trust"), ("Body.Form", "Charity"));
        var day = await TestCouncil.Send(officer, facts.Address, ("Body.ActiveInArea", "True"));
        (await TestCouncil.Send(officer, day.Address)).ErrorAt("RequestedOn").ShouldBe("Enter the day the request arrived, like 31 8 2023");
        (await TestCouncil.Send(officer, day.Address, receiving_a_notice.Day("Wednesday 13 May 2026", "RequestedOn"))).ErrorAt("RequestedOn")
            .ShouldBe("The day the request arrived must be today or in the past");
        foreach (var page in new[] { group, facts, day })
        {
            (await council.See(TestCouncil.LegalOfficer, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "another person's draft");
            (await council.See(LegalOfficerElsewhere, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "another council's draft");
        }

        (await council.See(TestCouncil.Member, day.Address)).Status.ShouldBe(HttpStatusCode.NotFound, "a group asks today");
        (await council.See(LegalOfficerElsewhere, $"/groups/moratoria/{matter.Notice}/asked")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"/groups/moratoria/{matter.Notice}/asked")).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A matter with a sale in breach under the notice, and one without any.</summary>
    private async Task<Matter> Sold()
    {
        var matter = await council.NewMatter();
        await council.Do(new RecordDisposal(matter.Notice, On("Friday 8 May 2026")));
        await council.Do(new RecordDisposalWithoutNotice(matter.Listing, On("Friday 8 May 2026"), new()));
        return matter;
    }
}
