using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Register.Searching;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

/// <summary>Land listed from 11 June 2021 to the end of 10 June 2026. What its owner's notice reveals is what had happened by the day asked about.</summary>
public class revealing_a_notice
{
    [Theory]
    [InlineData("Tuesday 19 May 2026", "A group can ask to bid.")]
    [InlineData("Wednesday 20 May 2026", "the Friends asked to bid.")]
    [InlineData("Tuesday 9 June 2026", "the Friends asked to bid.")]
    [InlineData("Wednesday 10 June 2026", "the Friends and the Society asked to bid.")]
    public void a_group_has_asked_from_the_day_on_which_it_did(string day, string said) => EntryPosition.Of(
        Entry(Notice("Monday 4 May 2026", "Sunday 14 June 2026", "Tuesday 3 November 2026") with
        {
            Requests = [new("the Friends", On("Wednesday 20 May 2026")), new("the Society", On("Wednesday 10 June 2026"))],
        }),
        On(day)).Sentence.ShouldEndWith(said);

    [Theory]
    [InlineData("Tuesday 9 June 2026", 1)]
    [InlineData("Wednesday 10 June 2026", 2)]
    public void as_at_a_day_a_later_request_is_left_out(string day, int requests) =>
        (Notice("Monday 4 May 2026", "Sunday 14 June 2026", "Tuesday 3 November 2026") with
        {
            Requests = [new("the Friends", On("Wednesday 20 May 2026")), new("the Society", On("Wednesday 10 June 2026"))],
        }).AsAt(On(day)).Requests.Count.ShouldBe(requests);

    [Theory]
    [InlineData("Wednesday 10 June 2026", null)]
    [InlineData("Thursday 11 June 2026", MoratoriumEndKind.Terminated)]
    public void an_end_that_is_still_to_come_is_not_told(string day, MoratoriumEndKind? ended) =>
        (Notice("Monday 1 June 2026", "Sunday 12 July 2026", "Monday 30 November 2026") with { EndedOn = On("Thursday 11 June 2026"), EndedBy = MoratoriumEndKind.Terminated })
            .AsAt(On(day)).EndedBy.ShouldBe(ended);

    /// <summary>The protected period ends with Tuesday 30 November 2027.</summary>
    [Theory]
    [InlineData("Tuesday 30 November 2027", MoratoriumEndKind.Terminated)]
    [InlineData("Wednesday 1 December 2027", null)]
    public void an_end_after_the_eighteen_months_is_none(string endedOn, MoratoriumEndKind? ended) =>
        (Notice("Sunday 31 May 2026", "Saturday 11 July 2026", "Monday 30 November 2026") with { EndedOn = On(endedOn), EndedBy = MoratoriumEndKind.Terminated })
            .AsAt(On("Friday 3 December 2027")).EndedBy.ShouldBe(ended);

    [Theory]
    [InlineData("Saturday 31 May 2025", null)]
    [InlineData("Sunday 1 June 2025", RemovalReason.RelevantDisposal)]
    public void neither_is_a_removal(string day, RemovalReason? reason) => (Entry() with
    {
        RemovedOn = On("Sunday 1 June 2025"),
        RemovalReason = RemovalReason.RelevantDisposal,
        RemovalExplanation = "It was sold.",
    }).AsAt(On(day)).RemovalReason.ShouldBe(reason);

    /// <summary>The restriction falls away with the listing, reading A15.</summary>
    [Fact]
    public void a_moratorium_is_over_with_the_listing()
    {
        var position = EntryPosition.Of(
            Entry(Notice("Monday 1 June 2026", "Sunday 12 July 2026", "Monday 30 November 2026") with { EndedOn = On("Thursday 11 June 2026"), EndedBy = MoratoriumEndKind.Terminated }),
            On("Tuesday 2 June 2026"));

        position.Tag.ShouldBe("Interim moratorium");
        (position.NextOn, position.NextWhat).ShouldBe((On("Wednesday 10 June 2026"), "listing ends"));
    }

    [Fact]
    public void a_moratorium_that_is_over_before_the_listing_has_its_own_end()
    {
        var position = EntryPosition.Of(
            Entry(Notice("Monday 27 April 2026", "Sunday 7 June 2026", "Monday 26 October 2026") with { EndedOn = On("Thursday 11 June 2026"), EndedBy = MoratoriumEndKind.Terminated }),
            On("Tuesday 2 June 2026"));

        (position.NextOn, position.NextWhat).ShouldBe((On("Sunday 7 June 2026"), "interim moratorium ends"));
    }

    private static RevealedDates Notice(string received, string interim, string full) =>
        new(On(received), On(interim), On(full), On("Tuesday 30 November 2027"), [], null, null);

    private static RegisterEntry Entry(params RevealedDates[] notices) => new(
        "E07000081", "ACV/2021/0007", "The Fox Inn", "1 Mill Lane, Ashcombe", null, null, null, null, On("Friday 11 June 2021"), On("Wednesday 10 June 2026"),
        "england-right-to-bid-2011@2014-08-01", null, null, null, [], notices, null, null);
}
