using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Letters;

/// <summary>A council with a listed pub, an owner's notice of Tuesday 10 March 2026 and a group's request. Today is Tuesday 12 May 2026.</summary>
public class LetterCouncil : TestCouncil
{
    internal const string Reference = "ACV/2026/0001";
    internal const string CaseAddress = $"/casework/cases/{Reference}";

    internal static readonly Guid BidId = Guid.Parse("0190a5f0-0004-7000-8000-000000000001");
    internal static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");

    private static readonly Guid ListEntryId = Guid.Parse("0190a5f0-0002-7000-8000-000000000001");
    private static readonly Guid MoratoriumId = Guid.Parse("0190a5f0-0003-7000-8000-000000000001");

    /// <summary>An officer of another council.</summary>
    internal const string Elsewhere = "officer@elsewhere.example";

    /// <summary>What went to parties. What their accounts are told of cases is no letter.</summary>
    internal LettersTaken Mail { get; } = new(onlyIf: mail => !mail.To.EndsWith("@test.example", StringComparison.Ordinal));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Elsewhere, Password, "Otto Other", Roles.Officer, "E99999998"));
        await Do(new EnterInList(
            ListEntryId, Reference, new Asset("The Fox Inn", "1 Mill Lane, Ashcombe"), On("Monday 5 January 2026"), NominatedBy: "Friends of the Fox"));
        await Do(new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, "The Fox Inn", Owner, "the freeholder", On("Tuesday 10 March 2026"), new(On("Monday 5 January 2026"))));
        await Do(new RegisterBidder(
            MoratoriumId, BidId, new CommunityGroup("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity), FriendsOfTheFox),
            On("Friday 27 March 2026")));
        await Parties.Record(
            Authority,
            new Party(Owner, "Freya Freeholder", "owner") { Address = "2 Mill Lane\nAshcombe AS1 2BB", Email = "freya@owner.example" },
            TestContext.Current.CancellationToken);
    }

    /// <summary>The owner's notice as it stands.</summary>
    internal async Task<Moratorium> Notice() =>
        (await Services.GetRequiredService<CaseDesk>().Load<Moratorium>(Authority, MoratoriumId, TestContext.Current.CancellationToken)).State;

    internal Parties Parties => Services.GetRequiredService<Parties>();

    internal Task SetLetterhead() =>
        Services.GetRequiredService<LetterSettings>().Keep(Authority, "test", FoxLetters.AshcombesLetterhead, TestContext.Current.CancellationToken);

    internal Task<IReadOnlyList<string>> Column(string column) => Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Authority), $"select coalesce({column}::text, '') as it from rtb.kept_letters where tenant_id = @tenant order by posted_at", [],
        row => row.Text("it"), TestContext.Current.CancellationToken);

    internal async Task Do<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState> =>
        (await Services.GetRequiredService<CaseDesk>().Send(command, new Sender(Authority, "test"), TestContext.Current.CancellationToken)).Refusal.ShouldBeNull();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IMailer>(Mail));
    }
}

/// <summary>A post that keeps what it is given, and can be out of order.</summary>
/// <param name="onlyIf">Which e-mails are kept; the others go through, and are forgotten.</param>
internal sealed class LettersTaken(Func<OutgoingMail, bool>? onlyIf = null) : IMailer
{
    public List<OutgoingMail> Taken { get; } = [];

    public bool IsOutOfOrder { get; set; }

    public bool IsPossible => true;

    /// <summary>An address that belongs to nobody.</summary>
    public string? Unknown { get; init; }

    public Task Send(OutgoingMail letter, CancellationToken cancellation)
    {
        if (onlyIf is not null && !onlyIf(letter))
        {
            return Task.CompletedTask;
        }

        if (IsOutOfOrder)
        {
            throw new InvalidOperationException("The post is out of order.");
        }

        if (letter.To == Unknown)
        {
            throw new UndeliverableException("The address was refused.");
        }

        Taken.Add(letter);
        return Task.CompletedTask;
    }
}
