using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Following;

public sealed class following_words(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private const string Plain = "plain@example.org";
    private const string Curly = "curly@example.org";
    private const string Before = "before@example.org";
    private const string Other = "other@example.org";

    [Fact]
    public async Task tells_of_a_name_however_its_apostrophes_accents_and_ampersands_are_typed()
    {
        await council.Follow($"{Links.Follow}?q=drovers+and+cafe", Plain);
        await council.Follow($"{Links.Follow}?q=drover’s+%26+café", Curly);
        await council.Follow($"{Links.Follow}?q=drivers", Other);

        await Enter(1, "Drover's Café & Bar");
        await council.Drain();

        council.ToldTo(Plain).ShouldHaveSingleItem().Subject.ShouldStartWith("Drover's Café & Bar: ");
        council.ToldTo(Curly).ShouldHaveSingleItem();
        council.ToldTo(Other).ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_on_where_it_was_asked_before_letters_were_compared_plain()
    {
        await council.Follow($"{Links.Follow}?q=king’s+%26+zoë", Before);
        await council.Services.GetRequiredService<IKernel>().Database.Execute(
            Scope.Tenant("site"),
            """
            update rtb.followings set patterns = array['%king’s%', '%&%', '%zoë%']
            where tenant_id = @tenant and follower_id = (select follower_id from rtb.followers where email = @email)
            """,
            new() { ["email"] = Before },
            FollowedCouncil.Cancellation);
        await Enter(2, "The King's Bar & Zoë’s");
        await council.Drain();
        council.ToldTo(Before).ShouldBeEmpty();

        await council.Services.GetRequiredService<IKernel>().Database.Execute(
            Scope.Worker, Bringing("update rtb.followings"), null, FollowedCouncil.Cancellation);
        await Enter(3, "The King's Garden & Zoë’s");
        await council.Drain();

        council.ToldTo(Before).ShouldHaveSingleItem().Subject.ShouldStartWith("The King's Garden & Zoë’s: ");
    }

    [Fact]
    public async Task an_apostrophe_by_itself_is_nothing_to_follow()
    {
        using var browser = council.Browser();

        (await TestCouncil.Open(browser, $"{Links.Follow}?q=’")).Main.ShouldNotContain("that a search for");
    }

    /// <summary>The statement of the migration that brings what is followed to plain letters.</summary>
    private static string Bringing(string statement)
    {
        using var reader = new StreamReader(typeof(Links).Assembly.GetManifestResourceStream("RightToBid.Web.Platform.Migrations.0570-plain-letters.sql")!);
        return reader.ReadToEnd().Split(";\n").Single(one => one.Contains(statement, StringComparison.Ordinal));
    }

    private Task Enter(int number, string name) => council.Do(new EnterInList(
        Guid.Parse($"0190a5f0-000c-7000-8000-{number:x12}"), $"ACV/2026/4{number:000}", new Asset(name, "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
}
