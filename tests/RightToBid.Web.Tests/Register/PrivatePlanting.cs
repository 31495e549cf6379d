using System.Globalization;
using System.Text;

using AngleSharp.Html.Parser;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bidding;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Following;
using RightToBid.Web.HandingOver;
using RightToBid.Web.Owners;
using RightToBid.Web.PersonalData;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Register;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Webhooks;
using RightToBid.Web.Webhooks;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>One case from its nomination to its keys, and everything that stands beside the cases, each private word of it a marker.</summary>
internal sealed class PrivatePlanting(PrivateCouncil council, string actor) : IAsyncDisposable
{
    public const string Reference = "ACV/2026/0777";
    public const string AssetName = "Quiddity Hall";
    public const string PublishedReasons = "The Quiddity choir sings there.";
    public const string Story = "We bought the Quiddity for the choir.";
    public const string PublishedTitle = "Plan of the Quiddity";
    public const string PlanWords = "The Quiddity from above.";

    /// <summary>Columns that hold what the program writes: keys, kinds, hashes. Nobody's words go into them.</summary>
    public static readonly string[] Wordless =
    [
        "act", "asset_name", "authority", "because", "change", "choice", "code", "code_hash", "content_hash", "first_code", "heir_code", "identity_check", "interest", "item", "journey", "kind", "letter", "list",
        "media_type", "neighbour_code", "outcome", "place_code", "policy", "prefix", "purpose", "reference", "sealed", "sealed_secret", "second_code", "secret_hash", "sha256",
        "show", "standing", "status", "task", "tenant_id", "what",
    ];

    private readonly Caller caller = new(TestCouncil.Authority, actor, null, null);

    private Receiver? receiver;

    public string Follower { get; } = $"{PrivateFacts.Marker("FollowerEmail")}@people.example";

    public Receiver Receiver => receiver!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Guid Nomination { get; } = Id("nomination");

    private static Guid Listing { get; } = Id("listing");

    private static Guid Notice { get; } = Id("notice");

    private static Guid Bid { get; } = Id("bid");

    private static Guid Handover { get; } = Id("handover");

    private static Guid Owner { get; } = Id("owner");

    public async Task Plant()
    {
        receiver = await Receiver.Start();
        await Followers();
        await Accounts();
        await Case();
        await OtherCases();
        await council.Drain();
        await People();
        await Documents();
        await Desk();
        await Bodies();
        await OwnersWay();
        await Letter();
        await council.Drain();
        await WhatIsLeft();
    }

    public async ValueTask DisposeAsync()
    {
        if (receiver is not null)
        {
            await receiver.DisposeAsync();
        }
    }

    /// <summary>From a nomination by way of a notice and a bid to a handover.</summary>
    private async Task Case()
    {
        var asset = new Asset(AssetName, "3 Weir Lane, Ashcombe") { Kind = "Hall", Description = "The hall with its yard", Point = new(51.864m, -2.2382m) };
        await council.Do(new ReceiveNomination(Nomination, Reference, asset, FoxCouncil.Friends, "The choir sings there.", On("Monday 2 February 2026")));
        await council.Do(new AnswerChecks(Nomination, [new("R6A", CheckAnswer.Yes, "typed")], On("Tuesday 3 February 2026")));
        await council.Do(new RightToBid.Cases.Nominating.RecordInterestedParty(Nomination, NoticeRecipient.Owner, InterestAnswer.Known, Owner));
        await council.Do(new RightToBid.Cases.Nominating.RecordInterestedParty(Nomination, NoticeRecipient.Occupier, InterestAnswer.Known, Id("occupier")));
        await council.Do(new RightToBid.Cases.Nominating.ServeNotice(
            Nomination, NoticeCodes.Considering, NoticeRecipient.Owner, Served("Wednesday 4 February 2026"), Owner));
        await council.Do(new AcceptNomination(
            Nomination, Listing, new(CommunityValueTest.CurrentUse, "The choir sings there.", "It can go on."), PublishedReasons, On("Monday 9 February 2026")));
        await council.Drain();
        await council.Do(new ReceiveDisposalNotice(
            Notice, Listing, Reference, AssetName, Owner, "the freeholder", On("Tuesday 10 March 2026"), new(On("Monday 9 February 2026"))));
        await council.Do(new GivePublicity(
            Notice, PublicityAudience.Public, "A paper on the door", On("Wednesday 11 March 2026"), Served("Wednesday 11 March 2026", MeansOfService.Published)));
        await council.Do(new RegisterBidder(Notice, Bid, FoxCouncil.Friends, On("Friday 27 March 2026")));
        await council.Drain();
        await council.Do(new RecordMilestone(Bid, Id("milestone"), MilestoneKind.FundingSecured, "A grant", On("Monday 4 May 2026"), 1));
        await council.Do(new MakeOffer(Bid, Id("offer"), 1, On("Monday 4 May 2026")));
        await council.Do(new CorrectFact<Bid>(
            Bid, "offer-made.amount-in-pounds", await EntryOf<OfferMade>(Bid), PrivateFacts.Amount().ToString(CultureInfo.InvariantCulture), "the clerk misread it"));
        await council.Do(new AnswerOffer(Bid, Id("offer"), true, On("Tuesday 5 May 2026")));
        await council.Do(new SucceedWithBid(Bid, Handover, On("Friday 8 May 2026"), 1, On("Friday 31 July 2026")));
        await council.Drain();
        var story = await council.StateOf<Handover>(Handover);
        await council.Services.GetRequiredService<HandoverStories>().Agree(caller, story, Story, Cancellation);
    }

    /// <summary>What that case leaves out: another owner, a seller, a representative, and a claim that is paid.</summary>
    private async Task OtherCases()
    {
        var passed = await council.NewMatter();
        await council.Do(new ChangeOwner(passed.Notice, OwnerChangeMeans.Gift, On("Monday 4 May 2026"), Id("new owner")));
        var (sold, _) = await council.NewListing();
        await council.Do(new RecordDisposalWithoutNotice(sold, On("Friday 8 May 2026"), new() { SellerPartyId = Id("seller"), Found = new(On("Monday 11 May 2026"), BreachSource.LandRegistry) }));
        var (review, _, _) = await council.NewReview();
        await council.Do(new AppointRepresentative(review, Id("representative"), On("Tuesday 10 February 2026")));
        var (claim, _) = await council.NewClaim(parts: new ClaimPart(1, CompensationHead.Delay, "typed", null, false));
        await council.Do(new AppointClaimRepresentative(claim, Id("claim representative"), On("Saturday 9 May 2026")));
        await council.Do(new CompletePart(claim, 1, 1, true, On("Saturday 9 May 2026")));
        await council.Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        await council.Do(new DecideClaim(claim, 1, "typed", On("Sunday 10 May 2026")));
        await council.Do(new SettleClaim(claim, 1, On("Monday 11 May 2026")));
    }

    private async Task Accounts()
    {
        foreach (var role in new[] { Roles.Officer, Roles.LegalOfficer, Roles.Reviewer, Roles.AuthorityAdministrator })
        {
            await council.Make(new($"{PrivateFacts.Marker($"AccountEmail{role}")}@people.example", TestCouncil.Password, PrivateFacts.Marker($"AccountName{role}"), role, TestCouncil.Authority));
        }

        var (officer, _) = await Officer();
        await Of<Invitations>().Invite(
            TestCouncil.Authority, actor, $"{PrivateFacts.Marker("InvitationEmail")}@people.example", [Roles.GroupMember],
            (FoxCouncil.FriendsOfTheFox, PrivateFacts.Marker("InvitationGroupName")), isMailed: false, Cancellation);
        await Of<ApiTokens>().Make(caller with { Actor = officer.ToString() }, PrivateFacts.Marker("TokenName"), ["read"], 30, hadSecondFactor: true, Cancellation);
        await Of<Assignments>().Give(caller, "ACV/2026/7001", officer, Cancellation);
    }

    /// <summary>Somebody with a marker in each part, for everybody of whom an event speaks.</summary>
    private async Task People()
    {
        foreach (var party in (await council.Happened()).SelectMany(PrivateFacts.Private).Select(value => value.Value).OfType<Guid>().Distinct())
        {
            await Of<Parties>().Record(TestCouncil.Authority, Person(party, Purposes.GaveNotice), Cancellation);
        }

        await Of<ListCopies>().Give(caller, PublishedList.Listed, PrivateFacts.Marker("CopyGivenTo"), On("Monday 11 May 2026"), Cancellation);
        await Of<Holds>().Place(caller, Owner, HoldReason.Tribunal, Cancellation);
        await Of<CopiesGiven>().Note(caller, Owner, IdentityCheck.InPerson, Cancellation);
        var erased = Id("erased");
        await Of<Parties>().Record(TestCouncil.Authority, Person(erased, Purposes.GaveNotice), Cancellation);
        await Of<Erasure>().Erase(TestCouncil.Authority, erased, ErasedBecause.Asked, actor, Cancellation);
    }

    /// <summary>One that is published, one that is withheld again and one that never was public, and evidence that was taken away.</summary>
    private async Task Documents()
    {
        var files = Of<CaseFiles>();
        await files.Publish(caller, await files.Add(caller, Reference, DocumentKind.Plan, PublishedTitle, File("PublishedPlan", PlanWords, isPlain: true), Cancellation), Cancellation);
        var withheld = await files.Add(caller, Reference, DocumentKind.Plan, PrivateFacts.Marker("WithheldTitle"), File("WithheldFile"), Cancellation);
        await files.Publish(caller, withheld, Cancellation);
        await files.Withhold(caller, withheld, Cancellation);
        await files.Add(caller, Reference, DocumentKind.Correspondence, PrivateFacts.Marker("DocumentTitle"), File("DocumentFile"), Cancellation);
        await Of<EvidenceFiles>().Keep(TestCouncil.Authority, Id("evidence"), File("EvidenceFile"), Cancellation);
        await Of<EvidenceFiles>().Keep(TestCouncil.Authority, Id("evidence gone"), File("EvidenceGoneFile"), Cancellation);
        await Of<EvidenceFiles>().TakeAway(TestCouncil.Authority, actor, Id("evidence gone"), PrivateFacts.Marker("TakenAwayBecause"), Cancellation);
        var draft = await Of<Drafts>().Begin(caller, "planted", new { Who = PrivateFacts.Marker("DraftAnswer") }, Cancellation);
        await Of<DraftFiles>().Add(caller, draft, DocumentKind.Value, File("DraftFile"), Cancellation);
    }

    private async Task Desk()
    {
        await Of<CaseNotes>().Write(caller, Reference, PrivateFacts.Marker("CaseNote"), Cancellation);
        await Of<CaseNotes>().Write(caller, Reference, PrivateFacts.Marker("CaseNoteGone"), Cancellation);
        await Of<CaseNotes>().TakeAway(caller, (await Of<CaseNotes>().Of(TestCouncil.Authority, Reference, Cancellation))[0].NoteId, Cancellation);
        await Of<CaseRemarks>().Keep(TestCouncil.Authority, Reference, AssetName, PrivateFacts.Marker("Remark"), Cancellation);
        await Of<Checklists>().Tick(caller, Handover, "keys", new(ChecklistOutcome.Done, On("Monday 11 May 2026"), PrivateFacts.Marker("ChecklistNote")), Cancellation);
        await Of<BidTargets>().Set(caller, Bid, PrivateFacts.Amount(), Cancellation);
        await Of<BidPlans>().Set(caller, Bid, "valuation", On("Monday 1 June 2026"), Cancellation);
        await Run(
            """
            insert into rtb.published_rows (tenant_id, row_id, file, sheet, sha256, row_number, status, cells, issues, compared, recorded_at)
            values (@tenant, @id, @file, @sheet, 'aa', 1, 'read', jsonb_build_object('Owner', @cell::text), jsonb_build_array(@issue::text), jsonb_build_array(@compared::text), @now)
            """,
            ("id", Id("row")), ("file", PrivateFacts.Marker("ImportedFile")), ("sheet", PrivateFacts.Marker("ImportedSheet")), ("cell", PrivateFacts.Marker("ImportedCell")),
            ("issue", PrivateFacts.Marker("ImportedIssue")), ("compared", PrivateFacts.Marker("ImportedCompared")));
    }

    private async Task Bodies()
    {
        var body = await Of<BodyRegister>().Add(caller, PrivateFacts.Marker("BodyName"), Cancellation);
        await Of<BodyRegister>().Keep(
            caller,
            new(body, PrivateFacts.Marker("BodyName"))
            {
                AreaOfActivity = PrivateFacts.Marker("AreaOfActivity"), AreaOfBenefit = PrivateFacts.Marker("AreaOfBenefit"), Constitution = PrivateFacts.Marker("Constitution"),
            },
            Cancellation);
        await Of<BodyConstitutions>().Keep(caller, body, On("Monday 11 May 2026"), File("ConstitutionFile"), Cancellation);
    }

    private async Task OwnersWay()
    {
        await council.Do(new RightToBid.Cases.Listing.RecordInterestedParty(Listing, NoticeRecipient.Owner, InterestAnswer.Known, Owner));
        var links = Of<OwnerLinks>();
        var made = await links.Make(caller, Listing, Reference, Owner, Cancellation);
        var link = (await links.Find(TestCouncil.Authority, made.LinkId, Cancellation)).ShouldNotBeNull();
        foreach (var (name, reason) in new[] { ("waits", null), ("turned down", PrivateFacts.Marker("TurnedDownBecause")) })
        {
            var request = new OwnerRequest(
                Id($"owner {name}"), link, OwnerAct.Notice, new() { Given = { ["Label"] = PrivateFacts.Marker("OwnerAnswer") } },
                [new("You are", PrivateFacts.Marker("OwnerShown"))], council.Clock.GetCurrentInstant());
            await Of<OwnerRequests>().Keep(request, OwnerRequestStanding.Waiting, Cancellation);
            if (reason is not null)
            {
                await Of<OwnerRequests>().Settle(caller, request, reason, Cancellation);
            }
        }

        await Of<OwnerFiles>().Keep(link, Id("owner waits"), 1, File("OwnerFile"), Cancellation);
    }

    private async Task Letter()
    {
        await Of<LetterSettings>().Keep(
            TestCouncil.Authority, actor,
            new Letterhead(PrivateFacts.Marker("LetterCouncil"), [PrivateFacts.Marker("LetterAddress")], PrivateFacts.Marker("LetterSignatory"))
            {
                Telephone = PrivateFacts.Marker("LetterTelephone"), Email = $"{PrivateFacts.Marker("LetterEmail")}@people.example", Closing = PrivateFacts.Marker("LetterClosing"),
            },
            Cancellation);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"/casework/cases/{Reference}/letters/n10?to=owner&about={Bid}";
        var token = new HtmlParser().ParseDocument((await TestCouncil.Open(officer, address)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        await TestCouncil.Post(officer, new FilledForm(address, [("__RequestVerificationToken", token)]));
    }

    /// <summary>Somebody who is told by e-mail of all that happens, and a program that is sent all of it.</summary>
    private async Task Followers()
    {
        var everything = new NewsQuestion(null, TestCouncil.Authority, null, null, null);
        var words = new NewsQuestion(PrivateFacts.Marker("FollowedWords"), null, PrivateFacts.Marker("FollowedPlace"), null, null);
        foreach (var question in new[] { everything, words })
        {
            await Of<Followers>().Ask(Follower, question, FollowChoice.AtOnce, Cancellation);
            await Of<WebhookRegister>().Ask(
                $"{PrivateFacts.Marker("WebhookEmail")}@people.example", new Uri(Receiver.Address, $"?key={PrivateFacts.Marker("WebhookAddress")}"), question, Cancellation);
        }

        foreach (var following in await council.Uuids(PrivateCouncil.OfTheSite, "select following_id as it from rtb.followings where tenant_id = @tenant"))
        {
            await Of<Followers>().Confirm(following, Cancellation);
        }

        foreach (var webhook in await council.Uuids(PrivateCouncil.OfTheSite, "select webhook_id as it from rtb.webhooks where tenant_id = @tenant and words is null"))
        {
            await Of<WebhookRegister>().Confirm(webhook, Cancellation);
            await Of<WebhookRegister>().Replay(webhook, 0, Cancellation);
        }
    }

    /// <summary>A marker in each column that the public may not read and that nothing above has filled.</summary>
    private async Task WhatIsLeft()
    {
        foreach (var column in await PrivateColumns.All(council, "text", "character varying", "bytea"))
        {
            if (!column.IsPublished && column.MayChange && !Wordless.Contains(column.Name) && !await IsPlanted(column))
            {
                foreach (var tenant in PrivateCouncil.Tenants)
                {
                    var words = $"'{PrivateFacts.Marker(column.ToString())} ' || md5(ctid::text)";
                    await council.Kernel.Database.Execute(
                        Scope.Tenant(tenant),
                        $"update rtb.{column.Table} set {column.Name} = {(column.Type == "bytea" ? $"convert_to({words}, 'UTF8')" : words)} where tenant_id = @tenant", [], Cancellation);
                }
            }
        }
    }

    /// <summary>Whether a marker stands in the column.</summary>
    public async Task<bool> IsPlanted(PrivateColumn column)
    {
        foreach (var tenant in PrivateCouncil.Tenants)
        {
            var text = column.Type == "bytea" ? $"encode({column.Name}, 'escape')" : $"{column.Name}::text";
            if ((await council.Texts(tenant, $"select 'yes' as it from rtb.{column.Table} where tenant_id = @tenant and {text} ~* 'zq[0-9]+' limit 1")).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Party Person(Guid party, string purpose) => new(party, PrivateFacts.Marker("PartyName"), purpose)
    {
        Address = $"{PrivateFacts.Marker("PartyAddress")}\nAshcombe",
        Email = $"{PrivateFacts.Marker("PartyEmail")}@people.example",
        Telephone = PrivateFacts.Marker("PartyTelephone"),
    };

    private static EvidenceFile File(string what, string? text = null, bool isPlain = false) => new(
        isPlain ? "plan.txt" : $"{PrivateFacts.Marker($"{what}Name")}.txt", "text/plain", Encoding.UTF8.GetBytes(text ?? PrivateFacts.Marker($"{what}Content")));

    private static Service Served(string day, MeansOfService means = MeansOfService.ByHand) => new(means, On(day), On(day), null, []);

    private static Guid Id(string what) => NamedIdentifier.For("private", what);

    private async Task<(Guid AccountId, string Name)> Officer()
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AccountDesk>().ReviewersOf(TestCouncil.Authority))[0];
    }

    private async Task<int> EntryOf<TEvent>(Guid stream)
    {
        var entry = 0L;
        await foreach (var recorded in council.Kernel.Events.ReadStream(TestCouncil.Authority, stream, Cancellation))
        {
            entry = recorded.Data is TEvent ? recorded.Version : entry;
        }

        return (int)entry;
    }

    private Task<int> Run(string sql, params (string Name, object Value)[] values) => council.Kernel.Database.Execute(
        Scope.Tenant(TestCouncil.Authority), sql,
        new Dictionary<string, object?>(values.Select(value => KeyValuePair.Create(value.Name, (object?)value.Value))) { ["now"] = council.Clock.GetCurrentInstant() },
        Cancellation);

    private T Of<T>()
        where T : notnull => council.Services.GetRequiredService<T>();
}
