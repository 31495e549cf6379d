using System.Net;

using RightToBid.Cases.Compensating;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Compensating;

[Collection(AtTheFox.Name)]
public class recording_a_claim(FoxCouncil council)
{
    private static readonly (string, string)[] Claimant =
        [("Name", "Odette Owner"), ("Address", "1 Mill Lane"), ("Email", ""), ("Standing", "Owner"), ("Body", "None")];

    private static readonly (string, string)[] Part =
        [("Head", "Delay"), ("What", "interest on a loan"), ("Amount", "12,400.50"), ("HasEvidence", "yes")];

    private static (string, string)[] Day(string field, int day, int month, int year) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    private static (string, string)[] Received => [.. Day("ReceivedOn", 8, 5, 2026), ("How", "Email"), ("InWriting", "yes")];

    [Fact]
    public async Task goes_from_the_claimant_to_the_claims_own_page()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await TestCouncil.Send(officer, $"/casework/listings/{matter.Listing}/claim");
        page.Heading.ShouldBe("Who claims?");
        page = await TestCouncil.Send(officer, page.Address, Claimant);
        page.Heading.ShouldBe("When did the claim reach the council?");
        page = await TestCouncil.Send(officer, page.Address, Received);
        page.Heading.ShouldBe("When did the loss finish being incurred?");
        page = await TestCouncil.Send(officer, page.Address, Day("FinishedOn", 20, 4, 2026));
        page.Heading.ShouldBe("Part 1 of the claim");
        page = await TestCouncil.Send(officer, page.Address, Part);
        page.Heading.ShouldBe("The claim has 1 part");
        page = await TestCouncil.Send(officer, page.Address, ("Another", "yes"));
        page = await TestCouncil.Send(
            officer, page.Address, ("Head", "AppealExpenses"), ("AppealSucceeded", "no"), ("What", "counsel’s fee"), ("Amount", ""), ("HasEvidence", "no"));
        page.Heading.ShouldBe("The claim has 2 parts");
        page = await TestCouncil.Send(officer, page.Address, ("Another", "no"));

        page.Heading.ShouldBe("Check before you record the claim");
        page.SummaryRow("Claimant").ShouldBe("Odette Owner, the owner");
        page.SummaryRow("Part 1").ShouldBe("Delay in agreeing to sell: interest on a loan. £12,400.50, with evidence.");
        page.SummaryRow("Part 2").ShouldBe("Expenses of an appeal that failed: counsel’s fee. No amount is stated, without evidence.");
        page.Main.ShouldContain("Monday 20 July 2026");
        var claim = await TestCouncil.Send(officer, page.Address);

        claim.Address.ShouldStartWith("/casework/claims/");
        claim.Heading.ShouldBe("Claim for compensation");
        claim.SummaryRow("claim", "Claimant").ShouldBe("Odette Owner, the owner");
        claim.WordsOf("checks").ShouldContain("No. No amount is stated for part 2, counsel’s fee. reg. 14(5)(c)");
        claim.WordsOf("parts").ShouldContain("Other types of claim are not excluded.");
        (await council.StateOf<CompensationClaim>(Guid.Parse(claim.Address.Split('/')[^1]))).ReceivedOn.ShouldBe(On("Friday 8 May 2026"));
        (await TestCouncil.Open(officer, page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task asks_again_for_what_is_missing()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var claimant = (await TestCouncil.Send(officer, $"/casework/listings/{matter.Listing}/claim")).Address;

        var empty = await TestCouncil.Send(officer, claimant);
        empty.ErrorAt("Name").ShouldBe("Enter the claimant’s name");
        empty.ErrorAt("Standing").ShouldBe("Select what the claimant is to the land");
        var received = (await TestCouncil.Send(officer, claimant, Claimant)).Address;
        (await TestCouncil.Send(officer, received)).ErrorAt("InWriting").ShouldBe("Select yes if the claim was made in writing");
        (await TestCouncil.Send(officer, received, [.. Day("ReceivedOn", 13, 5, 2026), ("How", "Email"), ("InWriting", "yes")]))
            .ErrorAt("ReceivedOn").ShouldBe("The day the claim arrived must be today or in the past");
        var loss = (await TestCouncil.Send(officer, received, Received)).Address;
        (await TestCouncil.Send(officer, loss, Day("FinishedOn", 20, 9, 2012))).ErrorSummary.ShouldHaveSingleItem();
        (await TestCouncil.Send(officer, loss, Day("FinishedOn", 31, 4, 2026)))
            .ErrorSummary.ShouldBe(["The last day of the loss or expense must be a real date"]);
        var part = (await TestCouncil.Send(officer, loss, Day("FinishedOn", 20, 4, 2026))).Address;
        var wrong = await TestCouncil.Send(officer, part, ("Head", "AppealExpenses"), ("Amount", "1.234"));
        wrong.ErrorAt("AppealSucceeded").ShouldBe("Select yes if the appeal succeeded");
        wrong.ErrorAt("What").ShouldBe("Enter what was lost or spent");
        wrong.ErrorAt("Amount").ShouldBe("Enter the amount in pounds, like 12400.50");
        wrong.ErrorAt("HasEvidence").ShouldBe("Select yes if supporting evidence came with the claim");
        var parts = (await TestCouncil.Send(officer, part, Part)).Address;
        (await TestCouncil.Send(officer, parts)).ErrorAt("Another").ShouldBe("Select yes if the claim has another part");
        (await TestCouncil.Open(officer, parts.Replace("/parts", "/parts/3", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task leads_back_to_the_question_without_an_answer()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var claimant = (await TestCouncil.Send(officer, $"/casework/listings/{matter.Listing}/claim")).Address;

        (await TestCouncil.Open(officer, claimant.Replace("/claimant", "/check", StringComparison.Ordinal))).Address.ShouldBe(claimant);
    }

    [Fact]
    public async Task is_for_officers_and_for_land_that_was_listed()
    {
        var matter = await council.NewMatter(isAskedFor: false);

        (await council.See(TestCouncil.Member, $"/casework/listings/{matter.Listing}/claim")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/casework/listings/{TestCouncil.FriendsOfTheFox}/claim")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/casework/new-claims/{matter.Listing}/claimant")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Link("Record a claim for compensation")
            .ShouldBe($"/casework/listings/{matter.Listing}/claim");
    }
}
