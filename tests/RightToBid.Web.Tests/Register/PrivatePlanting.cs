using System.Text;

using AngleSharp.Html.Parser;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
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
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Webhooks;
using RightToBid.Web.Webhooks;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Register.PrivateCases;

namespace RightToBid.Web.Tests.Register;

/// <summary>The cases, and everything that stands beside them, each private word of it a marker.</summary>
internal sealed class PrivatePlanting(PrivateCouncil council, string actor) : IAsyncDisposable
{
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

    /// <summary>The link and the code that the owner has.</summary>
    public MadeLink OwnersLink { get; private set; } = null!;

    /// <summary>Who was invited to the group.</summary>
    public Guid Invitation { get; private set; }

    public Receiver Receiver => receiver!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task Plant()
    {
        receiver = await Receiver.Start();
        await Followers();
        await Accounts();
        await new PrivateCases(council, caller).Plant();
        await council.Drain();
        await People();
        await Documents();
        await Desk();
        await Choices();
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

    private async Task Accounts()
    {
        foreach (var role in new[] { Roles.Officer, Roles.LegalOfficer, Roles.Reviewer, Roles.AuthorityAdministrator })
        {
            await council.Make(new($"{PrivateFacts.Marker($"AccountEmail{role}")}@people.example", TestCouncil.Password, PrivateFacts.Marker($"AccountName{role}"), role, TestCouncil.Authority));
        }

        var (officer, _) = await Officer();
        Invitation = await Of<Invitations>().Invite(
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

    /// <summary>What a council chooses and says of places, of its officers and of its list.</summary>
    private async Task Choices()
    {
        var place = (await Of<PlaceRegister>().All(TestCouncil.Authority, Cancellation))[0];
        var ((first, _), (second, _)) = (await Officer(), await Officer(1));
        await Of<PlaceRegister>().Name(caller, Reference, [place.PlaceId], Cancellation);
        await Of<Neighbours>().Add(caller, KnownAuthorities.Find("GLO")!, On("Monday 11 May 2026"), Cancellation);
        await Of<Adjoining>().Set(caller, "P01", ["P03"], On("Monday 11 May 2026"), Cancellation);
        await Of<StandIns>().Give(caller, Reference, first, second, new(On("Monday 11 May 2026"), On("Friday 15 May 2026")), Cancellation);
        await Of<Retention>().Choose(caller, Purposes.Owners, 7, Cancellation);
        await Of<AuthorityPolicies>().Choose(caller, new(InvalidNominationPolicy.OnUnsuccessfulList, RemovalPolicy.OnCompletion), Cancellation);
        await Of<Allotments>().Say(TestCouncil.Authority, "entry", Reference, "E07000081", actor, Cancellation);
        await Of<LooksLog>().Note(caller, SeenKind.Party, PrivateFacts.Marker("LookPage"), [Owner], [Reference], null, Cancellation);
        await using var scope = council.Services.CreateAsyncScope();
        var account = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(TestCouncil.Officer)).ShouldNotBeNull();
        await scope.ServiceProvider.GetRequiredService<AccountDesk>().ChangeRoles(account, [Roles.Officer, Roles.Reviewer], caller);
    }

    private async Task Bodies()
    {
        var body = await Of<BodyRegister>().Add(caller, PrivateFacts.Marker("BodyName"), Cancellation);
        await Of<BodyRegister>().Keep(
            caller,
            new(body, PrivateFacts.Marker("BodyName"))
            {
                AreaOfActivity = PrivateFacts.Marker("AreaOfActivity"),
                AreaOfBenefit = PrivateFacts.Marker("AreaOfBenefit"),
                Constitution = PrivateFacts.Marker("Constitution"),
            },
            Cancellation);
        await Of<BodyConstitutions>().Keep(caller, body, On("Monday 11 May 2026"), File("ConstitutionFile"), Cancellation);
    }

    private async Task OwnersWay()
    {
        var links = Of<OwnerLinks>();
        var made = await links.Make(caller, PrivateCases.Listing, Reference, Owner, Cancellation);
        OwnersLink = made;
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
                Telephone = PrivateFacts.Marker("LetterTelephone"),
                Email = $"{PrivateFacts.Marker("LetterEmail")}@people.example",
                Closing = PrivateFacts.Marker("LetterClosing"),
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
        var words = new NewsQuestion(PrivateFacts.Marker("FollowedWords"), null, PrivateFacts.Marker("FollowedPlace"), null, null) { Kind = PrivateFacts.Marker("FollowedKind") };
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
            if ((await council.Texts(tenant, $"select 'yes' as it from rtb.{column.Table} where tenant_id = @tenant and {text} ~* '{PrivateFacts.Sign}[0-9]+' limit 1")).Count > 0)
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

    private async Task<(Guid AccountId, string Name)> Officer(int number = 0)
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AccountDesk>().ReviewersOf(TestCouncil.Authority))[number];
    }

    private Task<int> Run(string sql, params (string Name, object Value)[] values) => council.Kernel.Database.Execute(
        Scope.Tenant(TestCouncil.Authority), sql,
        new Dictionary<string, object?>(values.Select(value => KeyValuePair.Create(value.Name, (object?)value.Value))) { ["now"] = council.Clock.GetCurrentInstant() },
        Cancellation);

    private T Of<T>()
        where T : notnull => council.Services.GetRequiredService<T>();
}
