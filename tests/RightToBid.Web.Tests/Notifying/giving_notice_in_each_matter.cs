using System.Net;

using AngleSharp.Html.Parser;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

using RecordInListing = RightToBid.Cases.Listing.RecordInterestedParty;
using RecordInNomination = RightToBid.Cases.Nominating.RecordInterestedParty;

namespace RightToBid.Web.Tests.Notifying;

/// <summary>Each kind of stream that owes notices: refused to others, asked again where an answer is empty or bad, recorded where it is good.</summary>
[Collection(AtTheFox.Name)]
public class giving_notice_in_each_matter(FoxCouncil council)
{
    private static int matters;

    public static TheoryData<string> Streams => ["nominations", "listings", "moratoria", "reviews", "claims"];

    public static TheoryData<string> WithInterests => ["nominations", "listings"];

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task is_for_officers_of_the_council_alone(string streams)
    {
        var (id, reference) = await New(streams);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var serve = await ToServe(officer, reference, streams, id);

        (await TestCouncil.Open(officer, serve)).Status.ShouldBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Member, serve)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, serve)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, serve.Replace(id.ToString(), TestCouncil.FriendsOfTheFox.ToString(), StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, Links.Duties(reference))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task asks_again_for_what_is_empty_or_bad_and_records_what_is_good(string streams)
    {
        var (id, reference) = await New(streams);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var serve = await ToServe(officer, reference, streams, id);

        (await TestCouncil.Send(officer, serve)).ErrorAt("Text").ShouldBe("Select how it was given");
        (await TestCouncil.Send(officer, serve, ("Text", "ByPigeon"))).ErrorAt("Text").ShouldBe("Select how it was given");
        var page = await TestCouncil.Send(officer, serve, ("Text", "ByHand"));
        var day = page.Address;
        (await TestCouncil.Send(officer, day)).ErrorAt("Day").ShouldBe("Enter the day it was sent, like 31 8 2023");
        (await TestCouncil.Send(officer, day, Typed(31, 2, 2026))).ErrorAt("Day").ShouldBe("The day it was sent must be a real date");
        (await TestCouncil.Send(officer, day, TheDay("Wednesday 13 May 2026"))).ErrorAt("Day").ShouldBe("The day it was sent must be today or in the past");
        page = await TestCouncil.Send(officer, day, TheDay("Tuesday 12 May 2026"));
        if (page.Labels.Contains("None of them"))
        {
            (await TestCouncil.Send(officer, page.Address)).ErrorAt("Text").ShouldBe("Select which last days it states");
            page = await TestCouncil.Send(officer, page.Address, ("Text", "none"));
        }

        page = await TestCouncil.Send(officer, page.Address, ("Text", "Receipt 7"));
        page.Heading.ShouldBe("Check before you record");
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(Links.Duties(reference));
        page.Main.ShouldContain("Receipt 7");
        var attach = Leading(page, $"/casework/{streams}/{id}/evidence/");
        (await TestCouncil.Open(officer, attach)).Status.ShouldBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Member, attach)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, attach)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(WithInterests))]
    public async Task who_must_be_told_is_recorded_by_officers_of_the_council(string streams)
    {
        var (id, _) = await New(streams);
        var record = Links.RecordInterest(streams, id);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await council.See(TestCouncil.Member, record)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, record)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Send(officer, record)).ErrorAt("Text").ShouldBe("Select which interest it is");
        (await TestCouncil.Send(officer, record, ("Text", "Landlord"))).ErrorAt("Text").ShouldBe("Select which interest it is");
        var page = await TestCouncil.Send(officer, record, ("Text", "Occupier"));
        (await TestCouncil.Send(officer, page.Address)).ErrorAt("Text").ShouldBe("Select whether it is known who");
        page = await TestCouncil.Send(officer, page.Address, ("Text", "NotKnown"));
        (await TestCouncil.Send(officer, page.Address)).SummaryRow("Occupier").ShouldBe("Not known");
    }

    [Theory]
    [MemberData(nameof(WithInterests))]
    public async Task that_an_interest_ended_is_recorded_with_its_day(string streams)
    {
        var (id, _) = await New(streams);
        var party = NamedIdentifier.For("giving notice", $"occupier of {id}");
        await (streams == "nominations"
            ? council.Do(new RecordInNomination(id, NoticeRecipient.Occupier, InterestAnswer.Known, party))
            : council.Do(new RecordInListing(id, NoticeRecipient.Occupier, InterestAnswer.Known, party)));
        var end = Links.EndInterest(streams, id, nameof(NoticeRecipient.Occupier), party);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await council.See(TestCouncil.Member, end)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, end)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, Links.EndInterest(streams, id, nameof(NoticeRecipient.Owner), party))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Send(officer, end)).ErrorAt("Day").ShouldBe("Enter the day the interest ended, like 31 8 2023");
        (await TestCouncil.Send(officer, end, TheDay("Wednesday 13 May 2026"))).ErrorAt("Day").ShouldBe("The day the interest ended must be today or in the past");
        var page = await TestCouncil.Send(officer, end, TheDay("Monday 11 May 2026"));
        (await TestCouncil.Send(officer, page.Address)).Main.ShouldContain("no longer since Monday 11 May 2026");
    }

    /// <summary>A matter of its own, in which a notice is due.</summary>
    private async Task<(Guid Id, string Reference)> New(string streams)
    {
        switch (streams)
        {
            case "nominations":
                var number = Interlocked.Increment(ref matters);
                var (nomination, reference) = (NamedIdentifier.For("giving notice", $"nomination {number}"), $"ACV/2026/{700 + number:0000}");
                await council.Do(new ReceiveNomination(
                    nomination, reference, new Asset("The Heron", "2 Weir Lane, Ashcombe"), Friends, "It is where people meet.", On("Friday 1 May 2026")));
                return (nomination, reference);
            case "claims":
                var claim = await council.NewReview();
                return (claim, (await council.StateOf<Cases.Compensating.CompensationClaim>(claim)).Reference);
        }

        var matter = await council.NewMatter(isAskedFor: false);
        switch (streams)
        {
            case "listings":
                return (matter.Listing, matter.Reference);
            case "moratoria":
                return (matter.Notice, matter.Reference);
            default:
                await council.Do(new GiveInclusionNotice(matter.Listing, NoticeRecipient.Owner, On("Monday 30 March 2026")));
                var review = NamedIdentifier.For("giving notice", $"review of {matter.Reference}");
                await council.Do(new RequestListingReview(
                    review, matter.Listing, matter.Reference, "The Fox Inn", NamedIdentifier.For("giving notice", "owner"), "the freeholder",
                    On("Friday 8 May 2026"), new(On("Monday 5 January 2026")), On("Monday 30 March 2026")));
                return (review, matter.Reference);
        }
    }

    private static async Task<string> ToServe(HttpClient officer, string reference, string streams, Guid id) =>
        Leading(await TestCouncil.Open(officer, Links.Duties(reference)), $"/casework/{streams}/{id}/notices/");

    private static string Leading(TestPage page, string to) => new HtmlParser().ParseDocument(page.Markup).QuerySelectorAll("main a")
        .Select(link => link.GetAttribute("href")!).First(address => address.StartsWith(to, StringComparison.Ordinal));
}
