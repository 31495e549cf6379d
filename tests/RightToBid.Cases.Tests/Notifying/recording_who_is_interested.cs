using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

using EndInterest = RightToBid.Cases.Nominating.EndInterest;
using RecordInterestedParty = RightToBid.Cases.Nominating.RecordInterestedParty;

namespace RightToBid.Cases.Tests.Notifying;

public class recording_who_is_interested
{
    private static readonly InterestedPartyRecorded Owner = new(NoticeRecipient.Owner, InterestAnswer.Known, Freeholder, null, null);

    [Fact]
    public void somebody_is_a_party() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.Known, Freeholder)).Then(Owner);

    [Fact]
    public void somebody_must_be_said_and_a_parish_council_named()
    {
        var nominated = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        nominated.When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.Known)).ThenAsksAgainFor("PartyId");
        nominated.When(new RecordInterestedParty(NominationId, NoticeRecipient.ParishCouncil, InterestAnswer.Known, Id(21))).ThenAsksAgainFor("PublicName");
        nominated.When(new RecordInterestedParty(NominationId, NoticeRecipient.Nominator, InterestAnswer.Known, Id(21))).ThenAsksAgainFor("Role");
    }

    [Fact]
    public void an_owner_may_be_unknown_and_is_never_nobody()
    {
        var nominated = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        nominated.When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.Nobody)).ThenAsksAgainFor("Answer");
        nominated.When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.NotKnown)).Decision.Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void not_knowing_gives_way_to_knowing_and_not_back_while_somebody_is_there()
    {
        var unknown = Fold<Nomination>([NominatedOn("Monday 8 January 2024"), new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.NotKnown, null, null, null)]);
        unknown.Evolve(Owner).Interested.Of(NoticeRecipient.Owner).ShouldHaveSingleItem().PartyId.ShouldBe(Freeholder);

        Given<Nomination>(NominatedOn("Monday 8 January 2024"), Owner)
            .When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.NotKnown)).ThenRefused("INTEREST_KNOWN");
    }

    [Fact]
    public void every_question_is_open_until_it_is_answered()
    {
        InterestedParties.None.Unanswered.Count().ShouldBe(5);
        Fold<Nomination>([NominatedOn("Monday 8 January 2024"), Owner]).Interested.Unanswered.ShouldNotContain(NoticeRecipient.Owner);
    }

    [Fact]
    public void an_interest_ends_on_a_day_and_not_before_it_began()
    {
        var since = Owner with { SinceOn = On("Monday 8 January 2024") };
        var known = Given<Nomination>(NominatedOn("Monday 8 January 2024"), since);

        known.When(new EndInterest(NominationId, NoticeRecipient.Owner, Freeholder, On("Sunday 7 January 2024"))).ThenAsksAgainFor("EndedOn");
        known.When(new EndInterest(NominationId, NoticeRecipient.Owner, Freeholder, On("Monday 8 January 2024")))
            .Then(new InterestedPartyEnded(NoticeRecipient.Owner, Freeholder, On("Monday 8 January 2024")));
        known.When(new EndInterest(NominationId, NoticeRecipient.Owner, Leaseholder, On("Monday 8 January 2024"))).ThenRefused("NO_SUCH_INTEREST");
    }

    [Fact]
    public void those_of_the_nomination_go_on_to_the_entry()
    {
        var accepted = AcceptedOn("Friday 1 March 2024");
        var state = Fold<Nomination>([NominatedOn("Monday 8 January 2024"), Owner, accepted]);
        var enter = NominationSaga.React(accepted, state).OfType<EnterInList>().Single();

        Given<ListEntry>().When(enter).State.Interested.All.ShouldBe(state.Interested.All);
    }

    [Fact]
    public void recording_it_twice_does_nothing() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), Owner)
            .When(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.Known, Freeholder)).ThenNothing();
}
