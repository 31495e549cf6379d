using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Letters;

public sealed class setting_the_letterhead(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    private const string Letterhead = "/casework/settings/letters";

    private static readonly (string, string)[] Good =
    [
        ("Council", "Ashcombe District Council"), ("Address", "1 Council Street\n\n Ashcombe AS1 1AA "), ("Telephone", ""),
        ("Email", "assets@ashcombe.example"), ("Signatory", "Head of Legal Services"), ("Closing", "Tell us if you need large print."),
    ];

    [Fact]
    public async Task puts_it_on_every_letter_from_then_on()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var before = await TestCouncil.Open(legal, $"{LetterCouncil.CaseAddress}/letters/n09?to=public");
        before.Main.ShouldContain("the letterhead, which a legal officer sets");

        var page = await TestCouncil.Send(legal, Letterhead, Good);
        page.Address.ShouldBe(Letterhead);
        page.Main.ShouldContain("The letterhead is kept.");
        page.Main.ShouldContain("1 Council StreetAshcombe AS1 1AA");

        var letter = await TestCouncil.Open(legal, $"{LetterCouncil.CaseAddress}/letters/n09?to=public");
        letter.Main.ShouldContain("Tell us if you need large print.");
        letter.Main.ShouldContain("Head of Legal Servicesfor Ashcombe District Council");
    }

    [Theory]
    [InlineData("Council", "Enter what the council is called")]
    [InlineData("Address", "Enter the council’s address")]
    [InlineData("Signatory", "Enter the office that signs letters")]
    public async Task needs_a_name_an_address_and_an_office(string field, string error)
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Send(legal, Letterhead, [.. Good.Where(answer => answer.Item1 != field), (field, "")]);
        page.ErrorAt(field).ShouldBe(error);
    }

    [Fact]
    public async Task needs_a_real_e_mail_address_where_there_is_one()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Send(legal, Letterhead, [.. Good.Where(answer => answer.Item1 != "Email"), ("Email", "ashcombe")]);
        page.ErrorAt("Email").ShouldBe("Enter an e-mail address like name@example.org");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    public async Task is_for_legal_officers_alone(string account, HttpStatusCode status)
    {
        using var browser = await council.SignedIn(account);
        (await TestCouncil.Open(browser, Letterhead)).Status.ShouldBe(status);
    }
}
