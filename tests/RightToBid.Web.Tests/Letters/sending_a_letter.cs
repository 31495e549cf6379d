using System.Net;
using System.Security.Cryptography;
using System.Text;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

public sealed class sending_a_letter(LetterCouncil council) : IClassFixture<LetterCouncil>, IAsyncLifetime
{
    private static readonly string ToOwner = $"{CaseAddress}/letters/n10?to=owner&about={BidId}";

    private HttpClient officer = null!;

    public async ValueTask InitializeAsync()
    {
        await council.SetLetterhead();
        officer = await council.SignedIn(TestCouncil.Officer);
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task hands_it_over_once_and_keeps_it_as_it_was_sent()
    {
        var page = await Post();
        page.Markup.ShouldContain("This letter was handed over for e-mail to freya@owner.example.");
        page.Markup.ShouldContain("That does not record the notice as served");

        await council.Drain();
        await council.Drain();

        var letter = council.Mail.Taken.ShouldHaveSingleItem();
        letter.To.ShouldBe("freya@owner.example");
        letter.ReplyTo.ShouldBe("assets@ashcombe.example");
        letter.Subject.ShouldBe("The Fox Inn: Friends of the Fox asked on Friday 27 March 2026 to be treated as a potential bidder");
        letter.Body.ShouldContain("You may not sell, except to a community interest group, to the end of Wednesday 9 September 2026.");
        var body = (await council.Column("body")).ShouldHaveSingleItem();
        body.Length.ShouldBe(letter.Body.Length, "but for the owner's address and code, which are blacked out, it is what was sent");
        var kept = (await council.Notice()).Served.Letters.ShouldHaveSingleItem();
        (kept.LetterId, kept.Notice, kept.Recipient, kept.SubjectId, kept.IsMailed, kept.SentOn)
            .ShouldBe((letter.MailId, NoticeCodes.RequestPassedOn, NoticeRecipient.Owner, BidId, true, On("Tuesday 12 May 2026")));
        kept.HtmlSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
        (await council.Notice()).Served.All.ShouldNotContain(served => served.Notice == NoticeCodes.RequestPassedOn, "handing it over serves nothing");
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(TestContext.Current.CancellationToken)).Differences
            .ShouldBeEmpty("what waits in the outbox follows from a command");
        (await council.Column("sent_at")).ShouldAllBe(sent => sent.StartsWith("2026-05-12", StringComparison.Ordinal));

        council.Mail.IsOutOfOrder = true;
        await Post();
        await council.Drain();
        council.Mail.Taken.Count.ShouldBe(1);
        (await council.Column("sent_at")).ShouldContain("");

        council.Mail.IsOutOfOrder = false;
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        await council.Drain();
        council.Mail.Taken.Count.ShouldBe(2);
        council.Mail.Taken.Select(each => each.MailId).ShouldBeUnique();
    }

    [Fact]
    public async Task of_another_councils_case_is_not_found()
    {
        using var elsewhere = await council.SignedIn(Elsewhere);
        using var answer = await elsewhere.PostAsync(new Uri(ToOwner, UriKind.Relative), content: null, TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeFalse();
        (await TestCouncil.Open(elsewhere, ToOwner)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_not_offered_where_nobody_has_an_e_mail_address()
    {
        var page = await TestCouncil.Open(officer, $"{CaseAddress}/letters/n09?to=public");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Markup.ShouldNotContain("Send by e-mail");
    }

    [Fact]
    public async Task is_not_for_members_of_groups()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        using var answer = await member.PostAsync(new Uri(ToOwner, UriKind.Relative), content: null, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The form stands above the letter, outside its main part.</summary>
    private async Task<TestPage> Post()
    {
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, ToOwner)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        return await TestCouncil.Post(officer, new FilledForm(ToOwner, [("__RequestVerificationToken", token)]));
    }
}
