using System.Globalization;
using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

/// <summary>A council where a notice came on Tuesday 10 March 2026 and Friends of the Fox asked to bid in time. Today is Tuesday 12 May 2026.</summary>
public class FoxCouncil : TestCouncil
{
    internal const string Rival = "rival@test.example";
    internal const string Elsewhere = "officer@elsewhere.example";
    internal const string LegalOfficerElsewhere = "legal@elsewhere.example";
    internal const string WithoutGroup = "nobody@test.example";

    internal static readonly CommunityGroup Friends = new(
        "Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity), FriendsOfTheFox);

    private static readonly Guid RivalParty = Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f1");

    private int matters;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Elsewhere, Password, "Otto Other", Roles.Officer, "E99999998"));
        await Make(new(Rival, Password, "Rita Rival", Roles.GroupMember, Authority, RivalParty, "Foxes United"));
        await Make(new(LegalOfficerElsewhere, Password, "Edna Elsewhere", Roles.LegalOfficer, "E99999998"));
        await Make(new(WithoutGroup, Password, "Nina New", Roles.GroupMember, Authority));
    }

    /// <summary>A matter of its own for a test, so that no test disturbs another.</summary>
    internal async Task<Matter> NewMatter(bool isAskedFor = true)
    {
        var number = Interlocked.Increment(ref matters);
        var matter = new Matter(Id("1", number), Id("2", number), Id("3", number), Id("4", number), string.Create(CultureInfo.InvariantCulture, $"ACV/2026/{7000 + number:0000}"));
        await Do(new EnterInList(matter.Listing, matter.Reference, new Asset("The Fox Inn", "1 Mill Lane, Ashcombe"), On("Monday 5 January 2026")));
        await Do(new ReceiveDisposalNotice(
            matter.Notice, matter.Listing, matter.Reference, "The Fox Inn", Id("9", number), "the freeholder", On("Tuesday 10 March 2026"),
            new(On("Monday 5 January 2026"))));
        if (isAskedFor)
        {
            await Do(new RegisterBidder(matter.Notice, matter.Bid, Friends, On("Friday 27 March 2026")));
        }

        return matter;
    }

    internal async Task<Matter> NewHandover()
    {
        var matter = await NewMatter();
        await Do(new SucceedWithBid(matter.Bid, matter.Handover, On("Friday 1 May 2026"), 420_000, On("Friday 31 July 2026")));
        return matter;
    }

    internal async Task Do<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await Services.GetRequiredService<CaseDesk>().Send(
            AsSent(command), new Sender(Authority, Actor), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
    }

    internal async Task<TState> StateOf<TState>(Guid id)
        where TState : class, IStreamState<TState> =>
        (await Services.GetRequiredService<CaseDesk>().Load<TState>(Authority, id, TestContext.Current.CancellationToken)).State;

    /// <summary>To a group, to another council and for what nobody has recorded, a page is not there; to the officers here it is.</summary>
    internal async Task IsForOfficersHere(string address, Guid about, string officer = Officer)
    {
        (await See(officer, address)).Status.ShouldBe(HttpStatusCode.OK, address);
        (await See(Member, address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        (await See(LegalOfficerElsewhere, address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        (await See(officer, address.Replace(about.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    /// <summary>The page as this account sees it.</summary>
    internal async Task<TestPage> See(string account, string address)
    {
        using var browser = await SignedIn(account);
        return await Open(browser, address);
    }

    /// <summary>Answers one question after another, and returns the page that the last answer led to.</summary>
    internal static async Task<TestPage> Answer(HttpClient browser, string start, params IReadOnlyList<(string Name, string Value)[]> answers)
    {
        var page = await Send(browser, start, answers[0]);
        foreach (var answer in answers.Skip(1))
        {
            page = await Send(browser, page.Address, answer);
        }

        return page;
    }

    internal static (string Name, string Value)[] Words(string text) => [("Text", text)];

    /// <summary>Boxes that are ticked.</summary>
    internal static (string Name, string Value)[] Ticked(params IReadOnlyList<string> values) => [.. values.Select(value => ("Chosen", value))];

    internal static (string Name, string Value)[] TheDay(string day) => Typed(On(day).Day, On(day).Month, On(day).Year);

    internal static (string Name, string Value)[] Typed(int day, int month, int year) =>
    [
        ("Day.Day", day.ToString(CultureInfo.InvariantCulture)), ("Day.Month", month.ToString(CultureInfo.InvariantCulture)),
        ("Day.Year", year.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Who sends what is done here.</summary>
    protected virtual string Actor => "test";

    /// <summary>The command as it is sent, where somebody's words go into it.</summary>
    protected virtual ICommand<TState> AsSent<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState> => command;

    private static Guid Id(string kind, int number) =>
        Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-000{kind}-7000-8000-{number:000000000000}"));
}

/// <summary>One asset with its notice, its bid and perhaps its handover.</summary>
internal sealed record Matter(Guid Listing, Guid Notice, Guid Bid, Guid Handover, string Reference);

/// <summary>One council for every page that records a step of a bid, a handover or a notice.</summary>
[CollectionDefinition(Name)]
public class AtTheFox : ICollectionFixture<FoxCouncil>
{
    public const string Name = "At the Fox on Tuesday 12 May 2026";
}
