using System.Net;
using System.Text.RegularExpressions;

using DocumentFormat.OpenXml.Packaging;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Owners;

/// <summary>A letter to an owner has the owner's address and code; what is kept of it has neither. The policy is the whole council's, so each test sets it.</summary>
public partial class carrying_the_link_in_a_letter(OwnersCouncil council) : IClassFixture<OwnersCouncil>, IAsyncLifetime
{
    private const string Heading = "See what applies to your land, and act, online";

    private HttpClient officer = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await council.Services.GetRequiredService<LetterSettings>().Keep(TestCouncil.Authority, "test", FoxLetters.AshcombesLetterhead, Cancellation);
        await council.Choose(OwnerCheck.LinkAndCode);
        officer = await council.SignedIn(TestCouncil.Officer);
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task the_printed_letter_leads_its_owner_in_and_prints_the_same_again()
    {
        var land = await council.NewListing();

        var (address, code) = WayIn(await Print(land, land.FirstOwner));

        (address, code).ShouldBe((OwnersCouncil.Door(land.First), land.First.Code));
        WayIn(await Print(land, land.FirstOwner)).ShouldBe((address, code));
        WayIn(await Print(land, land.SecondOwner)).ShouldBe((OwnersCouncil.Door(land.Second), land.Second.Code));
        using var owner = council.Browser();
        (await TestCouncil.Send(owner, address, ("Code", code))).Address.ShouldBe(OwnersCouncil.Home(land.First));
    }

    [Fact]
    public async Task a_letter_makes_the_link_where_there_is_none_and_where_it_was_ended()
    {
        var land = await council.NewListing();
        await council.End(land.First);

        var (address, code) = WayIn(await Print(land, land.FirstOwner));

        address.ShouldNotBe(OwnersCouncil.Door(land.First));
        using var owner = council.Browser();
        (await TestCouncil.Open(owner, OwnersCouncil.Door(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Send(owner, address, ("Code", land.First.Code))).ErrorAt("Code").ShouldStartWith("That is not the code");
        (await TestCouncil.Send(owner, address, ("Code", code))).Heading.ShouldBe("The Heron: for its owner");
    }

    [Fact]
    public async Task the_word_document_has_it_too_and_no_answer_may_be_kept_by_the_browser()
    {
        var land = await council.NewListing();

        using var answer = await officer.GetAsync(new Uri(Letter(land, land.FirstOwner).Replace("/n03?", "/n03.docx?", StringComparison.Ordinal), UriKind.Relative), Cancellation);

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(Cancellation), isEditable: false);
        var words = document.MainDocumentPart!.Document!.Body!.InnerText;
        words.ShouldContain(Heading);
        words.ShouldContain(land.First.Secret);
        words.ShouldContain(land.First.Code);
    }

    [Fact]
    public async Task the_letters_of_every_open_duty_have_each_owner_s_own()
    {
        var (listing, reference, owner) = await council.UntoldListing();

        var printed = await TestCouncil.Open(officer, $"/casework/cases/{reference}/letters/open");

        var (address, code) = WayIn(printed);
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, address, ("Code", code))).Address.ShouldStartWith($"/owner/{TestCouncil.Authority}/");
        (await council.Services.GetRequiredService<OwnerLinks>().Of(TestCouncil.Authority, listing, Cancellation)).ShouldHaveSingleItem().PartyId.ShouldBe(owner);
    }

    [Fact]
    public async Task a_letter_to_anybody_else_has_none()
    {
        var land = await council.NewListing();

        var page = await TestCouncil.Open(officer, $"/casework/cases/{land.Reference}/letters/n03?to=occupier");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Markup.ShouldNotContain(Heading);
    }

    [Fact]
    public async Task the_e_mail_has_both_and_what_is_kept_has_both_blacked_out()
    {
        var land = await council.NewListing();
        var mails = council.Services.GetRequiredService<DevelopmentMailer>();

        await PostByEmail(land);
        await council.Drain();

        var mail = mails.Taken.Select(taken => taken.Mail).First(sent => sent.Body.Contains(Heading, StringComparison.Ordinal));
        mail.Body.ShouldContain(OwnersCouncil.Door(land.First));
        mail.Body.ShouldContain(land.First.Code);
        var kept = (await council.StateOf<ListEntry>(land.Listing)).Served.Letters.ShouldHaveSingleItem();
        var page = await officer.GetStringAsync(new Uri(Links.KeptLetter(kept.LetterId), UriKind.Relative), Cancellation);
        page.ShouldContain($"/owner/{TestCouncil.Authority}/****-****-****-****-****");
        page.ShouldContain("<strong>****-****</strong>");
        using var document = WordprocessingDocument.Open(
            await officer.GetStreamAsync(new Uri(Links.KeptDocument(kept.LetterId), UriKind.Relative), Cancellation), isEditable: false);
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("****-****-****-****-****");
        (await WhereItStands(land.First.Secret)).ShouldBeEmpty();
        (await WhereItStands(land.First.Code)).ShouldBeEmpty();
    }

    [Fact]
    public async Task an_e_mail_that_waits_has_nothing_put_in_once_the_link_was_ended()
    {
        var land = await council.NewListing();
        var owners = council.Services.GetRequiredService<IOwnersWayIn>();
        var standing = (await owners.Of(TestCouncil.Authority, land.First.LinkId, Cancellation)).ShouldNotBeNull();
        standing.Reveal($"{standing.HiddenAddress.AbsoluteUri} and ****-****").ShouldBe($"{standing.Address!.AbsoluteUri} and {land.First.Code}");

        await council.End(land.First);

        (await owners.Of(TestCouncil.Authority, land.First.LinkId, Cancellation)).ShouldBeNull();
    }

    [Theory]
    [InlineData(OwnerCheck.LinkAndCode, true, "whoever has both can act for you")]
    [InlineData(OwnerCheck.OfficerConfirms, true, "An officer of the council confirms what you send")]
    [InlineData(OwnerCheck.CodeApart, false, "which comes to you separately")]
    [InlineData(OwnerCheck.LinkAlone, false, "whoever has it can act for you")]
    internal async Task the_letter_has_what_the_council_s_policy_asks(OwnerCheck check, bool hasCode, string words)
    {
        var land = await council.NewListing();
        await council.Choose(check);

        var letter = (await Print(land, land.FirstOwner)).Markup;

        letter.ShouldContain(OwnersCouncil.Door(land.First));
        letter.Contains(land.First.Code, StringComparison.Ordinal).ShouldBe(hasCode);
        letter.ShouldContain(words);
    }

    [Fact]
    public async Task where_the_code_goes_separately_its_sheet_is_printed_alone_and_the_door_asks_for_it()
    {
        var land = await council.NewListing();
        await council.Choose(OwnerCheck.CodeApart);

        var sheet = await TestCouncil.Send(officer, $"/casework/owners/{land.Reference}", ("Owner", land.FirstOwner.ToString()), ("What", "show"));

        sheet.Main.ShouldContain("each has a sheet of its own");
        sheet.SummaryRow("Code").ShouldBe(land.First.Code);
        using var owner = council.Browser();
        (await TestCouncil.Open(owner, OwnersCouncil.Door(land.First))).Heading.ShouldBe("Enter the code in your letter");
        (await TestCouncil.Send(owner, OwnersCouncil.Door(land.First), ("Code", land.First.Code))).Address.ShouldBe(OwnersCouncil.Home(land.First));
    }

    [Fact]
    public async Task a_link_that_was_printed_once_and_kept_nowhere_is_named_and_its_owner_keeps_it()
    {
        var land = await council.NewListing();
        await council.Execute("update rtb.owner_links set sealed = null where tenant_id = @tenant and link_id = @link", land.First.LinkId);

        (await Print(land, land.FirstOwner)).Markup.ShouldContain("An earlier letter from the council has an address and a code for you.");
        (await TestCouncil.Send(officer, $"/casework/owners/{land.Reference}", ("Owner", land.FirstOwner.ToString()), ("What", "show")))
            .ErrorAt("What").ShouldBe("This link was printed once and kept nowhere. Make a new one");
        using var owner = await council.Entered(land.First);
    }

    [Fact]
    public async Task one_link_s_seal_moved_to_another_opens_nothing()
    {
        var land = await council.NewListing();
        await council.Execute(
            """
            update rtb.owner_links set sealed = (select sealed from rtb.owner_links where tenant_id = @tenant and link_id = @link)
            where tenant_id = @tenant and list_entry_id = (select list_entry_id from rtb.owner_links where tenant_id = @tenant and link_id = @link)
            """,
            land.Second.LinkId);

        (await Print(land, land.FirstOwner)).Markup.ShouldNotContain(land.Second.Secret);
    }

    [Fact]
    public async Task a_letter_is_drafted_for_officers_of_the_council_alone()
    {
        var land = await council.NewListing();

        (await council.See(TestCouncil.Member, Letter(land, land.FirstOwner))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(OwnersCouncil.Elsewhere, Letter(land, land.FirstOwner))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var owner = await council.Entered(land.First);
        (await TestCouncil.Open(owner, Letter(land, land.SecondOwner))).Markup.ShouldNotContain(land.Second.Secret);
    }

    [Fact]
    public async Task a_party_of_no_land_here_gets_no_link_by_an_address_that_names_one()
    {
        var (land, other) = (await council.NewListing(), await council.NewListing());

        var letter = await TestCouncil.Open(officer, Letter(land, other.FirstOwner));

        letter.Markup.ShouldNotContain(Heading);
        (await council.Services.GetRequiredService<OwnerLinks>().Of(TestCouncil.Authority, land.Listing, Cancellation)).Count.ShouldBe(2);
    }

    private static string Letter(LinkedListing land, Guid owner) => $"/casework/cases/{land.Reference}/letters/n03?to=owner&party={owner}";

    private Task<TestPage> Print(LinkedListing land, Guid owner) => TestCouncil.Open(officer, Letter(land, owner));

    private static (string Address, string Code) WayIn(TestPage letter)
    {
        letter.Markup.ShouldContain(Heading);
        return (new Uri(Address().Match(letter.Markup).Groups[1].Value).PathAndQuery, Code().Match(letter.Markup).Groups[1].Value);
    }

    private async Task PostByEmail(LinkedListing land)
    {
        var letter = Letter(land, land.FirstOwner);
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, letter)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        (await TestCouncil.Post(officer, new FilledForm(letter, [("__RequestVerificationToken", token)]))).Markup.ShouldContain("handed over for e-mail");
    }

    /// <summary>The tables in which a secret can be read, whatever the column.</summary>
    private async Task<IReadOnlyList<string>> WhereItStands(string secret)
    {
        var found = new List<string>();
        foreach (var table in new[] { "owner_links", "owner_requests", "kept_letters", "outbox", "mt_events", "mt_streams", "commands", "drafts" })
        {
            if ((await council.Services.GetRequiredService<IKernel>().Database.Query(
                Scope.Tenant(TestCouncil.Authority), $"select count(*) as it from rtb.{table} t where t::text like @secret",
                new Dictionary<string, object?> { ["secret"] = $"%{secret}%" }, row => row.Whole("it"), Cancellation)).Single() > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    [GeneratedRegex("href=\"(http[^\"]*/owner/[^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("The code: <strong>([^<]*)</strong>")]
    private static partial Regex Code();
}
