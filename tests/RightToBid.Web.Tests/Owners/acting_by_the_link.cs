using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Mailing;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Owners;

/// <summary>What an owner sends by the link is what an officer would record: the same command, on the day it was sent.</summary>
public class acting_by_the_link(OwnersCouncil council) : IClassFixture<OwnersCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_notice_of_a_wish_to_sell_starts_its_periods_today_and_is_the_link_s_owner_s()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var check = await TestCouncil.Send(owner, Of(land.First, "notice"), ("Text", "the freeholder"));
        check.Main.ShouldContain("Monday 22 June 2026");
        var receipt = await TestCouncil.Send(owner, check.Address);

        receipt.Heading.ShouldBe("The council has received it, and it is recorded");
        receipt.SummaryRow("Received by the council on").ShouldBe("Tuesday 12 May 2026");
        receipt.Main.ShouldContain("Wednesday 11 November 2026");
        var notice = await council.StateOf<Moratorium>((await council.StateOf<ListEntry>(land.Listing)).Notices.ShouldHaveSingleItem().MoratoriumId);
        (notice.OwnerPartyId, notice.ReceivedOn, notice.OwnerLabel).ShouldBe((land.FirstOwner, On("Tuesday 12 May 2026"), "the freeholder"));
        (await ActorOf(notice.MoratoriumId)).ShouldBe($"owner-link:{land.First.LinkId:N}");
        (await TestCouncil.Send(owner, Of(land.First, "withdrawal"))).ErrorAt("Text").ShouldBe("Select which notice you withdraw");
    }

    [Fact]
    public async Task a_notice_is_answered_with_one_e_mail_that_has_the_dates_with_their_reasons_and_the_receipt()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var receipt = await TestCouncil.Send(owner, (await TestCouncil.Send(owner, Of(land.First, "notice"), ("Text", "the freeholder"))).Address);
        await council.Drain();

        var mail = MailsAbout(land).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("The Heron: your notice reached the council on Tuesday 12 May 2026");
        mail.Text.ShouldContain("Monday 22 June 2026");
        mail.Text.ShouldContain("Wednesday 11 November 2026");
        mail.Text.ShouldContain("Why this date:");
        mail.Body.ShouldContain(receipt.Address);
        mail.Text.ShouldNotContain("Ophelia");
        mail.Body.ShouldNotContain(land.First.Secret);
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(Cancellation)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task an_act_of_which_no_other_e_mail_tells_has_its_receipt()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        await Finish(owner, await TestCouncil.Send(owner, Of(land.First, "notice"), ("Text", "the freeholder")));
        var notice = (await council.StateOf<ListEntry>(land.Listing)).Notices.ShouldHaveSingleItem().MoratoriumId;

        var reason = await TestCouncil.Send(owner, Of(land.First, "withdrawal"), ("Text", notice.ToString()));
        await Finish(owner, await TestCouncil.Send(owner, reason.Address, ("Text", "")));
        await council.Drain();

        MailsAbout(land).ShouldContain(sent => sent.Subject == $"{land.Reference}: the council received your withdrawal of a notice of a wish to sell on Tuesday 12 May 2026");
    }

    [Fact]
    public async Task whoever_stopped_the_e_mails_about_cases_still_has_a_receipt()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        await council.Services.GetRequiredService<MailPreferences>().Choose(TestCouncil.Authority, land.FirstOwner, MailChoice.Required, Cancellation);

        await Finish(owner, await TestCouncil.Send(owner, Of(land.First, "notice"), ("Text", "the freeholder")));
        await council.Drain();

        MailsAbout(land).ShouldHaveSingleItem().Subject
            .ShouldBe($"{land.Reference}: the council received your notice of a wish to sell on Tuesday 12 May 2026");
    }

    /// <summary>However many e-mails there are about cases, what an owner sends is answered with one.</summary>
    [Theory]
    [InlineData("review")]
    [InlineData("claim")]
    public async Task a_review_and_a_claim_are_answered_with_one_e_mail_each(string act)
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        await Finish(owner, act == "review"
            ? await TestCouncil.Send(owner, Of(land.First, "review"), ("Text", "the freeholder"))
            : await TestCouncil.Send(owner, await claiming_by_the_link.Files(owner, land.First), ("Do", "done")));
        await council.Drain();

        MailsAbout(land).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task a_notice_is_withdrawn_by_its_owner_and_by_no_other()
    {
        var land = await council.NewListing();
        using var first = await council.Entered(land.First);
        using var second = await council.Entered(land.Second);
        await Finish(first, await TestCouncil.Send(first, Of(land.First, "notice"), ("Text", "one of the owners")));
        var notice = (await council.StateOf<ListEntry>(land.Listing)).Notices.ShouldHaveSingleItem().MoratoriumId;

        var refused = await TestCouncil.Open(second, Of(land.Second, "withdrawal"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Main.ShouldContain("You have given no notice that still stands");

        var reason = await TestCouncil.Send(first, Of(land.First, "withdrawal"), ("Text", notice.ToString()));
        await Finish(first, await TestCouncil.Send(first, reason.Address, ("Text", "")));
        (await council.StateOf<Moratorium>(notice)).WithdrawnOn.ShouldBe(On("Tuesday 12 May 2026"));
    }

    [Fact]
    public async Task a_review_is_asked_for_in_time()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var check = await TestCouncil.Send(owner, Of(land.First, "review"), ("Text", "the freeholder"));
        check.Main.ShouldContain("Monday 6 July 2026");
        await Finish(owner, check);

        var review = await StreamOf(land.Listing, ListingReview.StreamType);
        (await council.StateOf<ListingReview>(review)).RequesterPartyId.ShouldBe(land.FirstOwner);
    }

    [Fact]
    public async Task a_review_asked_for_too_late_is_refused_with_its_provision_and_nothing_is_recorded()
    {
        var matter = await council.NewMatter();
        var link = await council.Services.GetRequiredService<OwnerLinks>().Make(
            new(TestCouncil.Authority, "test", null, null), matter.Listing, matter.Reference, NamedIdentifier.For("owners", "late"), Cancellation);
        await council.Do(new GiveInclusionNotice(matter.Listing, Cases.Notifying.NoticeRecipient.Owner, On("Monday 5 January 2026")));
        using var owner = await council.Entered(link);

        var refused = await TestCouncil.Send(owner, Of(link, "review"), ("Text", "the freeholder"));

        refused.Heading.ShouldBe("This cannot be recorded");
        refused.Main.ShouldContain("The law:");
        (await council.Services.GetRequiredService<CaseFinder>().OfEntry(TestCouncil.Authority, matter.Listing, Cancellation))
            .ShouldNotContain(stream => stream.StreamType == ListingReview.StreamType);
    }

    [Fact]
    public async Task a_claim_is_confidential_and_the_owner_s()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var files = await claiming_by_the_link.Files(owner, land.First);
        await Finish(owner, await TestCouncil.Send(owner, files, ("Do", "done")));

        var claim = await council.StateOf<CompensationClaim>(await StreamOf(land.Listing, CompensationClaim.StreamType));
        (claim.ClaimantPartyId, claim.ReceivedOn).ShouldBe((land.FirstOwner, On("Tuesday 12 May 2026")));
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, $"/register/{TestCouncil.Authority}/{land.Reference}")).Markup.ShouldNotContain("Fencing");
    }

    [Theory]
    [InlineData("freehold", "yes", "anyone", "No: you may not enter into it")]
    [InlineData("lease", "yes", "anyone", "Yes: you may enter into it")]
    [InlineData("freehold", "no", "anyone", "Yes: you may enter into it")]
    public async Task whether_a_sale_is_allowed_is_answered_with_this_listing_s_facts(string sold, string vacant, string buyer, string answer)
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var page = await TestCouncil.Open(owner, $"{Of(land.First, "sale")}?Binding.Day=1&Binding.Month=6&Binding.Year=2026&Sold={sold}&LeaseYears=7&Vacant={vacant}&Buyer={buyer}");

        page.WordsOf("answer").ShouldContain(answer);
        page.WordsOf("answer").ShouldContain("Localism Act 2011");
    }

    [Fact]
    public async Task a_question_about_a_sale_that_lacks_an_answer_says_which()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        var page = await TestCouncil.Open(owner, $"{Of(land.First, "sale")}?Sold=lease&Vacant=perhaps");

        page.ErrorAt("Binding").ShouldBe("Enter the day it becomes binding, like 31 8 2023");
        page.ErrorAt("LeaseYears").ShouldBe("Enter the years of the lease, like 25");
        page.ErrorAt("Vacant").ShouldBe("Select yes if it would pass with vacant possession");
    }

    [Fact]
    public async Task an_identifier_in_the_address_does_not_change_whose_land_it_is()
    {
        var (mine, other) = (await council.NewListing(), await council.NewListing());
        using var owner = await council.Entered(mine.First);

        await Finish(owner, await TestCouncil.Send(owner, $"{Of(mine.First, "notice")}?Id={other.Listing}", ("Text", "the freeholder")));

        (await council.StateOf<ListEntry>(mine.Listing)).Notices.ShouldHaveSingleItem();
        (await council.StateOf<ListEntry>(other.Listing)).Notices.ShouldBeEmpty();
    }

    /// <summary>What the first owner was sent.</summary>
    private IReadOnlyList<OutgoingMail> MailsAbout(LinkedListing land) =>
    [
        .. council.Services.GetRequiredService<DevelopmentMailer>().Taken.Select(taken => taken.Mail)
            .Where(sent => sent.Body.Contains(land.Reference, StringComparison.Ordinal) || sent.Subject.Contains(land.Reference, StringComparison.Ordinal))
            .Where(sent => sent.To.EndsWith("@owner.example", StringComparison.Ordinal)),
    ];

    private static string Of(MadeLink link, string act) => $"{OwnersCouncil.Home(link)}/{act}";

    private static async Task Finish(HttpClient owner, TestPage check) =>
        (await TestCouncil.Send(owner, check.Address)).Heading.ShouldBe("The council has received it, and it is recorded");

    private async Task<Guid> StreamOf(Guid listing, string type) =>
        (await council.Services.GetRequiredService<CaseFinder>().OfEntry(TestCouncil.Authority, listing, Cancellation)).Single(stream => stream.StreamType == type).StreamId;

    private async Task<string> ActorOf(Guid stream)
    {
        await foreach (var recorded in council.Services.GetRequiredService<IKernel>().Events.ReadStream(TestCouncil.Authority, stream, Cancellation))
        {
            return recorded.Metadata.Actor;
        }

        throw new InvalidOperationException("Nothing was recorded.");
    }
}
