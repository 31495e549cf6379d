using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.ForwardPlan;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Tests.Dashboards.CaseHistory;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

/// <summary>
/// The Plough was listed on Friday 4 June 2021, to the end of Wednesday 3 June 2026. A group asked in time under the notice of 23 February 2026: the
/// full moratorium runs to the end of Saturday 22 August 2026. A new entry renewed the listing on Monday 11 May 2026. The Anchor, listed on the same
/// day, was not renewed. Today is Tuesday 12 May 2026.
/// </summary>
public class RenewedRegister : AshcombeRegister
{
    internal const string Old = "ACV/2021/0020";
    internal const string New = "ACV/2026/0021";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Send(Listed(20, Old, "The Plough", "Friday 4 June 2021"));
        await Send(Listed(23, "ACV/2021/0023", "The Anchor", "Friday 4 June 2021"));
        await Send(new ReceiveDisposalNotice(
            Id(30), Id(20), Old, "The Plough", Owner, "the freeholder", On("Monday 23 February 2026"), new(On("Friday 4 June 2021"))));
        await Send(new RegisterBidder(
            Id(30), Id(31), new("Friends of the Plough", new(LegalForm.Charity) { ActiveInArea = true }, FriendsOfTheFox), On("Tuesday 10 March 2026")));
        await Send(Listed(21, New, "The Plough", "Monday 11 May 2026") with { RenewsEntryId = Id(20) });
        await Drain();
    }

    private static EnterInList Listed(int id, string reference, string name, string on) =>
        new(Id(id), reference, new Asset(name, "2 Mill Lane, Ashcombe"), On(on), NominatedBy: "Friends of the Plough");

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-0000-7000-8000-{number:x12}");
}

public sealed class renewing_a_listing_in_a_moratorium(RenewedRegister council) : IClassFixture<RenewedRegister>
{
    private const string OldPage = $"/register/{TestCouncil.Authority}/{RenewedRegister.Old}";
    private const string NewPage = $"/register/{TestCouncil.Authority}/{RenewedRegister.New}";

    [Theory]
    [InlineData("2026-06-03", "Full moratorium", "The owner may not sell, except to a community group, until after Saturday 22 August 2026.")]
    [InlineData("2026-06-04", "Full moratorium", "The owner may not sell, except to a community group, until after Saturday 22 August 2026.")]
    [InlineData("2026-08-22", "Full moratorium", "The owner may not sell, except to a community group, until after Saturday 22 August 2026.")]
    [InlineData("2026-08-23", "Owner may sell", "The owner may sell to anyone, to the end of Sunday 22 August 2027.")]
    public async Task leaves_both_pages_and_the_row_in_the_register_saying_the_same(string on, string tag, string sentence)
    {
        foreach (var address in new[] { OldPage, NewPage })
        {
            var page = await council.Open($"{address}?on={on}");
            page.WordsOf("position").ShouldBe($"The position {tag}");
            page.Main.ShouldContain(sentence);
            page.Main.ShouldNotContain("free to sell");
            page.Main.ShouldNotContain("can be nominated again");
        }

        (await council.Open($"/register?q={RenewedRegister.New}&on={on}")).Main.ShouldContain($"The Plough {tag}");
    }

    [Fact]
    public async Task shows_the_notice_with_who_asked_under_the_entry_that_goes_on()
    {
        var page = await council.Open(NewPage);

        page.Main.ShouldContain("The freeholder: notice of a wish to sell received on Monday 23 February 2026");
        page.Main.ShouldContain($"It was given under {RenewedRegister.Old}. That listing was renewed, and the notice keeps its dates.");
        page.Main.ShouldContain("Friends of the Plough asked on Tuesday 10 March 2026. The bid is open.");
        (await council.Open(OldPage)).Main.ShouldNotContain("It was given under");
        using var data = await council.Ask($"{NewPage}.json");
        (await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"\"givenUnder\":{{\"reference\":\"{RenewedRegister.Old}\"");
    }

    [Fact]
    public async Task leads_from_each_entry_to_the_other()
    {
        var (old, renewing) = (await council.Open(OldPage), await council.Open(NewPage));

        old.WordsOf("renewed-by").ShouldBe($"The listing was renewed on Monday 11 May 2026 by {RenewedRegister.New}.");
        old.Link(RenewedRegister.New).ShouldBe(NewPage);
        renewing.WordsOf("renews").ShouldBe($"This entry renewed the listing of the land under {RenewedRegister.Old}, which was made on Friday 4 June 2021.");
        renewing.Link(RenewedRegister.Old).ShouldBe(OldPage);
    }

    [Theory]
    [InlineData("2026-05-10", false)]
    [InlineData("2026-05-11", true)]
    public async Task is_told_from_its_day_on(string on, bool told) => (await council.Open($"{OldPage}?on={on}")).HasPart("renewed-by").ShouldBe(told);

    [Fact]
    public async Task ends_nothing_in_the_forward_plan_and_in_calendars()
    {
        var plan = await council.Open($"/forward-plan?authority={TestCouncil.Authority}");
        plan.Main.ShouldContain("Wednesday 3 June 2026: The Anchor, the listing ends");
        plan.Main.ShouldNotContain("The Plough, the listing ends");

        foreach (var address in new[] { $"/forward-plan.ics?authority={TestCouncil.Authority}", $"{OldPage}.ics" })
        {
            using var answer = await council.Ask(address);
            var listing = (await ForeignParsers.Calendar(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)))
                .Single(entry => entry.On == "2026-06-03" && entry.Title.EndsWith("The Plough", StringComparison.Ordinal));
            listing.Status.ShouldBe("CANCELLED");
        }
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public async Task is_no_end_of_which_followers_are_reminded(int within, bool isAnchorTold)
    {
        using var answer = await council.Ask($"/register.atom?show=ends-soon&within={within}&authority={TestCouncil.Authority}");
        var titles = ForeignParsers.Feed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Items.Select(item => item.Title.Text).ToList();

        titles.Contains($"The Anchor: The listing ends within {within} days: its last day is Wednesday 3 June 2026.").ShouldBe(isAnchorTold);
        titles.ShouldNotContain(title => title.StartsWith("The Plough: The listing ends", StringComparison.Ordinal));
    }
}

public sealed class reading_a_renewed_listing_after_its_five_years(RenewedRegister council) : IClassFixture<RenewedRegister>
{
    [Fact]
    public async Task leaves_the_owner_bound_when_the_timer_has_fired()
    {
        council.Clock.AdvanceTo(On("Thursday 4 June 2026"));
        await council.Drain();

        var page = await council.Open($"/register/{TestCouncil.Authority}/{RenewedRegister.Old}");

        page.Main.ShouldContain("The five years of the listing ended at the end of Wednesday 3 June 2026.");
        page.WordsOf("position").ShouldBe("The position Full moratorium");
        page.Main.ShouldNotContain("free to sell");
    }
}

/// <summary>The Fox Inn is listed from Monday 3 April 2023 to the end of Sunday 2 April 2028.</summary>
public class renewing_a_quiet_listing
{
    private const string Renewed = "The land is listed under ACV/2028/0001, which renewed the listing, to the end of ";

    private static readonly Guid New = Guid.Parse("019aa5c0-0000-7000-8000-0000000000c1");

    [Theory]
    [InlineData("Sunday 2 April 2028", $"{Renewed}Friday 1 April 2033.")]
    [InlineData("Monday 3 April 2028", $"The listing ended with Sunday 2 April 2028, after five years. {Renewed}Friday 1 April 2033.")]
    public void goes_on_under_the_entry_that_renewed_it(string today, string sentence)
    {
        var told = Told(today, enteredOn: "Sunday 2 April 2028");

        (told.Position.Tag, told.Position.Sentence).ShouldBe(("Renewed", sentence));
        told.CanHappenNext.ShouldContain(step => step.What == "must give the council notice before selling, which starts the interim moratorium");
        told.Next.ShouldBe(new NextDay(On("Friday 1 April 2033"), "the last day for which the land is listed"));
    }

    [Theory]
    [InlineData("Monday 3 April 2028", "No longer listed", true)]
    [InlineData("Tuesday 4 April 2028", "Renewed", false)]
    public void begins_again_after_a_gap_with_the_day_of_the_new_entry(string today, string tag, bool isFree)
    {
        var told = Told(today, enteredOn: "Tuesday 4 April 2028");

        told.Position.Tag.ShouldBe(tag);
        told.Position.Sentence.EndsWith("The owner is free to sell.", StringComparison.Ordinal).ShouldBe(isFree);
        told.CanHappenNext.Any(step => step.How.EndsWith("The land can be nominated again.", StringComparison.Ordinal)).ShouldBe(isFree);
    }

    [Theory]
    [InlineData("Friday 1 April 2033", "Renewed")]
    [InlineData("Saturday 2 April 2033", "No longer listed")]
    public void ends_with_the_entry_that_renewed_it(string today, string tag) => Told(today, enteredOn: "Sunday 2 April 2028").Position.Tag.ShouldBe(tag);

    /// <summary>An entry made on the first day on which the land would be unlisted leaves no gap.</summary>
    [Theory]
    [InlineData("Monday 3 April 2028", false)]
    [InlineData("Tuesday 4 April 2028", true)]
    public void leaves_its_end_to_be_planned_for_where_there_is_a_gap(string renewedOn, bool isPlanned) =>
        CaseEnd.Of(Listing(renewedOn).Entry!).Any(end => end.Kind == WindowKeys.Listing).ShouldBe(isPlanned);

    /// <summary>A group got the keys after the renewal, under the notice that was given before it.</summary>
    [Fact]
    public void says_under_both_entries_that_the_community_has_it()
    {
        var notice = Fox.Notice("Monday 6 December 2027");
        var old = CaseOf.Events(
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
            new RenewalNoted(New, "ACV/2028/0001", On("Monday 3 January 2028")).RecordedOn("Monday 3 January 2028"),
            notice.RecordedOn("Monday 6 December 2027"),
            new RenewedListingNoted(New, new(On("Monday 3 January 2028"))).RecordedOn("Monday 3 January 2028"),
            new HandoverBegun(Fox.Bid, null, notice.MoratoriumId, "ACV/2023/0007", "The Fox Inn", new(Fox.Friends, new(LegalForm.Charity)), On("Monday 10 January 2028"), null)
                .RecordedOn("Monday 10 January 2028"),
            new HandoverCompleted(On("Tuesday 1 February 2028")).RecordedOn("Tuesday 1 February 2028"));
        var renewing = CaseOf.Events((Fox.Listed("Monday 3 January 2028") with { ListEntryId = New }).RecordedOn("Monday 3 January 2028")) with { Reference = "ACV/2028/0001" };

        CaseDocuments.Of(old with { Later = [renewing] }, On("Wednesday 2 February 2028")).Position.Tag.ShouldBe("In community hands");
        CaseDocuments.Of(renewing with { Earlier = [old] }, On("Wednesday 2 February 2028")).Position.Tag.ShouldBe("In community hands");
    }

    private static CaseDocument Told(string today, string enteredOn) => CaseDocuments.Of(
        Listing(enteredOn) with
        {
            Later =
            [
                CaseOf.Events((Fox.Listed(enteredOn) with { ListEntryId = New, Reference = "ACV/2028/0001" }).RecordedOn(enteredOn)) with { Reference = "ACV/2028/0001" },
            ],
        },
        On(today));

    private static PublicCase Listing(string renewedOn) => CaseOf.Events(
        Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
        new RenewalNoted(New, "ACV/2028/0001", On(renewedOn)).RecordedOn(renewedOn));
}
