using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Listing;

[Collection(AtTheFox.Name)]
public class recording_a_title(FoxCouncil council)
{
    [Fact]
    public async Task of_unregistered_land_says_why_no_restriction_is_asked_for_and_then_follows_its_registration()
    {
        var matter = await council.NewMatter();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var check = await Answer(officer, Title(matter), Words("Unregistered"), TheDay("Monday 12 January 2026"));
        check.Main.ShouldContain("No restriction is asked for on this land.");
        (await TestCouncil.Send(officer, check.Address)).SummaryRow("Title to the listed land").ShouldBe("Unregistered, as found on Monday 12 January 2026");

        var duties = await TestCouncil.Open(officer, Duties(matter));
        duties.WordsOf("not-asked").ShouldContain("so there is no register in which a restriction could be entered.");
        duties.WordsOf("not-asked").ShouldContain("The owner owes this once it is registered for the first time (regulation 19(1)).");
        duties.Main.ShouldNotContain("Application for a restriction in Form QQ: HM Land Registry");

        var first = await Answer(officer, Registration(matter), Words("fx12345"), TheDay("Monday 4 May 2026"));
        first.Main.ShouldContain("The owner owes the council word of it from Monday 4 May 2026");
        (await TestCouncil.Send(officer, first.Address)).SummaryRow("Title to the listed land")
            .ShouldBe("FX12345, registered for the first time on Monday 4 May 2026");
        (await TestCouncil.Open(officer, Duties(matter))).Main.ShouldContain("HM Land Registry, title FX12345");
        (await TestCouncil.Open(officer, $"/register/{TestCouncil.Authority}/{matter.Reference}")).Main
            .ShouldContain("The title to the listed land was registered for the first time on Monday 4 May 2026, as FX12345.");
    }

    [Fact]
    public async Task what_the_owner_told_of_a_first_registration_closes_the_duty()
    {
        var matter = await council.NewMatter();
        var title = Guid.Parse("0190a5f0-0007-7000-8000-0000000a0001");
        await council.Do(new RecordTitle(matter.Listing, title, TitleStanding.Unregistered, On("Monday 12 January 2026")));
        await council.Do(new RecordFirstRegistration(matter.Listing, title, "FX1", On("Monday 4 May 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var duties = await TestCouncil.Open(officer, Duties(matter));
        var told = duties.Link("Record what the owner told the council: Information that listed land was registered for the first time, the council");
        (await Answer(officer, told, Words("Email"), TheDay("Friday 1 May 2026"), Words(""))).ErrorAt("Day")!.ShouldContain("would be before");
        var check = await Answer(officer, told, Words("Email"), TheDay("Thursday 7 May 2026"), Words(""));
        await TestCouncil.Send(officer, check.Address);

        NoticeDuties.Of(await council.StateOf<ListEntry>(matter.Listing), Law.Time.WorkingDays.NoYears)
            .Single(duty => duty.Notice.Key == NoticeCodes.FirstRegistration).IsDone.ShouldBeTrue();
        (await TestCouncil.Open(officer, Duties(matter))).Main.ShouldNotContain("The owner is to tell the council.");
    }

    [Fact]
    public async Task of_registered_land_asks_for_the_number_and_for_the_restriction()
    {
        var matter = await council.NewMatter();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, Title(matter))).ErrorAt("Text").ShouldBe("Select whether the land is registered");
        (await Answer(officer, Title(matter), Words("Registered"), Words(""))).ErrorAt("Text").ShouldBe("Enter the title number");
        (await Answer(officer, Title(matter), Words("Registered"), Words("FX9"), TheDay("Wednesday 13 May 2026"))).ErrorAt("Day")
            .ShouldBe("The day of the search must be today or in the past");
        var check = await Answer(officer, Title(matter), Words("Registered"), Words("FX9"), TheDay("Monday 12 January 2026"));
        check.Main.ShouldContain("A restriction in Form QQ on title FX9 is to be applied for as soon as practicable");
        await TestCouncil.Send(officer, check.Address);

        (await TestCouncil.Open(officer, Duties(matter))).Main.ShouldContain("HM Land Registry, title FX9");
    }

    [Fact]
    public async Task of_one_part_asks_which()
    {
        var matter = await council.NewMatter();
        await council.Do(new NameParcels(matter.Listing, ["the inn", "the field"], On("Monday 5 January 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await Answer(officer, Title(matter), Words("Unregistered"), [])).ErrorAt("Text").ShouldBe("Select which land it is the title to");
        var check = await Answer(officer, Title(matter), Words("Unregistered"), Words("the field"), TheDay("Monday 12 January 2026"));
        (await TestCouncil.Send(officer, check.Address)).SummaryRow("Title to the field").ShouldBe("Unregistered, as found on Monday 12 January 2026");
    }

    [Fact]
    public async Task a_restriction_on_unregistered_land_is_refused_with_its_provision()
    {
        var matter = await council.NewMatter();
        await council.Do(new RecordTitle(
            matter.Listing, Guid.Parse("0190a5f0-0007-7000-8000-0000000a0002"), TitleStanding.Unregistered, On("Monday 12 January 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var refused = await Answer(
            officer, $"/casework/listings/{matter.Listing}/registration", Words("Restriction"), Words("FX9"), Words("AppliedFor"), TheDay("Monday 12 January 2026"));

        refused.Main.ShouldContain("there is no register in which a restriction could be entered.");
        refused.Main.ShouldContain("Land Registration Rules 2003, r. 94(11)(a)");
    }

    [Fact]
    public async Task is_for_officers_here_and_a_first_registration_for_unregistered_land()
    {
        var matter = await council.NewMatter();
        await council.IsForOfficersHere(Title(matter), matter.Listing);
        (await council.See(TestCouncil.Officer, Registration(matter))).Status.ShouldBe(HttpStatusCode.Conflict);

        await council.Do(new RecordTitle(
            matter.Listing, Guid.Parse("0190a5f0-0007-7000-8000-0000000a0003"), TitleStanding.Unregistered, On("Monday 12 January 2026")));
        await council.IsForOfficersHere(Registration(matter), matter.Listing);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Send(officer, Registration(matter))).ErrorAt("Text").ShouldBe("Enter the title number");
        (await Answer(officer, Registration(matter), Words("FX9"), TheDay("Sunday 11 January 2026"))).ErrorAt("Day")!.ShouldContain("would be before");
    }

    private static string Title(Matter matter) => $"/casework/listings/{matter.Listing}/title";

    private static string Registration(Matter matter) => $"/casework/listings/{matter.Listing}/first-registration";

    private static string Duties(Matter matter) => $"/casework/cases/{matter.Reference}/duties";
}
