using System.Text.RegularExpressions;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Following;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Following;

/// <summary>The council of the e-mails, with readers who have no account. Today is Tuesday 12 May 2026.</summary>
public sealed partial class FollowedCouncil : MailingCouncil
{
    internal const string Reader = "reader@example.org";
    internal const string TheFox = $"{Links.Follow}?case={Authority}%2FACV%2F2026%2F0001";

    internal Followers Followers => Services.GetRequiredService<Followers>();

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Asks for e-mails by the page, and gives what it answered.</summary>
    internal async Task<TestPage> Ask(string address, string email = Reader, FollowChoice choice = FollowChoice.AtOnce)
    {
        using var browser = Browser();
        var page = await Send(browser, address, ("Email", email), ("Choice", choice.ToString()));
        await Drain();
        return page;
    }

    /// <summary>Confirms by the link in the last e-mail.</summary>
    internal async Task Confirm(string email = Reader)
    {
        using var browser = Browser();
        (await Send(browser, LinkTo("confirm", email))).Heading.ShouldBe("You will be told");
    }

    internal async Task Follow(string address, string email = Reader, FollowChoice choice = FollowChoice.AtOnce)
    {
        await Ask(address, email, choice);
        await Confirm(email);
    }

    /// <summary>The e-mails to somebody that tell what happened, the first first.</summary>
    internal IReadOnlyList<OutgoingMail> ToldTo(string email = Reader) =>
        [.. Mail.Taken.Where(mail => mail.To == email && mail.StopAddress is not null && mail.From == "Right to bid: the register")];

    /// <summary>Every fact that somebody was told, in the order in which it was told.</summary>
    internal IReadOnlyList<string> FactsToldTo(string email = Reader) =>
        [.. ToldTo(email).SelectMany(mail => mail.Text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)))];

    /// <summary>Where a link in the last e-mail to somebody leads.</summary>
    internal string LinkTo(string what, string email = Reader) => Link().Matches(Mail.Taken.Last(mail => mail.To == email).Body)
        .Select(link => link.Groups["path"].Value).First(path => path.StartsWith($"{Links.Follow}/{what}/", StringComparison.Ordinal));

    internal async Task<long> CountFollowers() => (await Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant("site"), "select count(*) as them from rtb.followers where tenant_id = @tenant", [], row => row.Whole("them"), Cancellation))[0];

    [GeneratedRegex("https://assets\\.test\\.example(?<path>/[^\"<]*)")]
    private static partial Regex Link();
}
