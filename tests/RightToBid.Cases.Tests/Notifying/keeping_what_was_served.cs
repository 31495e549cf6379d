using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Tests.Notifying;

public class keeping_what_was_served
{
    [Fact]
    public void the_first_day_of_sending_counts_however_late_it_was_recorded()
    {
        var served = ServedNotices.None
            .With(Sent(NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester, On("Friday 1 March 2024")))
            .With(Sent(NoticeCodes.ReviewDecision, NoticeRecipient.Owner, On("Thursday 29 February 2024")));

        served.FirstSentOn(NoticeCodes.ReviewDecision).ShouldBe(On("Thursday 29 February 2024"));
    }

    [Fact]
    public void a_notice_that_was_never_served_has_no_day() =>
        ServedNotices.None.FirstSentOn(NoticeCodes.ReviewDecision).ShouldBeNull();

    private static ServedNotice Sent(string notice, NoticeRecipient recipient, LocalDate day) =>
        new(notice, recipient, null, null, new(MeansOfService.ByHand, day, day, null, []));
}
