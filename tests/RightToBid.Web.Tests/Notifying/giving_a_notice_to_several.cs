using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Notifying;

/// <summary>Land with an owner and six leaseholders, all of whom are to be told that it is listed.</summary>
[Collection(AtTheFox.Name)]
public class giving_a_notice_to_several(FoxCouncil council)
{
    private const int Leaseholders = 6;

    private static int listings;

    [Fact]
    public async Task six_leaseholders_are_told_by_one_post_and_each_has_its_own_row()
    {
        var (listing, reference) = await NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var start = (await TestCouncil.Open(officer, Links.Duties(reference))).Link("Notice of inclusion in the list: 6 recipients");

        var check = await TestCouncil.Send(officer, start, [.. Ticked(listing, Leaseholders), ("How", "FirstClassPost"), .. SentOn(11, 5), ("Text", "own-without-ends")]);

        check.Heading.ShouldBe("Check before recording");
        check.Main.ShouldContain("Monday 11 May 2026");
        check.Main.ShouldContain("Wednesday 13 May 2026");
        var done = await TestCouncil.Send(officer, check.Address);
        done.Heading.ShouldBe("All 6 were recorded");
        (await council.StateOf<ListEntry>(listing)).Served.All.Count(served => served.Recipient is NoticeRecipient.Leaseholder).ShouldBe(Leaseholders);
        (await TestCouncil.Send(officer, check.Address)).Heading.ShouldBe("All 6 were recorded");
        (await council.StateOf<ListEntry>(listing)).Served.All.Count(served => served.Recipient is NoticeRecipient.Leaseholder).ShouldBe(Leaseholders);
    }

    [Fact]
    public async Task only_those_ticked_are_recorded_and_the_others_wait()
    {
        var (listing, reference) = await NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await TestCouncil.Send(
            officer, Links.ServeSeveral("listings", listing, "N03"), [.. Ticked(listing, 2), ("How", "ByHand"), .. SentOn(12, 5), ("Text", "own-with-ends")]);
        (await TestCouncil.Send(officer, check.Address)).Heading.ShouldBe("All 2 were recorded");

        (await TestCouncil.Open(officer, Links.Duties(reference))).Main.ShouldContain("Notice of inclusion in the list: 4 recipients");
    }

    [Fact]
    public async Task what_is_refused_is_told_beside_what_is_recorded()
    {
        var (listing, _) = await NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        // Before the land was listed there was nothing to give notice of.
        var check = await TestCouncil.Send(
            officer, Links.ServeSeveral("listings", listing, "N03"), [.. Ticked(listing, 2), ("How", "ByHand"), .. SentOn(1, 4), ("Text", "own-without-ends")]);
        var done = await TestCouncil.Send(officer, check.Address);

        done.Heading.ShouldBe("None was recorded");
        done.Main.ShouldContain("Not recorded");
        done.Link($"Record it by itself: {Words(1)}").ShouldStartWith($"/casework/listings/{listing}/notices/n03-leaseholder");
        (await council.StateOf<ListEntry>(listing)).Served.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task what_is_missing_or_wrong_is_said_beside_it()
    {
        var (listing, _) = await NewListing();
        var address = Links.ServeSeveral("listings", listing, "N03");
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var empty = await TestCouncil.Send(officer, address);
        empty.ErrorAt("Recipients").ShouldBe("Select to whom it was sent");
        empty.ErrorAt("How").ShouldBe("Select how it was given");
        empty.ErrorAt("SentOn").ShouldBe("Enter the day it was sent, like 31 8 2023");
        empty.ErrorAt("Text").ShouldBe("Select what was sent");
        (await TestCouncil.Send(officer, address, ("Recipients", "n03-owner-of-another"), ("How", "ByHand"))).ErrorAt("Recipients").ShouldBe("Select to whom it was sent");
        (await TestCouncil.Send(officer, address, [.. Ticked(listing, 1), ("How", "ByHand"), .. SentOn(13, 5), ("Text", "drafted")]))
            .ErrorAt("SentOn").ShouldBe("The day it was sent must be today or in the past");
    }

    [Fact]
    public async Task a_group_another_council_and_a_notice_that_nobody_is_owed_find_nothing()
    {
        var (listing, _) = await NewListing();
        var address = Links.ServeSeveral("listings", listing, "N03");

        (await council.See(TestCouncil.Member, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Links.ServeSeveral("listings", listing, "N01"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"{address}/{listing}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Words(int number) => $"{Recipients.InWords(NoticeRecipient.Leaseholder)}, Leaseholder {number}";

    private static IEnumerable<(string, string)> SentOn(int day, int month) =>
        [("SentOn.Day", $"{day}"), ("SentOn.Month", $"{month}"), ("SentOn.Year", "2026")];

    private static Guid Party(Guid listing, int number) => NamedIdentifier.For("giving to several", $"{listing} {number}");

    private static IEnumerable<(string, string)> Ticked(Guid listing, int count) =>
        Enumerable.Range(1, count).Select(number => ("Recipients", $"n03-leaseholder-{Party(listing, number):N}"));

    private async Task<(Guid Listing, string Reference)> NewListing()
    {
        var number = Interlocked.Increment(ref listings);
        var (listing, reference) = (NamedIdentifier.For("giving to several", $"{number}"), $"ACV/2026/{800 + number:0000}");
        await council.Do(new EnterInList(listing, reference, new Asset("The Heron", "2 Weir Lane, Ashcombe"), On("Friday 1 May 2026")));
        foreach (var leaseholder in Enumerable.Range(1, Leaseholders))
        {
            var party = Party(listing, leaseholder);
            await council.Services.GetRequiredService<Parties>().Record(
                TestCouncil.Authority, new Party(party, $"Leaseholder {leaseholder}", "leaseholder") { Address = $"{leaseholder} Weir Lane, Ashcombe" },
                TestContext.Current.CancellationToken);
            await council.Do(new RecordInterestedParty(listing, NoticeRecipient.Leaseholder, InterestAnswer.Known, party));
        }

        return (listing, reference);
    }
}
