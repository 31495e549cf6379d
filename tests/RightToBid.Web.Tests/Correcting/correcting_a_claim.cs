using RightToBid.Cases.Compensating;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Correcting;

[Collection(AtTheFox.Name)]
public class correcting_a_claim(FoxCouncil council)
{
    private const string Amount = "compensation-claim-received.part-1-amount-in-pounds";

    [Fact]
    public async Task of_a_part_s_amount_says_what_is_claimed_in_all_and_asks_for_a_reason_that_a_claimant_can_read()
    {
        var (claim, matter) = await council.NewClaim();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address(claim, 1, Amount);

        (await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{matter.Reference}")).Link("Change the amount of part 1").ShouldBe(address);
        var why = await TestCouncil.Send(browser, address, Words("£1,240.05"));
        why.Main.ShouldContain("Officers, the claimant and a tribunal can read this.");
        why.Main.ShouldNotContain("Everybody can read this");
        var check = await TestCouncil.Send(browser, why.Address, Words("the invoice gives another amount"));
        check.WordsOf("changes").ShouldContain("Claimed in all £12,400.50 £1,240.05");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<CompensationClaim>(claim)).ClaimedInPounds.ShouldBe(1240.05m);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a lot")]
    [InlineData("10.505")]
    [InlineData("-1")]
    public async Task of_an_award_needs_an_amount_and_none_is_one(string typed)
    {
        var (claim, _) = await Decided();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address(claim, 3, "claim-decided.awarded-in-pounds");

        (await TestCouncil.Send(browser, address, Words(typed))).ErrorAt("Text").ShouldBe("Enter an amount in pounds, like 12400.50");
        (await Answer(browser, address, Words("0"), Words(""))).ErrorAt("Text").ShouldBe("Enter why it is being corrected");
        await TestCouncil.Send(browser, (await Answer(browser, address, Words("0"), Words("it was refused"))).Address);
        (await council.StateOf<CompensationClaim>(claim)).Decision!.IsRefusal.ShouldBeTrue();
    }

    [Fact]
    public async Task of_an_award_to_more_than_was_claimed_is_asked_again()
    {
        var (claim, _) = await Decided();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(browser, Address(claim, 3, "claim-decided.awarded-in-pounds"), Words("12400.51"), Words("misread"))).ErrorAt("Text")
            .ShouldBe("The claim is for £12,400.50 in all. Enter that or less.");
        (await Answer(browser, Address(claim, 3, "claim-decided.awarded-in-pounds"), Words("12400.50"), Words("misread"))).Main
            .ShouldContain("What will change");
    }

    [Fact]
    public async Task to_strike_it_out_waits_for_the_decision_on_it_and_then_takes_it_off_the_board()
    {
        var (claim, matter) = await Decided();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var refused = await Answer(browser, Address(claim, 1, "struck-out"), Words("it was about another pub"));
        refused.Main.ShouldContain("The check of the claim and the decision on the claim rest on this, and would have to be struck out first.");
        foreach (var entry in new[] { 3, 2, 1 })
        {
            await TestCouncil.Send(browser, (await Answer(browser, Address(claim, entry, "struck-out"), Words("it was about another pub"))).Address);
        }

        (await council.StateOf<CompensationClaim>(claim)).Status.ShouldBe(ClaimStatus.NotReceived);
        (await council.See(TestCouncil.Officer, "/casework/due?kind=compensation-claim-decision&all=true")).Main.ShouldNotContain(matter.Reference);
        var page = await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}");
        page.WordsOf($"mistaken-{claim:N}").ShouldContain("This was recorded by mistake and struck out, and nothing follows from it: it was about another pub.");
    }

    [Fact]
    public async Task over_http_is_for_a_legal_officer_alone()
    {
        var (claim, _) = await council.NewClaim();
        using var legal = await council.Program(TestCouncil.LegalOfficer);
        using var officer = await council.Program(TestCouncil.Officer);
        object correction = new { fact = Amount, entry = 1, value = "99.5", reason = "misread" };

        (await officer.Post($"claims/{claim}/corrections", correction)).Status.ShouldBe(403);
        (await legal.Post($"claims/{claim}/corrections", correction)).Events.ShouldBe(["fact_corrected"]);
        (await legal.Post($"claims/{claim}/corrections", new { fact = Amount, entry = 1, value = "a lot", reason = "misread" })).Status.ShouldBe(400);
        (await council.StateOf<CompensationClaim>(claim)).ClaimedInPounds.ShouldBe(99.5m);
    }

    private static string Address(Guid claim, int entry, string fact) => $"/casework/correct/compensation_claim/{claim}/{entry}/{fact}";

    private async Task<(Guid Claim, Matter Of)> Decided()
    {
        var (claim, of) = await council.NewClaim();
        await council.Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        await council.Do(new DecideClaim(claim, 100, "A part of it.", On("Saturday 9 May 2026")));
        return (claim, of);
    }
}
