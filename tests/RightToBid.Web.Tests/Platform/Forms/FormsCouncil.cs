using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Reviewing;

using static RightToBid.Testing.Day;

using RecordLeaseholder = RightToBid.Cases.Listing.RecordInterestedParty;

namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>The demonstration authority, whose cases stand at most steps, and beside it a council whose cases stand at the others.</summary>
public class FormsCouncil : ReviewCouncil
{
    internal const string AshcombeLegalOfficer = "legal@ashcombe.example";
    internal const string AshcombeFriend = "friends@ashcombe.example";
    internal const string AshcombeLead = "lead@ashcombe.example";

    private const string Nobody = "nobody@ashcombe.example";

    private static readonly LodgeAppeal Lodged = new(Guid.Empty, Appellant.Requester, On("Friday 24 April 2026"));

    private static readonly DecideAppeal Dismissed = new(
        Guid.Empty, AppealOutcome.Dismissed, "The use was not ancillary.", On("Tuesday 5 May 2026"), On("Wednesday 6 May 2026"));

    private IKernel Kernel => Services.GetRequiredService<IKernel>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Services.GetRequiredService<IDemonstration>().Load(TestContext.Current.CancellationToken);
        await Make(new(AshcombeLegalOfficer, Password, "Lea Legal", Roles.LegalOfficer, Ashcombe.Code));
        await Make(new("colleague@ashcombe.example", Password, "Col League", Roles.Officer, Ashcombe.Code));
        await Make(new(AshcombeFriend, Password, "Fay Friend", Roles.GroupMember, Ashcombe.Code, Ashcombe.Friends.PartyId, Ashcombe.Friends.Name));
        await Make(new(AshcombeLead, Password, "Lena Lead", Roles.GroupLead, Ashcombe.Code, Ashcombe.Friends.PartyId, Ashcombe.Friends.Name));
        await Services.GetRequiredService<CaseRemarks>().Keep(
            Ashcombe.Code, "ACV/2026/0001", "The Fox Inn", "It is in Mill Lane, and not in Mill Road.", TestContext.Current.CancellationToken);
        await Nominations();
        await Reviews();
        await Claims();
        await Sales();
        await Leaseholders();
        await NewHandover();
        await People();
        await Drain();
        await Together();
        await Parishes();
    }

    /// <summary>As <see cref="TestCouncil.SignedIn"/>, in a browser that says where it is sent instead of going there.</summary>
    internal async Task<HttpClient> SignedInAndStaying(string email)
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        await Send(browser, "/sign-in", ("Email", email), ("Password", Password));
        return browser;
    }

    /// <summary>How many events there are, of every authority.</summary>
    internal async Task<long> CountEvents() => (await Kernel.Database.Query(
        Scope.Worker, "select count(*) as many from rtb.mt_events", [], row => row.Whole("many"), TestContext.Current.CancellationToken)).Single();

    /// <summary>Every stream of an authority: what it is, its identifier and its case's reference.</summary>
    internal Task<IReadOnlyList<(string Type, Guid Id, string Reference)>> Streams(string authority) => Kernel.Database.Query(
        Scope.Tenant(authority),
        $"select stream_type, stream_id, reference from {CaseFinder.AllReferences} known where tenant_id = @tenant order by began_on desc, stream_id",
        [],
        row => (row.Text("stream_type"), row.Uuid("stream_id"), row.Text("reference")),
        TestContext.Current.CancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IMailer>(new LettersTaken { Unknown = Nobody }));
    }

    /// <summary>A parish and a ward, in which land can be said to lie.</summary>
    private async Task Parishes()
    {
        var places = Services.GetRequiredService<PlaceRegister>();
        foreach (var authority in new[] { Ashcombe.Code, Authority })
        {
            var caller = new Caller(authority, "test", null, null);
            await places.Set(caller, new PlaceRow("P01", "Ashcombe", PlaceKind.Parish, null), On("Thursday 1 January 2026"), TestContext.Current.CancellationToken);
            await places.Set(caller, new PlaceRow("P02", "Mill", PlaceKind.Ward, "P01"), On("Thursday 1 January 2026"), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Friends of the Fox linked to one group, asked by another, and bidding together with a third.</summary>
    private async Task Together()
    {
        var (bodies, links) = (Services.GetRequiredService<BodyRegister>(), Services.GetRequiredService<BodyLinks>());
        var (mine, caller) = (Ashcombe.Friends.PartyId!.Value, new Caller(Ashcombe.Code, "test", Ashcombe.Friends.PartyId, Ashcombe.Friends.Name));
        var cancellation = TestContext.Current.CancellationToken;
        var (linked, asking, beside) = (
            await bodies.Add(caller, "The Orchard Club", cancellation), await bodies.Add(caller, "The Reading Room", cancellation),
            await bodies.Add(caller, "The Mill Trust", cancellation));
        await links.Ask(caller, linked, mine, cancellation);
        await links.Accept(caller, mine, (await links.Of(Ashcombe.Code, mine, cancellation)).Single().LinkId, cancellation);
        await links.Ask(caller, asking, mine, cancellation);
        foreach (var (_, bid, _) in (await Streams(Ashcombe.Code)).Where(stream => stream.Type == "bid"))
        {
            await Services.GetRequiredService<Consortia>().Name(caller, bid, beside, mayAct: false, cancellation);
        }
    }

    /// <summary>One that waits for its decision, and one that was unsuccessful more than five years ago.</summary>
    private async Task Nominations()
    {
        var (waits, unsuccessful) = (NamedIdentifier.For("forms", "nomination"), NamedIdentifier.For("forms", "unsuccessful"));
        var asset = new Asset("The Heron", "2 Weir Lane, Ashcombe");
        await Do(new ReceiveNomination(waits, "NOM/2026/0001", asset, Friends, "It is where people meet.", On("Friday 1 May 2026")));
        await Do(new ReceiveNomination(unsuccessful, "NOM/2020/0001", asset, Friends, "It is where people meet.", On("Monday 6 January 2020")));
        await Do(new DeclineNomination(unsuccessful, "It furthers no social interest.", On("Monday 3 February 2020")));
    }

    /// <summary>One under way with and one without its reviewer, one before the tribunal, one on its way further, and one with nobody told.</summary>
    private async Task Reviews()
    {
        await NewReview();
        await NewReview(new AppointReviewer(
            Guid.Empty, NamedIdentifier.For("forms", "reviewer"), "Head of Legal Services", [], true, On("Monday 9 February 2026")));
        await NewUpheldReview();
        await NewUpheldReview(Lodged);
        await NewUpheldReview(Lodged, Dismissed);
        await NewUpheldReview(Lodged, Dismissed, new SeekPermission(Guid.Empty, TribunalParty.Appellant, On("Monday 11 May 2026")));
        await NewListing();
    }

    /// <summary>One just received, one that lacks its evidence, one checked, one decided, one under review, one reviewed, one before the tribunal and one beyond.</summary>
    private async Task Claims()
    {
        foreach (var stage in Enumerable.Range(0, 9))
        {
            var (claim, _) = await this.NewClaim(parts: stage == 1 ? Compensating.Claims.Interest with { HasEvidence = false } : Compensating.Claims.Interest);
            await Follow(claim, stage);
        }
    }

    private async Task Follow(Guid claim, int stage)
    {
        if (stage >= 2) await Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        if (stage >= 3) await Do(new DecideClaim(claim, 0, "The delay had another cause.", On("Saturday 9 May 2026")));
        if (stage >= 3) await Tell(claim, NoticeCodes.CompensationDecision, "Sunday 10 May 2026");
        if (stage >= 4) await Do(new AskForReview(claim, On("Monday 11 May 2026")));
        if (stage >= 5) await Do(new AppointClaimReviewer(claim, NamedIdentifier.For("forms", "reviewer"), "Head of Legal Services", On("Monday 11 May 2026"), true, []));
        if (stage >= 6) await Do(new DecideReview(claim, 0, "The decision was right.", On("Monday 11 May 2026")));
        if (stage >= 6) await Tell(claim, NoticeCodes.CompensationReviewDecision, "Monday 11 May 2026");
        if (stage >= 7) await Do(new LodgeClaimAppeal(claim, On("Tuesday 12 May 2026")));
        if (stage >= 8)
        {
            await Do(new DecideClaimAppeal(claim, AppealOutcome.Dismissed, "The refusal stands.", On("Tuesday 12 May 2026"), On("Tuesday 12 May 2026")));
        }
    }

    private Task Tell(Guid claim, string notice, string day) =>
        Do(new ServeClaimNotice(claim, notice, new(MeansOfService.Email, On(day), On(day), null, [])));

    /// <summary>One whose data goes within the year, and one to whom an e-mail did not go out.</summary>
    private async Task People()
    {
        await Services.GetRequiredService<Parties>().Record(
            Authority, new Party(NamedIdentifier.For("forms", "copied"), "Clara Copy", Purposes.AskedForCopy) { KeepUntil = On("Sunday 31 May 2026") },
            TestContext.Current.CancellationToken);
        await Services.GetRequiredService<Invitations>().Invite(
            Authority, "test", Nobody, [Roles.Officer], group: null, isMailed: true, TestContext.Current.CancellationToken);
    }

    /// <summary>Land with two leaseholders, who are told in one go.</summary>
    private async Task Leaseholders()
    {
        var (listing, _) = await NewListing();
        foreach (var number in Enumerable.Range(1, 2))
        {
            await Do(new RecordLeaseholder(listing, NoticeRecipient.Leaseholder, InterestAnswer.Known, NamedIdentifier.For("forms", $"leaseholder {number}")));
        }

        await OwnerWhoWaits(listing);
    }

    /// <summary>An owner with a link, who has sent something that an officer is to confirm.</summary>
    private async Task OwnerWhoWaits(Guid listing)
    {
        var owner = NamedIdentifier.For("forms", "owner by link");
        await Do(new RecordLeaseholder(listing, NoticeRecipient.Owner, InterestAnswer.Known, owner));
        var entry = await StateOf<ListEntry>(listing);
        var links = Services.GetRequiredService<OwnerLinks>();
        var made = await links.Make(new(Authority, "test", null, null), listing, entry.Reference, owner, TestContext.Current.CancellationToken);
        var link = (await links.Find(Authority, made.LinkId, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await Services.GetRequiredService<OwnerRequests>().Keep(
            new(
                NamedIdentifier.For("forms", "owner's notice"), link, OwnerAct.Notice, new() { Given = { ["Label"] = "the freeholder" } },
                [new("You are", "The freeholder")], Clock.GetCurrentInstant()),
            OwnerRequestStanding.Waiting, TestContext.Current.CancellationToken);
    }

    /// <summary>A lawful sale, one in breach, the same without a notice, and land that is in no register.</summary>
    private async Task Sales()
    {
        var lawful = await NewMatter(isAskedFor: false);
        await Do(new RecordDisposal(lawful.Notice, On("Tuesday 21 April 2026")));
        var breach = await NewMatter();
        var found = new DisposalTerms { Found = new(On("Monday 11 May 2026"), BreachSource.LandRegistry) };
        await Do(new RecordDisposal(breach.Notice, On("Friday 8 May 2026"), Terms: found));
        var (withoutNotice, _) = await NewListing();
        await Do(new RecordDisposalWithoutNotice(withoutNotice, On("Friday 8 May 2026"), found));
        var (unregistered, _) = await NewListing();
        await Do(new RecordTitle(unregistered, NamedIdentifier.For("forms", "title"), TitleStanding.Unregistered, On("Monday 12 January 2026")));
        var told = await NewMatter();
        await Services.GetRequiredService<Parties>().Record(
            Authority,
            new Party((await StateOf<Moratorium>(told.Notice)).OwnerPartyId, "Freya Freeholder", "owner") { Address = "2 Mill Lane\nAshcombe AS1 2BB", Email = "freya@owner.example" },
            TestContext.Current.CancellationToken);
    }
}

/// <summary>One council for everything that is asked of every page and every address.</summary>
[CollectionDefinition(Name)]
public class AtEveryStep : ICollectionFixture<FormsCouncil>
{
    public const string Name = "At every step of every case on Tuesday 12 May 2026";
}
