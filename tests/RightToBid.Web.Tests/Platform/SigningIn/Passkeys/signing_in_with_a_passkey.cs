using System.Net;
using System.Text.Json;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Accounts;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Tests.Platform.SigningIn.Passkeys;

public class signing_in_with_a_passkey(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string NotMade = "No passkey was added: it was not made, or took longer than five minutes. Try again";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task needs_no_password_and_no_code()
    {
        using var device = new Device("mia");
        await Added("mia@test.example", device);

        (await Try(device)).Address.ShouldBe("/casework");
        (await Try(device, returnTo: "/privacy")).Address.ShouldBe("/privacy");
        (await Try(device, returnTo: "https://elsewhere.example")).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task is_the_second_factor_of_whoever_works_for_a_council()
    {
        using var device = new Device("first");
        await council.Make(new("first@test.example", TestCouncil.Password, "Fay First", Roles.Officer, TestCouncil.Authority), isForDemonstration: false);
        using var browser = Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", "first@test.example"), ("Password", TestCouncil.Password));
        (await TestCouncil.Open(browser, "/casework")).Address.ShouldBe("/account/second-factor");

        (await Add(browser, device, "My phone")).Main.ShouldContain("The passkey “My phone” is added");

        (await TestCouncil.Open(browser, "/casework")).Address.ShouldBe("/casework");
        (await Try(device)).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task is_not_got_around_with_the_password_alone()
    {
        using var device = new Device("strong");
        using var thief = new Device("thief");
        await council.Make(new("strong@test.example", TestCouncil.Password, "Sol Strong", Roles.Officer, TestCouncil.Authority), isForDemonstration: false);
        using var owner = Browser();
        await TestCouncil.Send(owner, "/sign-in", ("Email", "strong@test.example"), ("Password", TestCouncil.Password));
        await Add(owner, device, "Key");

        using var browser = Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", "strong@test.example"), ("Password", TestCouncil.Password));

        foreach (var address in new[] { "/casework", "/account/second-factor", "/account/passkeys" })
        {
            (await TestCouncil.Open(browser, address)).Address.ShouldBe("/sign-in/passkey", address);
        }

        var options = await Ask(browser, "/sign-in/passkey", "/account/passkeys?handler=options");
        options.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("no finger")]
    [InlineData("another site")]
    [InlineData("another challenge")]
    [InlineData("another key")]
    [InlineData("another account")]
    [InlineData("nothing")]
    [InlineData("rubbish")]
    public async Task is_refused_with(string what)
    {
        using var device = new Device(what);
        await Added($"{what.Replace(' ', '-')}@test.example", device);
        using var browser = Browser();
        var options = await Options(browser, "/sign-in/passkey");
        using var impostor = new Device(what) { UserHandle = device.UserHandle };
        device.Verifies = what != "no finger";
        device.Origin = what == "another site" ? "https://right-to-bid.example" : device.Origin;
        if (what == "another account")
        {
            device.UserHandle = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(Guid.Empty.ToString()));
        }

        var credential = what switch
        {
            "another challenge" => device.SignIn(options, "aW52ZW50ZWQ"),
            "another key" => impostor.SignIn(options),
            "nothing" => "",
            "rubbish" => "{\"id\":[]}",
            _ => device.SignIn(options),
        };

        var page = await Send(browser, "/sign-in/passkey", ("Credential", credential));

        page.ErrorSummary.ShouldBe([SignInWithPasskeyModel.Refused]);
        (await TestCouncil.Open(browser, "/casework")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task is_refused_when_the_same_proof_is_sent_again()
    {
        using var device = new Device("replay");
        await Added("replay@test.example", device);
        using var browser = Browser();
        var proof = device.SignIn(await Options(browser, "/sign-in/passkey"));
        (await Send(browser, "/sign-in/passkey", ("Credential", proof))).Address.ShouldBe("/casework");

        using var thief = Browser();
        (await Send(thief, "/sign-in/passkey", ("Credential", proof))).ErrorSummary.ShouldBe([SignInWithPasskeyModel.Refused]);
        await Options(thief, "/sign-in/passkey");
        (await Send(thief, "/sign-in/passkey", ("Credential", proof))).ErrorSummary.ShouldBe([SignInWithPasskeyModel.Refused]);
    }

    [Fact]
    public async Task is_refused_when_the_account_is_closed()
    {
        using var device = new Device("closed");
        await Added("closed@test.example", device);
        await using (var scope = council.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            await scope.ServiceProvider.GetRequiredService<AccountDesk>().Close((await accounts.FindByEmailAsync("closed@test.example"))!, new Caller(TestCouncil.Authority, "test", null, null));
        }

        (await Try(device)).ErrorSummary.ShouldBe([SignInWithPasskeyModel.Refused]);
    }

    [Fact]
    public async Task tells_nobody_which_passkeys_there_are()
    {
        using var browser = Browser();
        var options = await Options(browser, "/sign-in/passkey");
        options.GetProperty("userVerification").GetString().ShouldBe("required");
        (options.TryGetProperty("allowCredentials", out var allowed) ? allowed.GetArrayLength() : 0).ShouldBe(0);
    }

    [Fact]
    public async Task asks_for_one_that_was_added_as_it_should_be()
    {
        using var lazy = new Device("lazy") { Verifies = false };
        using var phished = new Device("phished") { Origin = "https://right-to-bid.example" };
        await council.Make(new("adds@test.example", TestCouncil.Password, "Ada Adds", Roles.Officer, TestCouncil.Authority));
        using var browser = Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", "adds@test.example"), ("Password", TestCouncil.Password));

        (await Add(browser, lazy, "Lazy")).ErrorAt("Name").ShouldBe(NotMade);
        (await Add(browser, phished, "Phished")).ErrorAt("Name").ShouldBe(NotMade);
        (await Send(browser, "/account/passkeys", ("Name", "Mine"), ("Credential", "none"))).ErrorAt("Name").ShouldBe(NotMade);
        (await Send(browser, "/account/passkeys", ("Name", "Mine"))).ErrorAt("Name").ShouldBe("Adding a passkey needs scripts, which are off in this browser");
        (await Send(browser, "/account/passkeys", ("Name", ""))).ErrorAt("Name").ShouldBe("Enter what you call the device");
        (await TestCouncil.Open(browser, "/account/passkeys")).Main.ShouldNotContain("Passkeys that work");
    }

    [Fact]
    public async Task adds_no_passkey_that_was_made_for_somebody_else_s_session()
    {
        using var device = new Device("swapped");
        foreach (var email in new[] { "swap1@test.example", "swap2@test.example" })
        {
            await council.Make(new(email, TestCouncil.Password, "Sue Swap", Roles.Officer, TestCouncil.Authority));
        }

        using var one = await SignedIn("swap1@test.example");
        using var two = await SignedIn("swap2@test.example");
        var credential = device.Make(await Options(one, "/account/passkeys"));
        await Options(two, "/account/passkeys");

        (await Send(two, "/account/passkeys", ("Name", "Swapped"), ("Credential", credential))).ErrorAt("Name").ShouldBe(NotMade);
    }

    [Fact]
    public async Task is_over_when_the_passkey_is_removed_and_goes_on_when_it_is_renamed()
    {
        using var device = new Device("renamed");
        using var browser = await Added("renamed@test.example", device);
        var address = (await TestCouncil.Open(browser, "/account/passkeys")).Link("Rename or remove My phone");

        (await Send(browser, address, ("Name", ""))).ErrorAt("Name").ShouldBe("Enter what you call the device");
        (await Send(browser, address, ("Name", "Old phone"))).Main.ShouldContain("The passkey is called “Old phone” now");
        (await TestCouncil.Open(browser, "/account")).SummaryRow("Passkeys").ShouldStartWith("Old phone");
        (await Try(device)).Address.ShouldBe("/casework");

        using var another = await SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(another, address)).Status.ShouldBe(HttpStatusCode.NotFound);

        var form = await TestCouncil.Fill(browser, address);
        await TestCouncil.Post(browser, form with { Answers = [.. form.Answers.Where(answer => answer.Name != "what"), ("what", "remove")] });
        (await Try(device)).ErrorSummary.ShouldBe([SignInWithPasskeyModel.Refused]);
    }

    /// <summary>A browser, signed in, whose account has just had this device's passkey added.</summary>
    private async Task<HttpClient> Added(string email, Device device)
    {
        await council.Make(new(email, TestCouncil.Password, "Mia Mobile", Roles.Officer, TestCouncil.Authority));
        var browser = await SignedIn(email);
        (await Add(browser, device, "My phone")).Main.ShouldContain("is added");
        return browser;
    }

    private async Task<HttpClient> SignedIn(string email)
    {
        var browser = Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", email), ("Password", TestCouncil.Password));
        return browser;
    }

    private async Task<TestPage> Try(Device device, string? returnTo = null)
    {
        using var browser = Browser();
        var address = $"/sign-in/passkey{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}";
        return await Send(browser, address, ("Credential", device.SignIn(await Options(browser, "/sign-in/passkey"))));
    }

    private static async Task<TestPage> Add(HttpClient browser, Device device, string name) => await Send(
        browser, "/account/passkeys", ("Name", name), ("Credential", device.Make(await Options(browser, "/account/passkeys"))));

    /// <summary>As a script sends the form, which has filled in what was empty.</summary>
    private static async Task<TestPage> Send(HttpClient browser, string address, params IReadOnlyList<(string Name, string Value)> answers)
    {
        var form = await TestCouncil.Fill(browser, address);
        return await TestCouncil.Post(browser, form with { Answers = [.. form.Answers.Where(hidden => answers.All(answer => answer.Name != hidden.Name)), .. answers] });
    }

    /// <summary>A browser says where a request comes from.</summary>
    private HttpClient Browser()
    {
        var browser = council.Browser();
        browser.DefaultRequestHeaders.Add("Origin", "https://localhost");
        return browser;
    }

    private static async Task<JsonElement> Options(HttpClient browser, string page)
    {
        var (status, text) = await Ask(browser, page, $"{page}?handler=options");
        status.ShouldBe(HttpStatusCode.OK);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static async Task<(HttpStatusCode Status, string Text)> Ask(HttpClient browser, string page, string address)
    {
        var form = await TestCouncil.Fill(browser, page);
        using var content = new FormUrlEncodedContent(form.Answers.Where(answer => answer.Name == "__RequestVerificationToken")
            .Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), content, Cancellation);
        return (answer.RequestMessage!.RequestUri!.PathAndQuery == address ? answer.StatusCode : HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
