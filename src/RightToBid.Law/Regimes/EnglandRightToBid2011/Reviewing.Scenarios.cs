using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class schedule_2_listing_review
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "review-request", "Monday 8 January 2024", "Sunday 3 March 2024", "Monday 4 March 2024" },   // Sunday; not moved
        { "review-request", "Thursday 31 August 2023", "Wednesday 25 October 2023", "Thursday 26 October 2023" },   // month end
        { "review-request", "Tuesday 31 October 2023", "Monday 25 December 2023", "Tuesday 26 December 2023" },   // Christmas Day; not moved
        { "review-request", "Sunday 31 March 2024", "Saturday 25 May 2024", "Sunday 26 May 2024" },   // trigger is the day alternative steps were completed
        { "review-completion", "Friday 1 March 2024", "Thursday 25 April 2024", "Friday 26 April 2024" },
        { "review-completion", "Thursday 31 August 2023", "Wednesday 25 October 2023", "Thursday 26 October 2023" },   // month end
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // REV-06: the eight weeks themselves; a longer period agreed in writing is a fact of the case.
    [Fact]
    public void a_request_of_1_march_has_to_be_decided_in_april_unless_longer_is_agreed() =>
        England.Opened("review-completion", "Friday 1 March 2024").HasEndedBy(On("Friday 31 May 2024")).ShouldBeTrue();

    // REV-09: no words of extension after alternative steps.
    [Fact]
    public void the_caution_says_when_longer_cannot_be_allowed() =>
        England.Opened("review-request", "Sunday 31 March 2024").Caution!.ShouldContain("(A36)");
}
