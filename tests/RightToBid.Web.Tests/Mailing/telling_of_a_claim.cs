using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Mailing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Mailing;

/// <summary>A claim for compensation: its claimant is told, and the officers, and nobody else.</summary>
public sealed class telling_of_a_claim(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private const string Email = "freya@owner.example";

    private static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");
    private static readonly Guid ClaimId = Guid.Parse("0190a5f0-0007-7000-8000-000000000001");

    [Fact]
    public async Task from_its_receipt_to_the_time_for_a_review_and_its_end()
    {
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(Owner, "Freya Freeholder", Purposes.Claimed) { Email = Email }, TestContext.Current.CancellationToken);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        await TestCouncil.Send(legal, Links.MailPreferences, ("Choice", "Daily"));
        await council.Nominate("Monday 11 May 2026");
        await council.Accept("Tuesday 12 May 2026");
        await council.PassTo(On("Tuesday 2 June 2026"));
        await council.Do(new ReceiveClaim(
            ClaimId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Owner, ClaimantStanding.Owner, On("Monday 20 April 2026"),
            [new ClaimPart(1, CompensationHead.Delay, "interest on a loan", 12_400.50m, true)], On("Tuesday 2 June 2026"), How: MeansOfReceipt.Email));
        await council.PassTo(On("Wednesday 3 June 2026"));
        await council.Do(new CheckClaim(ClaimId, On("Wednesday 3 June 2026")));
        await council.Do(new DecideClaim(ClaimId, 0, "The delay had another cause.", On("Wednesday 3 June 2026")));
        await council.PassTo(On("Thursday 4 June 2026"));
        await council.Do(new ServeClaimNotice(
            ClaimId, NoticeCodes.CompensationDecision, new(MeansOfService.Email, On("Thursday 4 June 2026"), On("Thursday 4 June 2026"), null, [])));
        await council.PassTo(On("Monday 20 July 2026"));
        await council.Do(new AskForReview(ClaimId, On("Monday 20 July 2026")));
        await council.PassTo(On("Tuesday 15 September 2026"));

        council.SubjectsTo(Email).ShouldBe(
        [
            "The Fox Inn: your claim reached the council on Tuesday 2 June 2026",
            "The Fox Inn: the claim was found valid on Wednesday 3 June 2026",
            "The Fox Inn: the claim was decided on Wednesday 3 June 2026",
            "The Fox Inn: you can ask for a review of the decision on your claim to the end of Wednesday 29 July 2026",
            "The Fox Inn: 14 days left, you can ask for a review of the decision on your claim to the end of Wednesday 29 July 2026",
            "The Fox Inn: a review of the decision on the claim was asked for on Monday 20 July 2026",
            "The Fox Inn: the council’s time for the review of your claim ended on Sunday 13 September 2026",
        ]);
        council.SubjectsTo(TestCouncil.Member).ShouldAllBe(subject => !subject.Contains("claim"));
        var ofOfficer = council.SubjectsTo(TestCouncil.Officer).Where(subject => subject.StartsWith("The Fox Inn", StringComparison.Ordinal)).ToList();
        ofOfficer.ShouldContain("The Fox Inn: a claim for compensation came on Tuesday 2 June 2026");
        ofOfficer.ShouldContain("The Fox Inn: 14 days left, the council has to complete the review of the decision on a claim to the end of Sunday 13 September 2026");

        var daily = council.Mail.Taken.First(mail => mail.To == TestCouncil.LegalOfficer && mail.Text.Contains("You get this once a day"));
        daily.Text.ShouldContain("The Fox Inn: a claim for compensation came on Tuesday 2 June 2026");
        daily.Text.ShouldContain(Links.CaseworkCase("ACV/2026/0001"));
        daily.Text.ShouldNotContain("/register/", customMessage: "claims are on no public page");

        var decided = council.Mail.Taken.Single(mail => mail.To == Email && mail.Subject.Contains("decided"));
        decided.StopAddress.ShouldBeNull("the law has the council give reasons");
        decided.Text.ShouldContain("The delay had another cause.");
        decided.Text.ShouldContain("reg. 14(6)");
        decided.Text.ShouldNotContain("/register/");
        decided.Text.ShouldContain("Claims are on no public page.");
        council.Mail.Taken.Select(mail => mail.Subject).ShouldAllBe(subject => !subject.Contains('£'));
        council.Mail.Taken.Where(mail => mail.To != Email).ShouldAllBe(mail => !mail.Text.Contains("Freya"));
    }
}

/// <summary>A page records the claim first, and then who claims.</summary>
public sealed class telling_somebody_who_is_about_to_be_recorded(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");

    [Fact]
    public async Task waits_until_they_are()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Accept("Tuesday 12 May 2026");
        await council.Do(new ReceiveClaim(
            Guid.Parse("0190a5f0-0007-7000-8000-000000000002"), MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Owner, ClaimantStanding.Owner,
            On("Monday 20 April 2026"), [new ClaimPart(1, CompensationHead.Delay, "interest on a loan", 12_400.50m, true)], On("Tuesday 12 May 2026"),
            How: MeansOfReceipt.Email));
        await council.Drain();
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(Owner, "Freya Freeholder", Purposes.Claimed) { Email = "freya@owner.example" }, TestContext.Current.CancellationToken);
        council.SubjectsTo("freya@owner.example").ShouldBeEmpty();

        await council.PassTo(On("Wednesday 13 May 2026"));
        council.SubjectsTo("freya@owner.example").ShouldBe(["The Fox Inn: your claim reached the council on Tuesday 12 May 2026"]);
        council.SubjectsTo(TestCouncil.Officer).Count(subject => subject.Contains("a claim for compensation came")).ShouldBe(1, "who was told is not told again");
    }
}

/// <summary>Who is told what of a claim.</summary>
public sealed class the_table_of_mail_of_claims
{
    private static readonly MailReader Claimant = new(Guid.Empty, HasNominated: false, MailSide.Owner);
    private static readonly MailReader Group = new(TestCouncil.FriendsOfTheFox, HasNominated: true);

    private static readonly CompensationClaimReceived Received = new(
        Guid.Empty, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Guid.Empty, ClaimantStanding.Owner, AuditedBody.None, On("Monday 20 April 2026"),
        [new ClaimPart(1, CompensationHead.Delay, "interest on a loan", null, true)], true, On("Tuesday 2 June 2026"), MeansOfReceipt.Email,
        RegimeKeys.EnglandRightToBid2011, "2012");

    private static CompensationClaim Claim(params ICaseEvent[] since) => since.Aggregate(CompensationClaim.Initial.Evolve(Received), (claim, happened) => claim.Evolve(happened));

    [Fact]
    public void tells_the_claimant_what_is_missing_until_when_and_reminds_of_it()
    {
        var mail = MailTable.Of(Received, CompensationClaim.Initial, Claim(), Claimant, On("Tuesday 2 June 2026")).ShouldNotBeNull();
        mail.Paragraphs.ShouldContain("Something is missing: an amount or evidence of a part. It may still come to the end of Monday 20 July 2026.");
        ReminderTable.DueOn(Claim(), Claimant, On("Monday 13 July 2026")).ShouldBe(On("Monday 20 July 2026"));
        ReminderTable.DueOn(Claim(new ClaimPartCompleted(1, 12m, true, On("Wednesday 3 June 2026"))), Claimant, On("Monday 13 July 2026")).ShouldBeNull();
        ReminderTable.DueOn(Claim(new ClaimWithdrawn(On("Wednesday 3 June 2026"))), Claimant, On("Monday 13 July 2026")).ShouldBeNull();
    }

    [Fact]
    public void tells_no_group_anything() =>
        MailTable.Of(Received, CompensationClaim.Initial, Claim(), Group, On("Tuesday 2 June 2026")).ShouldBeNull();
}
