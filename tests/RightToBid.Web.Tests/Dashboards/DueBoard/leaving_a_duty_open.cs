using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.DueBoard;

public class leaving_a_duty_open
{
    private static readonly LocalDate Today = On("Saturday 21 November 2026");

    [Fact]
    public async Task an_undecided_nomination_is_open_after_its_last_day_has_been_announced()
    {
        var stage = await Telling("The Old Library");
        stage.Announce();

        stage.History.Select(entry => entry.Happened).OfType<NominationDecisionOverdue>().Single().LastDay.ShouldBe(On("Saturday 7 November 2026"));
        var duty = Duties(stage).Single();
        duty["duty"].ShouldBe("nomination-decision");
        duty["last_day"].ShouldBe(On("Saturday 7 November 2026"));
    }

    [Fact]
    public async Task a_nomination_that_was_decided_is_not() => Duties(await Telling("Ashcombe Garage")).ShouldBeEmpty();

    [Fact]
    public async Task a_late_decision_closes_it()
    {
        var stage = await Telling("The Old Library");
        var nomination = stage.All<Nomination>().Single();
        await stage.Carry(new DeclineNomination(nomination.NominationId, "It will not open again.", Today), Guid.AllBitsSet);

        Duties(stage).Select(row => row["duty"]).ShouldBe(["refusal-reasons"]);
    }

    [Fact]
    public async Task people_in_the_area_are_still_to_be_told_when_only_the_nominator_has_been()
    {
        var duty = Duties(await Telling("St Aldhelm's Hall")).Single();

        duty["duty"].ShouldBe(DueKind.PublicTold);
        duty["last_day"].ShouldBeNull();
        duty["basis"].ShouldBe("Localism Act 2011, s. 97(4)");
    }

    [Fact]
    public async Task publicity_that_is_recorded_closes_it()
    {
        var stage = await Telling("St Aldhelm's Hall");
        var notice = stage.All<Moratorium>().Single();
        await stage.Carry(new GivePublicity(notice.MoratoriumId, PublicityAudience.Public, "Notice at the site", Today), Guid.AllBitsSet);

        Duties(stage).ShouldBeEmpty();
    }

    [Fact]
    public async Task nobody_need_be_told_any_more_when_the_notice_has_ended() =>
        Duties(await Telling("St Aldhelm's Hall")).Single()["moot_from"].ShouldBe(On("Tuesday 11 April 2028"));

    [Fact]
    public async Task a_new_entry_says_who_has_had_no_notice_of_it()
    {
        var stage = await Telling("The Bell Tower Café");
        NoteOf(stage).ShouldBe("No notice to the owner or the nominator is recorded.");

        var entry = stage.All<ListEntry>().Single();
        await stage.Carry(new GiveInclusionNotice(entry.ListEntryId, NoticeRecipient.Owner, Today), Guid.AllBitsSet);
        NoteOf(stage).ShouldBe("No notice to the nominator is recorded.");

        static string? NoteOf(TellingStage stage) => ((DutyDisplay)Duties(stage).Single(row => (string)row["duty"]! == DueKind.InclusionNotice)["display"]!).Note;
    }

    [Fact]
    public async Task an_entry_taken_from_a_published_register_is_nobodys_duty()
    {
        var stage = await Telling("The Bell Tower Café");
        var entry = stage.All<ListEntry>().Single();
        await stage.Carry(
            new Cases.Listing.RecordPublishedDates(entry.ListEntryId, "register.csv", [new("listed", "18/11/2026", entry.EnteredOn)]), Guid.AllBitsSet);

        Duties(stage).ShouldBeEmpty();
    }

    [Fact]
    public async Task the_keys_are_to_pass_by_the_day_that_was_agreed()
    {
        var duty = Duties(await Telling("The Mill")).Single(row => (string)row["duty"]! == "long-stop");

        duty["duty"].ShouldBe("long-stop");
        duty["last_day"].ShouldBe(Today.PlusDays(45));
        duty["basis"].ShouldBe(DueKind.Agreed);
    }

    [Fact]
    public async Task a_year_without_monitoring_is_open_until_it_is_recorded()
    {
        var stage = await Telling("Reading Room", today: On("Sunday 7 November 2027"));
        Duties(stage).ShouldBeEmpty();

        stage.Announce();
        var handover = stage.All<Handover>().Single();
        var duty = Duties(stage).Single();
        duty["duty"].ShouldBe("yearly-monitoring");
        duty["number"].ShouldBe(2);

        await stage.Carry(
            new RecordMonitoring(handover.HandoverId, 2, "All is well.", true, On("Sunday 7 November 2027")), Guid.AllBitsSet);
        Duties(stage).ShouldBeEmpty();
    }

    /// <summary>The story as told on 21 November 2026, seen on a day.</summary>
    private static async Task<TellingStage> Telling(string asset, LocalDate? today = null)
    {
        var telling = AshcombeDemonstration.Tellings.Single(known => known.Asset.Name == asset);
        var stage = new TellingStage(today ?? Today);
        await telling.Tell(new Story(stage, telling.Number, telling.Asset), Today);
        return stage;
    }

    private static List<IReadOnlyDictionary<string, object?>> Duties(TellingStage stage) =>
    [
        .. Rows.Of(new OpenDutiesModel(), stage).All
            .Where(row => (LocalDate)row["since"]! <= Today && !((LocalDate?)row["moot_from"] <= Today)),
    ];
}
