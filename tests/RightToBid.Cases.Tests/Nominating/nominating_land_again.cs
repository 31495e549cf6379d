using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class nominating_land_again
{
    private static readonly Guid NewEntryId = Id(10);

    private static readonly Guid OtherNominationId = Id(9);

    private static AcceptNomination Accept(string day) => new(NominationId, NewEntryId, Findings, "Both findings are made.", On(day));

    private static LinkNomination Link(NominationLinkKind kind, string? enteredOn) => new(
        NominationId, kind, ListEntryId, "ACV/2019/0002", On("Tuesday 9 January 2024"), enteredOn is null ? null : On(enteredOn));

    private static NominationLinked Linked(NominationLinkKind kind) =>
        new(kind, ListEntryId, "ACV/2019/0002", On("Friday 15 March 2019"), On("Tuesday 9 January 2024"));

    [Fact]
    public void EXP_06_renews_a_listing_by_a_new_entry_with_its_own_five_years_and_no_gap()
    {
        var renewed = Given<Nomination>(NominatedOn("Monday 8 January 2024"), Linked(NominationLinkKind.EntryToRenew))
            .When(Accept("Friday 1 March 2024"));

        var enter = NominationSaga.React(renewed.Decision.Events[0], renewed.State).ShouldHaveSingleItem().ShouldBeOfType<EnterInList>();
        enter.RenewsEntryId.ShouldBe(ListEntryId);
        var entered = Given<ListEntry>().When(enter);
        ListingClock.FiveYears(entered.State).LastDay.ShouldBe(On("Wednesday 28 February 2029"));

        var note = ListEntrySaga.React(entered.Decision.Events[0], entered.State).ShouldHaveSingleItem().ShouldBeOfType<NoteRenewal>();
        note.ShouldBe(new NoteRenewal(ListEntryId, NewEntryId, Reference, On("Friday 1 March 2024")));
        var old = Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(note);
        ListingClock.GapBeforeRenewal(old.State).ShouldBeNull();
        ListingClock.FiveYears(old.State).LastDay.ShouldBe(On("Thursday 14 March 2024"));
    }

    [Theory]
    [InlineData("Thursday 14 March 2024", 0)]
    [InlineData("Friday 15 March 2024", 0)]
    [InlineData("Saturday 16 March 2024", 1)]
    [InlineData("Monday 1 April 2024", 17)]
    public void A16_warns_of_the_days_on_which_the_land_would_be_unlisted(string enteredOn, int days)
    {
        var nomination = Fold<Nomination>([NominatedOn("Monday 8 January 2024"), Linked(NominationLinkKind.EntryToRenew)]);
        NominationClock.RenewedEntryLastDay(nomination).ShouldBe(On("Thursday 14 March 2024"));
        (NominationClock.GapBefore(nomination, On(enteredOn))?.Length ?? 0).ShouldBe(days);

        var old = Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), new RenewalNoted(NewEntryId, Reference, On(enteredOn))]);
        (ListingClock.GapBeforeRenewal(old)?.Length ?? 0).ShouldBe(days);
    }

    [Fact]
    public void a_renewals_day_put_right_is_noted_on_the_old_entry_too()
    {
        var corrected = new ListEntryDayCorrected(
            On("Monday 4 March 2024"), On("Friday 1 March 2024"), "Misread.", RegimeKeys.EnglandRightToBid2011, Version2014);
        var entry = Fold<ListEntry>([EnteredOn("Friday 1 March 2024") with { RenewsEntryId = Id(12) }, corrected]);

        ListEntrySaga.React(corrected, entry).OfType<NoteRenewal>()
            .ShouldBe([new NoteRenewal(Id(12), ListEntryId, Reference, On("Monday 4 March 2024"))]);
    }

    [Fact]
    public void of_an_asset_that_is_listed_adds_a_nominator_and_makes_no_second_entry()
    {
        var accepted = Given<Nomination>(NominatedOn("Monday 8 January 2024", FoxleyTrust), Linked(NominationLinkKind.EntryOfSameLand))
            .When(Accept("Friday 1 March 2024"));

        accepted.Then(AcceptedOn("Friday 1 March 2024", enteredOn: "Friday 15 March 2019"));
        var note = new NoteNomination(ListEntryId, NominationId, Reference, FoxleyTrust.Name, On("Friday 1 March 2024"));
        NominationSaga.React(accepted.Decision.Events[0], accepted.State).ShouldBe([note]);

        var joined = Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(note);
        joined.Then(new NominationJoined(NominationId, Reference, FoxleyTrust.Name, On("Friday 1 March 2024")));
        ListingClock.FiveYears(joined.State).LastDay.ShouldBe(On("Thursday 14 March 2024"));
        new Story<ListEntry>(joined.State, LongAfter).When(note).ThenNothing();
    }

    [Fact]
    public void of_an_asset_whose_listing_a_review_reverses_becomes_unsuccessful_with_the_first()
    {
        var removed = new LandRemovedFromList(RemovalReason.ReviewReversed, "Never of value.", On("Wednesday 10 April 2024"));
        var joined = new NominationJoined(OtherNominationId, "ACV/2024/0009", FoxleyTrust.Name, On("Friday 1 March 2024"));
        var entry = Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), joined, removed]);

        ListEntrySaga.React(removed, entry).ShouldBe(
            [new ReverseListing(OtherNominationId, "Never of value.", On("Wednesday 10 April 2024"))]);
        ListEntrySaga.React(removed with { Reason = RemovalReason.AppealAllowed }, entry).ShouldBeEmpty();
    }

    [Fact]
    public void is_linked_to_the_other_nomination_and_to_an_entry_only_with_its_day()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        var linked = story.When(Link(NominationLinkKind.AnotherNomination, enteredOn: null));
        linked.Then(new NominationLinked(
            NominationLinkKind.AnotherNomination, ListEntryId, "ACV/2019/0002", null, On("Tuesday 9 January 2024")));
        new Story<Nomination>(linked.State, LongAfter).When(Link(NominationLinkKind.AnotherNomination, enteredOn: null)).ThenNothing();
        story.When(Link(NominationLinkKind.EntryToRenew, enteredOn: null)).ThenAsksAgainFor("EnteredOn");
        story.When(Link(NominationLinkKind.EntryToRenew, "Friday 15 March 2019")).Then(Linked(NominationLinkKind.EntryToRenew));
    }

    [Fact]
    public void is_not_linked_to_itself_nor_to_an_entry_once_it_is_decided()
    {
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Link(NominationLinkKind.AnotherNomination, enteredOn: null) with { OtherId = NominationId })
            .ThenAsksAgainFor("OtherId");
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024"))
            .When(Link(NominationLinkKind.EntryToRenew, "Friday 15 March 2019"))
            .ThenRefused("ALREADY_DECIDED");
    }

    [Fact]
    public void a_link_that_is_made_otherwise_takes_the_place_of_the_first()
    {
        var state = Fold<Nomination>(
            [NominatedOn("Monday 8 January 2024"), Linked(NominationLinkKind.EntryOfSameLand), Linked(NominationLinkKind.EntryToRenew)]);

        state.Links.ShouldHaveSingleItem().Kind.ShouldBe(NominationLinkKind.EntryToRenew);
        state.JoinedEntry.ShouldBeNull();
    }
}
