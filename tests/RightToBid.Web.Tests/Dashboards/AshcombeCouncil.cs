using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards;

/// <summary>A site with the demonstration authority in it, as on Tuesday 12 May 2026, and people who can sign in there.</summary>
public class AshcombeCouncil : TestCouncil
{
    internal const string AshcombeOfficer = "officer@ashcombe.example";
    internal const string FriendsOfAshcombe = "friends@ashcombe.example";
    internal const string ParishClerk = "clerk@ashcombe.example";
    internal const string WithoutGroup = "new@ashcombe.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Services.GetRequiredService<IDemonstration>().Load(TestContext.Current.CancellationToken);
        await Make(new(AshcombeOfficer, Password, "Ann Officer", Roles.Officer, Ashcombe.Code));
        await Make(new(FriendsOfAshcombe, Password, "Fay Friend", Roles.GroupMember, Ashcombe.Code, Ashcombe.Friends.PartyId, Ashcombe.Friends.Name));
        await Make(new(ParishClerk, Password, "Clive Clerk", Roles.GroupMember, Ashcombe.Code, Ashcombe.ParishCouncil.PartyId, Ashcombe.ParishCouncil.Name));
        await Make(new(WithoutGroup, Password, "Nina New", Roles.GroupMember, Ashcombe.Code));
    }

    /// <summary>The page as this account sees it.</summary>
    internal async Task<TestPage> See(string account, string address)
    {
        using var browser = await SignedIn(account);
        return await Open(browser, address);
    }

    /// <summary>A file as this account gets it.</summary>
    internal async Task<HttpResponseMessage> Fetch(string account, string address)
    {
        using var browser = await SignedIn(account);
        return await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}

/// <summary>Pages that only read share one council, whose clock nobody moves.</summary>
[CollectionDefinition(Name)]
public class AtAshcombe : ICollectionFixture<AshcombeCouncil>
{
    public const string Name = "At Ashcombe on Tuesday 12 May 2026";
}
