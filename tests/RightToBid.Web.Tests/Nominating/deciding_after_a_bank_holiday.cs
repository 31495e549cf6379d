using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Nominating;

/// <summary>Eight weeks that ended on Monday 4 May 2026, which was a bank holiday. Today is Tuesday 12 May 2026.</summary>
public class deciding_after_a_bank_holiday(FoxCouncil council) : IClassFixture<FoxCouncil>
{
    private const string Arguable =
        "The last day was a bank holiday, so it can be argued that what was done on Tuesday 5 May 2026 was done in time "
        + "(Banking and Financial Dealings Act 1971, section 1(4)). The last day is not moved.";

    [Fact]
    public async Task on_the_next_day_is_late_and_marked_on_the_case_in_public_and_in_its_data()
    {
        var reference = await Decided(1, "Tuesday 5 May 2026");

        var page = await council.See(TestCouncil.Officer, $"/casework/cases/{reference}");
        page.Main.ShouldContain($"late; the decision stands all the same. {Arguable}");
        page.Main.ShouldContain("Monday 4 May 2026");
        var address = $"/register/{TestCouncil.Authority}/{reference}";
        (await council.Open(address)).Main.ShouldContain($"1 day after the last day; the decision stands all the same. {Arguable}");
        (await Data(address)).ShouldContain("\"mark\":\"HOLIDAY_GRACE_ARGUABLE\"");
    }

    [Fact]
    public async Task and_a_day_later_is_late_and_nothing_else()
    {
        var reference = await Decided(2, "Wednesday 6 May 2026");

        (await council.See(TestCouncil.Officer, $"/casework/cases/{reference}")).Main.ShouldNotContain("it can be argued");
        (await Data($"/register/{TestCouncil.Authority}/{reference}")).ShouldNotContain("HOLIDAY_GRACE_ARGUABLE");
    }

    [Fact]
    public async Task marks_a_review_alike()
    {
        var (listing, review) = (NamedIdentifier.For("holiday", "listing"), NamedIdentifier.For("holiday", "review"));
        await council.Do(new EnterInList(listing, "ACV/2026/0803", new Asset("The Grebe", "4 Weir Lane, Ashcombe"), On("Friday 2 January 2026")));
        await council.Do(new RequestListingReview(
            review, listing, "ACV/2026/0803", "The Grebe", NamedIdentifier.For("holiday", "owner"), "the freeholder", On("Tuesday 10 March 2026"),
            new(On("Friday 2 January 2026")), NoticeGivenOn: null));
        await council.Do(new AppointReviewer(
            review, Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f2"), "Head of Legal Services", [], true, On("Wednesday 11 March 2026")));
        await council.Do(new DecideListingReview(review, ReviewOutcome.Upheld, "The village meets there.", On("Tuesday 5 May 2026")));

        (await council.See(TestCouncil.Officer, "/casework/cases/ACV/2026/0803")).Main.ShouldContain(Arguable);
        (await council.Open($"/register/{TestCouncil.Authority}/ACV/2026/0803")).Main.ShouldContain(Arguable);
    }

    private async Task<string> Decided(int number, string on)
    {
        var nomination = NamedIdentifier.For("holiday", $"nomination {number}");
        var reference = $"NOM/2026/080{number}";
        await council.Do(new ReceiveNomination(
            nomination, reference, new("Old Yard", "Station Road, Ashcombe"), FoxCouncil.Friends, "People cross it.", On("Monday 9 March 2026")));
        await council.Do(new DeclineNomination(nomination, "It is not used by the community.", On(on)));
        return reference;
    }

    private async Task<string> Data(string address)
    {
        using var stranger = council.CreateClient();
        return (await stranger.GetStringAsync(new Uri($"{address}.json", UriKind.Relative), TestContext.Current.CancellationToken)).Replace(" ", "", StringComparison.Ordinal);
    }
}
