using FsCheck;
using FsCheck.Fluent;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>A case as it stood on a past day is what it would be, had nothing happened since.</summary>
public class standing_on_a_past_day
{
    private static readonly LocalDate First = On("Monday 3 April 2023");

    [Theory]
    [InlineData("Wednesday 30 August 2023", "Listed")]
    [InlineData("Thursday 31 August 2023", "Interim moratorium")]
    [InlineData("Sunday 10 September 2023", "Interim moratorium")]
    [InlineData("Wednesday 11 October 2023", "Interim moratorium")]
    [InlineData("Thursday 12 October 2023", "Full moratorium")]
    [InlineData("Thursday 29 February 2024", "Full moratorium")]
    [InlineData("Friday 1 March 2024", "Owner may sell")]
    public void has_only_what_had_happened_by_then(string day, string tag) => Stood(
        On(day),
        Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
        Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023"),
        Fox.Asks("Monday 11 September 2023").RecordedOn("Tuesday 19 September 2023")).Position.Tag.ShouldBe(tag);

    [Theory]
    [InlineData("Wednesday 30 August 2023", "Listed")]
    [InlineData("Thursday 31 August 2023", "Interim moratorium")]
    public void follows_the_day_that_is_known_to_be_right(string day, string tag) => Stood(
        On(day),
        Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
        Fox.Notice("Friday 1 September 2023").RecordedOn("Friday 1 September 2023"),
        Fox.NoticeCorrected("Thursday 31 August 2023", "Friday 1 September 2023").RecordedOn("Monday 4 September 2023")).Position.Tag.ShouldBe(tag);

    [Fact]
    public void tells_nothing_that_came_later()
    {
        var told = Stood(
            On("Wednesday 30 August 2023"),
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
            Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023"));

        told.Notices.ShouldBeEmpty();
        told.History.ShouldHaveSingleItem().On.ShouldBe(First);
    }

    /// <summary>Each number is something that happened, in days after the last, or a correction of the notice's day.</summary>
    [Fact]
    public void is_the_case_as_if_nothing_had_happened_since() => Prop.ForAll(Gen.Choose(0, 100_000).ArrayOf(6).ToArbitrary(), numbers =>
    {
        var (happened, day) = (new List<ICaseEvent> { Fox.Listed("Monday 3 April 2023") }, First);
        foreach (var number in numbers)
        {
            day = day.PlusDays(number / 4 % 90);
            happened.Add((number % 4) switch
            {
                0 => Fox.Notice("Thursday 31 August 2023") with { ReceivedOn = day, MoratoriumId = Guid.Parse("019aa5c0-0000-7000-8000-000000000002") },
                1 => Fox.Asks("Monday 11 September 2023") with { RequestedOn = day },
                2 => new DisposalNoticeWithdrawn(day, null),
                _ => new InterimMoratoriumEnded(day),
            });
        }

        happened = Notices(happened);
        for (var asked = First; asked <= day.PlusDays(2); asked = asked.PlusDays(7))
        {
            var then = Of([.. happened.Where(known => PastDays.HasHappened(known, asked))], asked);
            var stood = Stood(asked, [.. happened.Select(known => (known, asked))]);
            stood.Position.ShouldBe(then.Position, $"on {asked}");
            stood.CanHappenNext.ShouldBe(then.CanHappenNext);
            Windows(stood).ShouldBe(Windows(then));
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void says_which_day_is_next_and_what_it_is_the_last_or_the_first_of()
    {
        var interim = Stood(
            On("Thursday 5 October 2023"),
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
            Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023"));

        interim.Next.ShouldBe(new NextDay(
            On("Wednesday 11 October 2023"), "the last day on which a community interest group can ask to be treated as a potential bidder"));
        CaseModel.Ahead(interim.Next!.On, On("Wednesday 11 October 2023")).ShouldBe("today");
        CaseModel.Ahead(interim.Next.On, On("Tuesday 10 October 2023")).ShouldBe("tomorrow");
        CaseModel.Ahead(interim.Next.On, On("Thursday 5 October 2023")).ShouldBe("in 6 days");
    }

    [Theory]
    [InlineData("/register/E1/ACV/1?on=2026-05-11", "2026-05-11", null)]
    [InlineData("/register/E1/ACV/1?on=2026-05-11&known=2026-05-11", null, "2026-05-11")]
    [InlineData("/register/E1/ACV/1", null, null)]
    public void keeps_its_days_in_its_address(string address, string? on, string? known) =>
        AskedDays.Read(on, known, On("Tuesday 12 May 2026")).Of("/register/E1/ACV/1").ShouldBe(address);

    /// <summary>One notice a stream: what comes after it belongs to it, and what comes before it happened to nobody.</summary>
    private static List<ICaseEvent> Notices(List<ICaseEvent> happened)
    {
        var first = happened.FindIndex(known => known is DisposalNoticeReceived);
        return [.. happened.Where((known, place) => place == 0 || (first >= 0 && (place == first || (place > first && known is not DisposalNoticeReceived))))];
    }

    private static CaseDocument Stood(LocalDate day, params (ICaseEvent Happened, LocalDate RecordedOn)[] events)
    {
        var all = CaseOf.Events(events);
        return CaseDocuments.Of(PastDays.On(all, day), day, all);
    }

    private static CaseDocument Of(IReadOnlyList<ICaseEvent> happened, LocalDate day) => CaseDocuments.Of(CaseOf.Events([.. happened.Select(known => (known, day))]), day);

    private static IReadOnlyList<(string, LocalDate, LocalDate, string)> Windows(CaseDocument of) =>
        [.. of.Windows.Concat(of.Notices.SelectMany(notice => notice.Windows)).Select(window => (window.Name, window.FirstDay, window.LastDay, window.Tag))];
}
