using System.Net;

using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Mailing;

public sealed class sending_again_what_failed(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    private static readonly string ToOwner = $"{CaseAddress}/letters/n10?to=owner&about={BidId}";

    [Fact]
    public async Task is_for_officers_who_see_what_to_whom_and_why()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Links.FailedMail)).Markup.ShouldContain("Every e-mail of this council has gone out, or is still being tried.");

        council.Mail.IsOutOfOrder = true;
        await HandOver(officer);
        await GiveUp();

        var page = await TestCouncil.Open(officer, Links.FailedMail);
        page.Markup.ShouldContain("Friends of the Fox asked on Friday 27 March 2026 to be treated as a potential bidder");
        page.Markup.ShouldContain("freya@owner.example");
        page.Markup.ShouldContain("The post is out of order.");
        using var elsewhere = await council.SignedIn(Elsewhere);
        (await TestCouncil.Open(elsewhere, Links.FailedMail)).Markup.ShouldNotContain("freya@owner.example");
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Links.FailedMail)).Status.ShouldBe(HttpStatusCode.NotFound);

        council.Mail.IsOutOfOrder = false;
        var form = await TestCouncil.Fill(officer, Links.FailedMail);
        (await TestCouncil.Post(officer, form)).Markup.ShouldContain("The e-mail waits to be sent again.");
        await council.Drain();
        council.Mail.Taken.ShouldHaveSingleItem().To.ShouldBe("freya@owner.example");
        (await TestCouncil.Post(officer, form)).Markup.ShouldContain("That e-mail is no longer among those that failed.");
        await council.Drain();
        council.Mail.Taken.Count.ShouldBe(1);
    }

    /// <summary>The form stands above the letter, outside its main part.</summary>
    private static async Task HandOver(HttpClient officer)
    {
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, ToOwner)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        await TestCouncil.Post(officer, new FilledForm(ToOwner, [("__RequestVerificationToken", token)]));
    }

    /// <summary>A day for each attempt.</summary>
    private async Task GiveUp()
    {
        for (var day = On("Wednesday 13 May 2026"); day <= On("Sunday 24 May 2026"); day = day.PlusDays(1))
        {
            council.Clock.AdvanceTo(day);
            await council.Drain();
        }
    }
}
