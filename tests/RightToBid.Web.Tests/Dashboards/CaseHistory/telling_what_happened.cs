using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform.Cases;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

public class telling_what_happened
{
    public static TheoryData<string> Names => [.. EventNames.All.Select(known => known.Name)];

    /// <summary>All but what happens to claims for compensation, which no published table has.</summary>
    public static TheoryData<string> OfPublicStreams =>
        [.. EventNames.All.Where(known => known.Type.Namespace != typeof(CompensationClaim).Namespace).Select(known => known.Name)];

    [Fact]
    public void nothing_of_a_claim_for_compensation_is_published() => CaseKernel.ReadModels
        .Where(model => model.IsPublished && model.StreamTypes.Contains(CompensationClaim.StreamType)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void every_event_has_one_sentence_that_begins_with_a_capital_and_ends_with_a_stop(string name)
    {
        var sentence = EventSentences.For(Sample(name));

        sentence.ShouldNotBeNullOrWhiteSpace();
        char.IsUpper(sentence[0]).ShouldBeTrue(sentence);
        sentence.ShouldEndWith(".");
        sentence.ShouldNotContain("..");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void no_sentence_names_a_party_or_says_what_a_group_can_pay(string name)
    {
        var sentence = EventSentences.For(Sample(name));

        sentence.ShouldNotContain(SampleEvents.Party.ToString());
        sentence.ShouldNotContain("123456");
        sentence.ShouldNotContain("123,456");
    }

    [Theory]
    [MemberData(nameof(OfPublicStreams))]
    public void what_is_published_of_an_event_holds_no_party_and_no_amount_and_reads_back(string name)
    {
        var happened = Sample(name);

        var published = PublicFacts.Write(happened, Moratorium.Initial);

        published.ShouldNotContain(SampleEvents.Party.ToString());
        published.ShouldNotContain("123456");
        EventSentences.For(PublicFacts.Read(name, published)).ShouldBe(EventSentences.For(happened));
    }

    [Fact]
    public void an_owners_notice_says_the_day_it_was_received() =>
        EventSentences.For(Notice("Thursday 31 August 2023")).ShouldBe("The council received the owner's notice of a wish to sell on Thursday 31 August 2023.");

    [Fact]
    public void an_offer_is_told_and_its_amount_is_not() =>
        EventSentences.For(new OfferMade(SampleEvents.Party, 250_000, On("Monday 22 June 2020"))).ShouldBe("The group made the owner an offer on Monday 22 June 2020.");

    [Fact]
    public void two_owners_stay_two_and_neither_is_who_they_are()
    {
        var (one, other) = (Notice("Thursday 31 August 2023"), Notice("Thursday 31 August 2023") with { OwnerPartyId = Guid.Parse("019aa5c0-0000-7000-8000-0000000000ff") });

        var (published, publishedToo) = (Published(one), Published(other));

        published.OwnerPartyId.ShouldNotBe(one.OwnerPartyId);
        publishedToo.OwnerPartyId.ShouldNotBe(published.OwnerPartyId);
        Published(one).OwnerPartyId.ShouldBe(published.OwnerPartyId);
    }

    private static DisposalNoticeReceived Published(DisposalNoticeReceived notice) =>
        (DisposalNoticeReceived)PublicFacts.Read("disposal_notice_received", PublicFacts.Write(notice, Moratorium.Initial.Evolve(notice)));

    private static ICaseEvent Sample(string name) => SampleEvents.All.Single(known => known.Name == name).Event;

    private static DisposalNoticeReceived Notice(string receivedOn) =>
        (DisposalNoticeReceived)Sample("disposal_notice_received") with { ReceivedOn = On(receivedOn), ReceivedAt = null, How = MeansOfReceipt.NotRecorded };
}
