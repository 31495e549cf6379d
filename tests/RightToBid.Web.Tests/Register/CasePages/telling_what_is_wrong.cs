using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register.CasePages;

public class telling_what_is_wrong(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Address = $"/something-wrong?case={TestCouncil.Authority}%2FACV%2F2026%2F0001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task anybody_tells_the_officers_who_settle_it_and_its_words_are_gone()
    {
        using var anybody = council.Browser();
        (await TestCouncil.Open(anybody, $"/register/{TestCouncil.Authority}/ACV/2026/0001")).Link("Tell the council what is wrong or missing here").ShouldBe(Address);

        var sent = await TestCouncil.Send(anybody, Address, ("Words", "The pub is in Brook Lane, not in Mill Lane."));

        sent.Heading.ShouldBe("The council has your message");
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var open = await TestCouncil.Open(officer, "/casework/remarks");
        var settle = open.Link("The pub is in Brook Lane, not in Mill Lane.");
        (await council.Services.GetRequiredService<IWorkDue>().OfCouncil(TestCouncil.Authority, council.Clock.GetCurrentInstant().InUtc().Date, Cancellation))
            .ShouldContain(row => row.Reference == "ACV/2026/0001" && row.What.Contains("what somebody says is wrong", StringComparison.Ordinal));

        (await TestCouncil.Send(officer, settle)).ErrorAt("Outcome").ShouldBe("Select what became of it");
        (await TestCouncil.Send(officer, settle, ("Outcome", "PutRight"))).Main.ShouldNotContain("not in Mill Lane");

        (await TestCouncil.Open(officer, settle)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task nothing_of_it_is_published()
    {
        using var anybody = council.Browser();
        await TestCouncil.Send(anybody, Address, ("Words", "Ask Mr Grey at the forge."));

        foreach (var page in new[] { $"/register/{TestCouncil.Authority}/ACV/2026/0001", $"/register/{TestCouncil.Authority}/ACV/2026/0001.json", "/register/changes", Address })
        {
            (await anybody.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation)).ShouldNotContain("Mr Grey");
        }
    }

    [Theory]
    [InlineData("", "Enter what is wrong or missing")]
    [InlineData("   ", "Enter what is wrong or missing")]
    [InlineData("Cheap pills at https://pills.example", "Leave out web and e-mail addresses")]
    [InlineData("Write to me at me@example.org", "Leave out web and e-mail addresses")]
    public async Task what_says_nothing_or_advertises_is_an_error(string words, string error)
    {
        using var anybody = council.Browser();

        (await TestCouncil.Send(anybody, Address, ("Words", words))).ErrorAt("Words").ShouldBe(error);
    }

    [Fact]
    public async Task a_thousand_characters_are_taken_and_not_one_more()
    {
        using var anybody = council.Browser();

        (await TestCouncil.Send(anybody, Address, ("Words", new string('x', 1001)))).ErrorAt("Words").ShouldBe("What is wrong must be 1,000 characters or fewer");
        (await TestCouncil.Send(anybody, Address, ("Words", new string('x', 1000)))).Heading.ShouldBe("The council has your message");
    }

    [Fact]
    public async Task what_a_program_filled_in_is_thrown_away()
    {
        using var anybody = council.Browser();

        (await TestCouncil.Send(anybody, Address, ("Words", "Buy our bricks."), ("Website", "bricks"))).Heading.ShouldBe("The council has your message");

        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, "/casework/remarks")).Main.ShouldNotContain("Buy our bricks.");
    }

    [Fact]
    public async Task where_twenty_wait_already_another_is_not_kept()
    {
        using var anybody = council.Browser();
        var quiet = $"/something-wrong?case={TestCouncil.Authority}%2FACV%2F2025%2F0002";
        for (var number = 1; number <= 20; number++)
        {
            (await TestCouncil.Send(anybody, quiet, ("Words", $"Number {number}."))).Heading.ShouldBe("The council has your message");
        }

        (await TestCouncil.Send(anybody, quiet, ("Words", "Number 21."))).ErrorAt("Words")
            .ShouldBe("The council has many messages to read already, so this one was not kept: write to the council itself");
    }

    [Theory]
    [InlineData("/something-wrong")]
    [InlineData("/something-wrong?case=x")]
    [InlineData($"/something-wrong?case={TestCouncil.Authority}%2FACV%2F2026%2F9999")]
    public async Task about_a_case_that_is_not_there_nothing_is_asked(string address) => (await council.Ask(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/casework/remarks")]
    [InlineData("/casework/remarks/0190a5f0-0000-7000-8000-000000000001")]
    public async Task nobody_but_officers_reads_it(string address)
    {
        (await council.Ask(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
