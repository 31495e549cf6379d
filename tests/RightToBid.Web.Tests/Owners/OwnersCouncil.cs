using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bidding;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Owners;

/// <summary>A council with a pub that it listed on Friday 1 May 2026, and told two owners of on the same day. Today is Tuesday 12 May 2026.</summary>
public class OwnersCouncil : FoxCouncil
{
    private static readonly Caller Maker = new(Authority, "test", null, null);

    private int listings;

    private OwnerLinks Links => Services.GetRequiredService<OwnerLinks>();

    /// <summary>A listing of its own for a test, with two owners and a link for each.</summary>
    internal async Task<LinkedListing> NewListing()
    {
        var number = Interlocked.Increment(ref listings);
        var (listing, reference) = (NamedIdentifier.For("owners", $"listing {number}"), $"ACV/2026/{900 + number:0000}");
        await Do(new EnterInList(listing, reference, new Asset("The Heron", "2 Weir Lane, Ashcombe"), On("Friday 1 May 2026")));
        var first = await NewOwner(listing, $"Ophelia Owner {number}", $"ophelia{number}@owner.example");
        var second = await NewOwner(listing, $"Oswald Other {number}", null);
        return new(
            listing, reference, first, second,
            await Links.Make(Maker, listing, reference, first, TestContext.Current.CancellationToken),
            await Links.Make(Maker, listing, reference, second, TestContext.Current.CancellationToken));
    }

    /// <summary>A listing with one owner, who was told nothing of it and has no link.</summary>
    internal async Task<(Guid Listing, string Reference, Guid Owner)> UntoldListing()
    {
        var number = Interlocked.Increment(ref listings);
        var (listing, reference) = (NamedIdentifier.For("owners", $"listing {number}"), $"ACV/2026/{900 + number:0000}");
        await Do(new EnterInList(listing, reference, new Asset("The Heron", "2 Weir Lane, Ashcombe"), On("Friday 1 May 2026")));
        var owner = await Record(listing, $"Oriel Untold {number}", null);
        return (listing, reference, owner);
    }

    internal async Task<long> Count(string table) => (await Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Authority), $"select count(*) as it from rtb.{table} where tenant_id = @tenant", [], row => row.Whole("it"),
        TestContext.Current.CancellationToken)).Single();

    internal Task Execute(string sql, Guid link) => Services.GetRequiredService<IKernel>().Database.Execute(
        Scope.Tenant(Authority), sql, new Dictionary<string, object?> { ["link"] = link }, TestContext.Current.CancellationToken);

    internal Task Choose(OwnerCheck check) => Services.GetRequiredService<OwnerPolicies>().Choose(Maker, check, TestContext.Current.CancellationToken);

    internal Task End(MadeLink link) => Links.End(Maker, link.LinkId, TestContext.Current.CancellationToken);

    internal static string Door(MadeLink link, string authority = Authority) => $"/owner/{authority}/{link.Secret}";

    internal static string Home(MadeLink link) => $"/owner/{Authority}/{link.LinkId}";

    /// <summary>A browser in which the letter's address was opened and its code entered.</summary>
    internal async Task<HttpClient> Entered(MadeLink link)
    {
        var browser = Browser();
        (await Send(browser, Door(link), ("Code", link.Code))).Address.ShouldBe(Home(link));
        return browser;
    }

    private async Task<Guid> NewOwner(Guid listing, string name, string? email)
    {
        var party = await Record(listing, name, email);
        await Do(new GiveInclusionNotice(listing, NoticeRecipient.Owner, On("Friday 1 May 2026"), party));
        return party;
    }

    private async Task<Guid> Record(Guid listing, string name, string? email)
    {
        var party = NamedIdentifier.For("owners", name);
        await Services.GetRequiredService<Parties>().Record(
            Authority, new Party(party, name, Purposes.OwnsLand) { Email = email, Address = "2 Weir Lane" }, TestContext.Current.CancellationToken);
        await Do(new RecordInterestedParty(listing, NoticeRecipient.Owner, InterestAnswer.Known, party));
        return party;
    }
}

/// <summary>A listing with two owners, and the link of each.</summary>
internal sealed record LinkedListing(Guid Listing, string Reference, Guid FirstOwner, Guid SecondOwner, MadeLink First, MadeLink Second);
