using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Notifying;

public class keeping_a_letter
{
    private static readonly LetterKept Sent = new(
        Id(81), NoticeCodes.Inclusion, NoticeCodes.Inclusion, NoticeRecipient.Owner, Freeholder, null, On("Friday 5 January 2024"), IsMailed: true, "00ff", "ff00");

    [Fact]
    public void records_what_was_sent_by_its_hashes_and_twice_is_once()
    {
        var kept = Given<ListEntry>(EnteredOn("Friday 5 January 2024")).When(new KeepLetter<ListEntry>(ListEntryId, Sent));

        kept.Then(Sent);
        kept.State.Served.Letters.ShouldBe([Sent]);
        kept.State.Served.All.ShouldBeEmpty("a letter that is kept is not a notice that was served");
        new Story<ListEntry>(kept.State, LongAfter).When(new KeepLetter<ListEntry>(ListEntryId, Sent)).ThenNothing();
    }

    [Fact]
    public void where_nothing_is_recorded_is_refused()
    {
        Given<Nomination>().When(new KeepLetter<Nomination>(NominationId, Sent)).ThenRefused("NOTHING_RECORDED");
        Given<ListEntry>().When(new KeepLetter<ListEntry>(ListEntryId, Sent)).ThenRefused("NOTHING_RECORDED");
        Given<Moratorium>().When(new KeepLetter<Moratorium>(MoratoriumId, Sent)).ThenRefused("NOTHING_RECORDED");
        Given<ListingReview>().When(new KeepLetter<ListingReview>(Id(9), Sent)).ThenRefused("NOTHING_RECORDED");
        Given<CompensationClaim>().When(new KeepLetter<CompensationClaim>(Id(71), Sent)).ThenRefused("NOTHING_RECORDED");
    }

    [Fact]
    public void on_every_stream_that_owes_notices_it_is_kept()
    {
        Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(new KeepLetter<Nomination>(NominationId, Sent)).State.Served.Letters.ShouldBe([Sent]);
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(new KeepLetter<Moratorium>(MoratoriumId, Sent)).State.Served.Letters.ShouldBe([Sent]);
        Given<CompensationClaim>(Compensating.AClaim.Received).When(new KeepLetter<CompensationClaim>(Id(71), Sent)).State.Served.Letters.ShouldBe([Sent]);
        Given<ListingReview>(new ListingReviewRequested(
            Id(9), ListEntryId, NominationId, Reference, Pub.Name, Freeholder, "the freeholder", On("Friday 5 January 2024"), MeansOfReceipt.Post,
            On("Tuesday 2 January 2024"), false, null, RegimeKeys.EnglandRightToBid2011, Version2014))
            .When(new KeepLetter<ListingReview>(Id(9), Sent)).State.Served.Letters.ShouldBe([Sent]);
    }

    [Fact]
    public void sent_tomorrow_is_asked_again_and_sent_today_is_kept()
    {
        var story = Given<ListEntry>(EnteredOn("Wednesday 3 January 2024"));

        story.RecordedOn("Thursday 4 January 2024").When(new KeepLetter<ListEntry>(ListEntryId, Sent)).ThenAsksAgainFor("SentOn");
        story.RecordedOn("Friday 5 January 2024").When(new KeepLetter<ListEntry>(ListEntryId, Sent)).Then(Sent);
    }

    [Theory]
    [InlineData(NoticeCodes.Inclusion, NoticeRecipient.Owner, true)]
    [InlineData(NoticeCodes.Removal, NoticeRecipient.Owner, false)]
    [InlineData(NoticeCodes.Inclusion, NoticeRecipient.Occupier, false)]
    public void belongs_to_the_notice_that_it_gave(string notice, NoticeRecipient to, bool belongs)
    {
        var service = new Service(MeansOfService.Email, On("Friday 5 January 2024"), On("Friday 5 January 2024"), null, []);

        Sent.IsAbout(new(notice, to, Freeholder, null, service)).ShouldBe(belongs);
        Sent.IsAbout(new(notice, to, null, null, service)).ShouldBe(belongs, "a record that does not say who will do");
        Sent.IsAbout(new(notice, to, Id(99), null, service)).ShouldBeFalse("another owner's letter");
    }
}
