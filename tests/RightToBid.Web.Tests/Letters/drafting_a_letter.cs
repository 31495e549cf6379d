using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.FoxLetters;

namespace RightToBid.Web.Tests.Letters;

/// <summary>Each notice with the facts and the days of one case.</summary>
public class drafting_a_letter
{
    [Fact]
    public void that_a_listing_is_considered_says_who_nominated_what_and_to_when_the_council_has()
    {
        var letter = Letter("N01", NoticeRecipient.Owner, "Tuesday 2 May 2023", party: Freya);

        letter.Subject.ShouldBe("The Fox Inn: nominated as an asset of community value on Monday 1 May 2023");
        letter.Text().ShouldContain("Ashcombe District Council is considering whether to include The Fox Inn, High Street, Foxley");
        letter.Text().ShouldContain("The land nominated is: The building and its garden.");
        letter.Text().ShouldContain("The council has to the end of Monday 26 June 2023 to decide.");
        letter.GivenUnder.ShouldBe("This is given under the Assets of Community Value (England) Regulations 2012, regulation 8.");
    }

    [Fact]
    public void of_refusal_gives_the_reasons_and_how_long_they_stay_in_the_other_list()
    {
        var letter = Letter("N02", NoticeRecipient.Nominator, "Friday 9 June 2023", TheCase with { Nomination = Refused, Entry = null, Notice = null }, Body("Friends of the Fox"));

        letter.Text().ShouldContain("The pub closed in 1990.\nNobody expects it to open again.");
        letter.Text().ShouldContain("It stays there at least to the end of Thursday 8 June 2028.");
        letter.GivenUnder.ShouldBe("This is given under the Localism Act 2011, section 90(6).");
    }

    [Fact]
    public void of_refusal_is_refused_where_the_council_did_not_refuse() =>
        Draft("N02", NoticeRecipient.Nominator, "Friday 9 June 2023", party: Body("Friends of the Fox")).Missing
            .ShouldBe(["the day of the decision on the nomination", "the reasons for the decision"]);

    [Fact]
    public void of_reversal_is_refused_where_the_review_upheld_the_listing() =>
        Draft("N07", NoticeRecipient.Nominator, "Monday 7 August 2023", TheCase with { Review = Upheld }, Body("Friends of the Fox")).Missing
            .ShouldBe(["the reasons for the decision on the review"]);

    [Fact]
    public void of_inclusion_is_refused_once_the_land_was_removed() =>
        Draft("N03", NoticeRecipient.Owner, "Tuesday 8 August 2023", TheCase with { Entry = Removed }, Freya).Missing
            .ShouldBe(["the last day of the listing"]);

    [Fact]
    public void of_inclusion_tells_the_owner_to_when_a_review_can_be_asked_for()
    {
        var letter = Letter("N03", NoticeRecipient.Owner, "Monday 8 January 2024", party: Freya, given: "Wednesday 10 January 2024");

        letter.To.Name.ShouldBe("Freya Freeholder");
        letter.Text().ShouldContain("It stays listed to the end of Thursday 8 June 2028, unless it is removed sooner.");
        letter.Text().ShouldContain("This notice is given on Wednesday 10 January 2024, and you have to the end of Tuesday 5 March 2024 to ask.");
        letter.Stated.ShouldBe([new("listing", On("Thursday 8 June 2028")), new("review-request", On("Tuesday 5 March 2024"))]);
        letter.GivenUnder.ShouldBe("This is given under the Localism Act 2011, section 91(2).");
    }

    [Fact]
    public void of_inclusion_tells_the_occupier_of_the_owners_right_and_gives_no_day_that_is_not_theirs()
    {
        var letter = Letter("N03", NoticeRecipient.Occupier, "Monday 8 January 2024");

        letter.To.Name.ShouldBe("The occupier");
        letter.To.Address.ShouldBe(["The Fox Inn", "High Street, Foxley"]);
        letter.Text().ShouldContain("The owner can ask the council to review its decision");
        letter.Stated.ShouldBe([new("listing", On("Thursday 8 June 2028"))]);
    }

    [Fact]
    public void of_inclusion_after_other_steps_counts_from_the_day_they_were_complete()
    {
        var letter = Letter("N03", NoticeRecipient.Owner, "Monday 8 January 2024", given: "Sunday 31 March 2024", byOtherSteps: true);

        letter.Text().ShouldContain("Steps to bring this notice to your attention were complete on Sunday 31 March 2024, and you have to the end of Saturday 25 May 2024");
        letter.Text().ShouldNotContain("The council can allow longer");
    }

    [Fact]
    public void of_removal_gives_the_reasons_and_the_first_day_without_listing()
    {
        var letter = Letter("N04", NoticeRecipient.Owner, "Tuesday 8 August 2023", TheCase with { Entry = Removed }, Freya);

        letter.Subject.ShouldBe("The Fox Inn: removed from the list of assets of community value on Monday 7 August 2023");
        letter.Text().ShouldContain("It has not been listed since Monday 7 August 2023.");
        letter.Text().ShouldContain("A review of the listing decided that the land should not have been included.");
        letter.Text().ShouldContain("The use was ancillary.");
    }

    [Theory]
    [InlineData("Thursday 8 June 2028", false)]
    [InlineData("Friday 9 June 2028", true)]
    public void of_removal_needs_no_reasons_of_its_own_once_five_years_have_ended(string sent, bool canBe)
    {
        var drafted = Draft("N04", NoticeRecipient.Owner, sent, party: Freya);

        (drafted.Draft is not null).ShouldBe(canBe);
        if (canBe)
        {
            drafted.Draft!.Text().ShouldContain("the five years for which the land was listed have ended");
        }
        else
        {
            drafted.Missing.ShouldContain("the reasons for the removal");
        }
    }

    [Theory]
    [InlineData("N08", NoticeRecipient.Nominator)]
    [InlineData("N09", NoticeRecipient.Public)]
    [InlineData("N09-SITE", NoticeRecipient.Public)]
    public void of_a_wish_to_sell_gives_the_day_of_receipt_and_all_three_ends(string key, NoticeRecipient to)
    {
        var letter = Letter(key, to, "Friday 1 September 2023", party: to is NoticeRecipient.Nominator ? Body("Friends of the Fox") : null);

        letter.Subject.ShouldBe("The Fox Inn: groups can ask to bid to the end of Wednesday 11 October 2023");
        letter.Text().ShouldContain("The council received the notice on Thursday 31 August 2023.");
        letter.Text().ShouldContain("The interim moratorium runs to the end of Wednesday 11 October 2023.");
        letter.Text().ShouldContain("the full moratorium runs to the end of Thursday 29 February 2024.");
        letter.Text().ShouldContain("The protected period runs to the end of Friday 28 February 2025.");
        letter.Dates.Select(why => why.Window.Rule.Key).ShouldBe(["interim-moratorium", "full-moratorium", "protected-period"]);
        letter.Stated.Select(stated => stated.LastDay).ShouldBe([On("Wednesday 11 October 2023"), On("Thursday 29 February 2024"), On("Friday 28 February 2025")]);
    }

    [Theory]
    [InlineData("Wednesday 11 October 2023", "groups can ask to bid to the end of Wednesday 11 October 2023")]
    [InlineData("Thursday 12 October 2023", "the owner wishes to sell, in a notice received on Thursday 31 August 2023")]
    public void of_a_wish_to_sell_promises_nobody_a_time_that_has_ended(string sent, string subject) =>
        Letter("N09", NoticeRecipient.Public, sent).Subject.ShouldEndWith(subject);

    [Fact]
    public void explains_a_month_that_has_no_such_day_and_names_no_number_of_a_doubt()
    {
        var reasons = string.Join('\n', Letter("N09", NoticeRecipient.Public, "Friday 1 September 2023").Dates.SelectMany(Web.Letters.LetterDraft.Reasons));

        reasons.ShouldContain("The council received the owner's notice of a wish to sell on Thursday 31 August 2023.");
        reasons.ShouldContain("Thursday 29 February 2024");
        reasons.ShouldNotContain("(A");
    }

    [Fact]
    public void of_a_request_tells_the_owner_who_asked_when_and_what_the_owner_may_still_do()
    {
        var letter = Letter("N10", NoticeRecipient.Owner, "Tuesday 3 October 2023", TheCase with { Notice = AskedFor }, Freya);

        letter.Subject.ShouldBe("The Fox Inn: Friends of the Fox asked on Monday 2 October 2023 to be treated as a potential bidder");
        letter.Text().ShouldContain("You may not sell, except to a community interest group, to the end of Thursday 29 February 2024.");
        letter.Text().ShouldContain("You may sell to a community interest group at any time to the end of Friday 28 February 2025");
    }

    [Fact]
    public void of_a_request_is_refused_where_nobody_asked() =>
        Draft("N10", NoticeRecipient.Owner, "Tuesday 3 October 2023", party: Freya).Missing.ShouldBe(
            ["the group that asked to be treated as a potential bidder", "the day on which the council received the group’s request"], ignoreOrder: true);

    [Fact]
    public void of_the_review_procedure_says_how_to_be_represented_and_heard_and_to_when_the_council_has()
    {
        var letter = Letter("N05", NoticeRecipient.ReviewRequester, "Tuesday 4 July 2023", TheCase with { Review = AskedToReview }, Freya);

        letter.Text().ShouldContain("It has to the end of Sunday 27 August 2023 to complete the review.");
        letter.Text().ShouldContain("The review is carried out by the council’s Head of Planning.");
        letter.Text().ShouldContain("You may appoint anybody to represent you");
        letter.Text().ShouldContain("You may require an oral hearing.");
        letter.Stated.ShouldBe([new("review-completion", On("Sunday 27 August 2023"))]);
    }

    [Fact]
    public void of_the_review_procedure_gives_the_longer_time_that_was_agreed()
    {
        var review = AskedToReview.Evolve(new LongerReviewAgreed(On("Friday 29 September 2023"), On("Monday 31 July 2023")));
        var letter = Letter("N05", NoticeRecipient.ReviewRequester, "Monday 31 July 2023", TheCase with { Review = review }, Freya);

        letter.Text().ShouldContain("You have agreed in writing that it has to the end of Friday 29 September 2023 to complete the review.");
        letter.Stated.ShouldBe([new("review-completion", On("Friday 29 September 2023"))]);
    }

    [Theory]
    [InlineData("Thursday 29 February 2024", "Thursday 28 March 2024")]
    [InlineData("Friday 1 March 2024", "Tuesday 2 April 2024")]
    public void of_a_review_that_upheld_the_listing_gives_the_tribunals_last_day_and_hour(string sent, string lastDay)
    {
        var letter = Letter("N06", NoticeRecipient.ReviewRequester, sent, TheCase with { Review = Upheld }, Freya);

        letter.Subject.ShouldBe("The Fox Inn: the review upheld the listing, decided on Monday 7 August 2023");
        letter.Text().ShouldContain("The pub is where the village meets.");
        letter.Text().ShouldContain($"The tribunal must receive your notice of appeal before 5pm on {lastDay}.");
    }

    [Fact]
    public void of_a_review_that_reversed_the_listing_offers_no_appeal()
    {
        var letter = Letter("N06", NoticeRecipient.ReviewRequester, "Monday 7 August 2023", TheCase with { Review = Reversed }, Freya);

        letter.Subject.ShouldBe("The Fox Inn: the review reversed the listing, decided on Monday 7 August 2023");
        letter.Text().ShouldNotContain("tribunal");
        letter.Stated.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_review_is_refused_before_there_is_a_decision() =>
        Draft("N06", NoticeRecipient.ReviewRequester, "Monday 7 August 2023", TheCase with { Review = AskedToReview }, Freya).Missing
            .ShouldContain("the reasons for the decision on the review");

    [Fact]
    public void of_reversal_gives_the_nominator_a_copy_of_the_reasons() =>
        Letter("N07", NoticeRecipient.Nominator, "Monday 7 August 2023", TheCase with { Review = Reversed }, Body("Friends of the Fox")).Text()
            .ShouldContain("This is a copy of the reasons given to the owner:\nThe use was ancillary.");

    [Theory]
    [InlineData(5000, "Ashcombe District Council decided on Wednesday 3 January 2024 to pay you compensation of £5,000")]
    [InlineData(5000.5, "to pay you compensation of £5,000.50")]
    [InlineData(0, "Ashcombe District Council decided on Wednesday 3 January 2024 not to pay compensation")]
    public void on_a_claim_gives_the_decision_its_reasons_and_to_when_a_review_can_be_asked_for(double awarded, string decision)
    {
        var claim = Claimed.Evolve(new ClaimDecided((decimal)awarded, "The sale waited for other reasons too.", On("Wednesday 3 January 2024")));
        var letter = Letter("N11", NoticeRecipient.Claimant, "Wednesday 3 January 2024", TheCase with { Claim = claim }, Freya);

        letter.Text().ShouldContain(decision);
        letter.Text().ShouldContain("The sale waited for other reasons too.");
        letter.Text().ShouldContain("you have to the end of Tuesday 27 February 2024 to ask.");
    }

    [Theory]
    [InlineData(0, "to uphold that decision.")]
    [InlineData(7000, "to change that decision: compensation of £7,000 is paid.")]
    public void on_the_review_of_a_claim_gives_the_decision_and_the_tribunals_last_day(int awarded, string decision)
    {
        var claim = Claimed
            .Evolve(new ClaimDecided(0, "No.", On("Monday 11 September 2023")))
            .Evolve(new CompensationReviewRequested(On("Monday 2 October 2023")))
            .Evolve(new CompensationReviewDecided(awarded, "It was looked at again.", On("Tuesday 28 November 2023")));
        var letter = Letter("N12", NoticeRecipient.Claimant, "Tuesday 28 November 2023", TheCase with { Claim = claim }, Freya);

        letter.Text().ShouldContain(decision);
        letter.Text().ShouldContain("It was looked at again.");
        letter.Text().ShouldContain("The tribunal must receive your notice of appeal before 5pm on Wednesday 27 December 2023.");
    }

    [Fact]
    public void on_a_claim_is_refused_before_there_is_a_decision() =>
        Draft("N11", NoticeRecipient.Claimant, "Wednesday 3 January 2024", TheCase with { Claim = Claimed }, Freya).Missing
            .ShouldContain("the reasons for the decision on the claim");

    [Fact]
    public void for_the_land_charge_names_the_land_and_the_originating_authority()
    {
        var letter = Letter("N13", NoticeRecipient.LocalLandCharges, "Friday 9 June 2023");

        letter.To.Name.ShouldBe("Local land charges");
        letter.Text().ShouldContain("Its inclusion in the list is a local land charge.");
        letter.Text().ShouldContain("The originating authority is Ashcombe District Council. Its reference is ACV/2023/0007.");
        letter.Sections.Select(section => section.Heading).ShouldContain("What the council asks for");
    }

    [Fact]
    public void for_the_land_registry_is_refused_without_a_title() =>
        Draft("N14", NoticeRecipient.LandRegistry, "Friday 9 June 2023").Missing.ShouldBe(["the title number"]);

    [Fact]
    public void that_answers_an_owner_says_that_it_is_the_councils_practice()
    {
        var letter = Letter("O1", NoticeRecipient.Owner, "Friday 1 September 2023", party: Freya);

        letter.GivenUnder.ShouldBe("No law requires the council to send this letter: it is the council’s practice to do so.");
        letter.Text().ShouldContain("You may not sell, except to a community interest group, to the end of Wednesday 11 October 2023.");
        letter.Stated.ShouldBeEmpty();
    }

    [Fact]
    public void needs_a_letterhead() =>
        Draft("N09", NoticeRecipient.Public, "Friday 1 September 2023", withoutLetterhead: true).Missing.ShouldBe(["the letterhead, which a legal officer sets"]);

    [Fact]
    public void needs_an_address_for_a_body_that_cannot_be_found_on_the_land() =>
        Draft("N08", NoticeRecipient.Nominator, "Friday 1 September 2023").Missing.ShouldBe(["an address or e-mail address of the body that nominated the land"]);

    [Fact]
    public void without_a_notice_is_refused_with_everything_that_is_missing() =>
        Draft("N09", NoticeRecipient.Public, "Friday 1 September 2023", TheCase with { Notice = null }).Missing
            .ShouldContain("the day on which the council received the owner’s notice");
}
