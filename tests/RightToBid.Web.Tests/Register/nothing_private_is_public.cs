using System.Diagnostics;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Web.CommandLine;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.CommandLine;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register;

/// <summary>Whatever anybody keeps to itself is planted, and everything that goes out in public is searched for it.</summary>
public sealed class nothing_private_is_public(PrivateCouncil council) : IClassFixture<PrivateCouncil>
{
    /// <summary>Words in events that the public reads.</summary>
    private static readonly HashSet<string> Published = [.. """
        NominationReceived.Reference NominationReceived.Asset.Name NominationReceived.Asset.Address NominationReceived.Asset.Kind
        NominationReceived.Asset.Description NominationReceived.Asset.Boundaries NominationReceived.Asset.Outline NominationReceived.Nominator.Name
        NominationReceived.Reasons NominationReceived.RegimeKey NominationReceived.RuleVersion NominationReceived.PublishedIn
        NominationReturnedForCompletion.MissingContents NominationReturnedForCompletion.Reasons NominationReceiptDayCorrected.Reason
        NominationReceiptDayCorrected.RegimeKey NominationReceiptDayCorrected.RuleVersion NominationAccepted.Findings.Use NominationAccepted.Findings.Prospect
        NominationAccepted.Reasons NominationAccepted.ListedExtent NominationAccepted.ReasonsForRest NominationUnsuccessful.Reasons NominationInvalid.Code
        NominationInvalid.Reasons NominationWithdrawn.Reason ListingReversedOnReview.Reasons LandEnteredInUnsuccessfulList.Reasons
        LandEnteredInUnsuccessfulList.RegimeKey LandEnteredInUnsuccessfulList.RuleVersion ChecksAnswered.Answers.Code OtherAuthorityNoted.Authority
        OtherAuthorityNoted.PartHere NominationLinked.Reference NominationReinstated.Reasons LandEnteredInList.Reference LandEnteredInList.Asset.Name
        LandEnteredInList.Asset.Address LandEnteredInList.Asset.Kind LandEnteredInList.Asset.Description LandEnteredInList.Asset.Boundaries
        LandEnteredInList.Asset.Outline LandEnteredInList.NominatedBy LandEnteredInList.Extent LandEnteredInList.RegimeKey LandEnteredInList.RuleVersion
        InclusionNoticeGiven.Service.Stated.Window DisposalNoticeNoted.OwnerLabel BidderRequestNoted.GroupName ListEntryExtentAmended.Extent
        ListEntryExtentAmended.Reason ListEntryDayCorrected.Reason ListEntryDayCorrected.RegimeKey ListEntryDayCorrected.RuleVersion
        ListEntryDatesPublished.PublishedIn ListEntryDatesPublished.Dates.Name ListEntryDatesPublished.Dates.AsPublished ListEntryDatesPublished.Dates.Because
        LandRemovedFromList.Explanation ParcelsNamed.Parcels RelevantDisposalNoted.Parcels ListEntryRestored.Reasons RegistrationRecorded.Title
        TitleRecorded.Title TitleRecorded.Land NominationJoined.NominationReference NominationJoined.NominatedBy RenewalNoted.RenewedByReference
        DisposalNoticeReceived.Reference DisposalNoticeReceived.AssetName DisposalNoticeReceived.OwnerLabel DisposalNoticeReceived.LandCovered
        DisposalNoticeReceived.RegimeKey DisposalNoticeReceived.RuleVersion DisposalNoticeReceived.Parcels BidderRegistered.Group.Name
        BidderRegistered.Members.Name PublicityGiven.How PublicityGiven.Service.Stated.Window DisposalNoticeReceiptDayCorrected.Reason
        DisposalNoticeReceiptDayCorrected.RegimeKey DisposalNoticeReceiptDayCorrected.RuleVersion BidderRequestDayCorrected.Reason
        DisposalNoticeWithdrawn.Reason DisposalRecorded.Buyer.Name DisposalRecorded.Exemption DisposalRecorded.OtherNotices.Owner
        DisposalRecorded.OtherNotices.Parcels DisposalRecorded.Branch DisposalRecorded.Terms.Parcels DisposalFellThrough.Reason BreachSettled.Reason
        RequestReceivedWithoutEffect.Group.Name RequestReceivedWithoutEffect.Code RequestReceivedWithoutEffect.Members.Name OwnersNoticeNoted.Notice.Owner
        OwnersNoticeNoted.Notice.Parcels MoratoriumDatesPublished.PublishedIn MoratoriumDatesPublished.Dates.Name MoratoriumDatesPublished.Dates.AsPublished
        MoratoriumDatesPublished.Dates.Because BidOpened.Reference BidOpened.AssetName BidOpened.Group.Name BidOpened.RegimeKey BidOpened.RuleVersion
        MilestoneReached.Title BidWithdrawn.Reason BidLost.Reason BidStruckOut.Reason HandoverBegun.Reference HandoverBegun.AssetName HandoverBegun.Group.Name
        ConditionAdded.Title PromiseAdded.Title MonitoringRecorded.Findings HandoverDischarged.Reason HandoverDefaulted.Reason ListingReviewRequested.Reference
        ListingReviewRequested.AssetName ListingReviewRequested.RequesterLabel ListingReviewRequested.RegimeKey ListingReviewRequested.RuleVersion
        ReviewRequestDayCorrected.Reason ReviewRequestDayCorrected.RegimeKey ReviewRequestDayCorrected.RuleVersion ListingReviewDecided.Reasons
        ReviewerAppointed.Office ReviewRequestWithdrawn.Reason AppealLodged.TribunalReference AppealDecided.Summary FurtherAppealDecided.Summary
        CompensationClaimReceived.Reference CompensationClaimReceived.AssetName CompensationClaimReceived.RegimeKey CompensationClaimReceived.RuleVersion
        ClaimEvidenceAttached.Sha256 ClaimRejected.Code ClaimRejected.Ground NoticeServed.Notice NoticeServed.Service.Stated.Window FactCorrected.Fact
        FactCorrected.Value FactCorrected.FormerValue FactCorrected.Reason FactCorrected.RuleVersion FactStruckOut.Fact FactStruckOut.Reason
        EvidenceAttached.Notice EvidenceAttached.Sha256 LetterKept.Letter LetterKept.Notice LetterKept.HtmlSha256 LetterKept.DocumentSha256
        InterestedPartyRecorded.PublicName
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Words in claims that the law gives, and nobody types.</summary>
    private static readonly string[] OfTheLaw = ["ClaimRejected.Explanation"];

    /// <summary>Columns that the public may not read and that hold no marker.</summary>
    private static readonly string[] WithoutMarker = ["bodies.body"];

    /// <summary>Open routes that answer only to a link of somebody's own, or to a browser that is on its way to sign in.</summary>
    private static readonly string[] NeedALink =
    [
        "sign-in/from/{authority}", "sign-in/code", "sign-in/with/{authority}", "join/{authority}/{id:guid}/{secret}", "recover/{authority}/{account:guid}/{secret}",
        "follow/confirm/{signed}", "follow/manage/{signed}", "follow/stop/{signed}", "follow/webhook/confirm/{signed}", "follow/webhook/manage/{signed}", "mail/stop/{signed}",
        "owner/{authority}/{secret}", "owner/{authority}/{link:guid}", "owner/{authority}/{link:guid}/notice/{draft:guid?}/{step?}",
        "owner/{authority}/{link:guid}/sale", "owner/{authority}/{link:guid}/withdrawal/{draft:guid?}/{step?}",
        "owner/{authority}/{link:guid}/review/{draft:guid?}/{step?}", "owner/{authority}/{link:guid}/receipts/{request:guid}",
        "owner/{authority}/{link:guid}/claim/{draft:guid?}/{step?}", "owner/{authority}/{link:guid}/claim/{draft:guid}/files",

        // A letter in development, of which there is none here; and the page of an error, which has the status of its error.
        "development/mail/{id:guid}", "error/{status:int}",
    ];

    /// <summary>Among them, those for a browser on its way to sign in, and steps that wait for a notice of this owner's own and for a part of a claim.</summary>
    private static readonly string[] WithoutALink =
    [
        "sign-in/from/{authority}", "sign-in/code", "sign-in/with/{authority}", "owner/{authority}/{link:guid}/withdrawal/{draft:guid?}/{step?}",
        "owner/{authority}/{link:guid}/claim/{draft:guid}/files", "development/mail/{id:guid}", "error/{status:int}",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void every_word_in_an_event_is_private_or_known_to_be_published()
    {
        var words = EventNames.All.SelectMany(known => PrivateFacts.Leaves(known.Type)).Where(leaf => leaf is { IsWords: true, IsPrivate: false }).Select(leaf => leaf.Path).ToList();

        words.Except(Published).ShouldBeEmpty();
        Published.Except(words).ShouldBeEmpty();
    }

    [Fact]
    public async Task every_private_fact_of_an_event_is_planted()
    {
        var planted = (await council.Happened()).SelectMany(PrivateFacts.Private)
            .Where(value => value.Value is Guid || (value.Value is string words ? words.StartsWith(PrivateFacts.Sign, StringComparison.Ordinal) : PrivateFacts.IsAmount(Convert.ToInt32(value.Value, null))))
            .Select(value => value.Path).ToHashSet();

        EventNames.All.SelectMany(known => PrivateFacts.Leaves(known.Type)).Where(leaf => leaf.IsPrivate).Select(leaf => leaf.Path)
            .Except(planted).Except(OfTheLaw).ShouldBeEmpty();
    }

    [Fact]
    public async Task every_private_column_is_planted()
    {
        var without = new List<string>();
        foreach (var column in await PrivateColumns.All(council, "text", "character varying", "bytea", "jsonb"))
        {
            if (!column.IsPublished && !PrivatePlanting.Wordless.Contains(column.Name) && !await council.Planting.IsPlanted(column))
            {
                without.Add(column.ToString());
            }
        }

        without.ShouldBe(WithoutMarker, ignoreOrder: true);
    }

    [Fact]
    public async Task no_column_that_the_public_may_read_holds_any_of_it()
    {
        var holding = new List<string>();
        string[] types = ["text", "character varying", "bytea", "jsonb"];
        IReadOnlyList<PrivateColumn> columns = [.. await PrivateColumns.All(council, types), .. await PrivateColumns.Made(council, types)];
        columns.Count(column => column.IsPublished).ShouldBeGreaterThan(50);
        foreach (var column in columns.Where(column => column.IsPublished))
        {
            if (await council.Planting.IsPlanted(column))
            {
                holding.Add(column.ToString());
            }
        }

        holding.ShouldBeEmpty();
    }

    [Fact]
    public async Task no_address_shows_any_of_it()
    {
        var reading = await council.Read();

        reading.Leaks.ShouldBeEmpty();
        reading.Crawl.Asked.Count.ShouldBeGreaterThan(1_800);
        TestContext.Current.SendDiagnosticMessage($"{reading.Crawl.Asked.Count} addresses were read.");
    }

    [Fact]
    public async Task every_open_route_was_read()
    {
        var reading = await council.Read();
        var read = reading.Crawl.Asked.Where(asked => asked.Status == 200).Select(asked => asked.Route).ToHashSet();

        reading.OpenRoutes.Select(route => route.RoutePattern.RawText!).Distinct().Where(route => !read.Contains(route)).ShouldBe(NeedALink, ignoreOrder: true);
        reading.Crawl.Asked.Where(asked => asked.Status >= 500 && asked.Route != "error/{status:int}").ShouldBeEmpty();
    }

    [Fact]
    public async Task what_open_forms_answer_was_read_too()
    {
        var reading = await council.Read();
        var sent = reading.Crawl.Asked.Where(asked => asked.Address.StartsWith(PublicCrawl.Sent, StringComparison.Ordinal)).ToList();

        foreach (var form in new[] { "/follow", "/follow/webhook", "/something-wrong", "/sign-in", "/recover" })
        {
            sent.Where(asked => asked.Address.Split('?')[0] == $"{PublicCrawl.Sent}{form}").ShouldContain(asked => asked.Status == 200, form);
        }

        sent.ShouldAllBe(asked => asked.Status < 500);
    }

    [Fact]
    public async Task no_page_behind_a_link_of_somebody_s_own_shows_another_s_facts()
    {
        var marks = await council.Marks();
        var (leaks, read) = (new List<string>(), new HashSet<string?>());
        foreach (var link in await PrivateLinks.Of(council, marks))
        {
            using var browser = council.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
            var crawl = new PublicCrawl(browser, Look, link.LeadsTo);
            if (link.Code is { } code)
            {
                await TestCouncil.Send(browser, link.Address, ("Code", code));
            }

            await crawl.Follow([link.Address, .. link.Further]);

            // What an owner sends waits for an officer. The others' forms would end what the other tests look at.
            foreach (var page in crawl.WithForms.Where(_ => link.Code is not null).ToList())
            {
                await crawl.Send(page.Address);
            }

            read.UnionWith(crawl.Asked.Where(asked => asked.Status == 200).Select(asked => asked.Route));
            crawl.Asked.ShouldAllBe(asked => asked.Status < 500);

            void Look(Crawled crawled, string text) => leaks.AddRange(
                marks.In(text).Where(mark => !link.IsOwn(mark)).Select(mark => $"{mark} at {crawled.Address} ({crawled.Status}, {crawled.Route})"));
        }

        leaks.Distinct().ShouldBeEmpty();
        NeedALink.Except(read).ShouldBe(WithoutALink, ignoreOrder: true);
    }

    [Fact]
    public async Task what_is_public_is_found()
    {
        var reading = await council.Read();
        var page = Links.Case(TestCouncil.Authority, PrivateCases.Reference);

        foreach (var address in new[]
        {
            "/register", "/register.csv", "/register.json", "/register.atom", page, $"{page}.json", $"{page}.atom", $"{page}.ics", $"{page}/changes",
            $"/data/{TestCouncil.Authority}/register.csv", $"/data/{TestCouncil.Authority}/history.ndjson", "/data/all/history.ndjson", "/forward-plan", "/api/v1/register",
        })
        {
            reading.Where(PrivateCases.AssetName).ShouldContain(address);
        }

        reading.Where(PrivateCases.PublishedReasons).ShouldContain(page);
        reading.Where(PrivateCases.PublishedReasons).ShouldContain($"{page}.json");
        reading.Where(PrivatePlanting.PublishedTitle).ShouldContain(page);
        reading.Where(PrivateCases.Story).ShouldNotBeEmpty();
        reading.Where(PrivatePlanting.PlanWords).ShouldNotBeEmpty();
        reading.Where(PrivatePlanting.PlanWords).ShouldAllBe(address => address.StartsWith("/register/documents/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task no_email_to_a_follower_tells_any_of_it()
    {
        var marks = await council.Marks();
        var told = council.Mail.Taken.Where(mail => mail.To == council.Planting.Follower).ToList();

        told.ShouldContain(mail => mail.Text.Contains(PrivateCases.AssetName, StringComparison.Ordinal));
        told.SelectMany(mail => marks.In($"{mail.Subject}\n{mail.Body}\n{mail.Text}\n{mail.From}")).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task no_event_that_a_program_is_sent_tells_any_of_it()
    {
        var marks = await council.Marks();
        var told = council.Planting.Receiver.Events.Select(sent => sent.Body).ToList();

        told.ShouldContain(body => body.Contains(PrivateCases.AssetName, StringComparison.Ordinal));
        told.SelectMany(marks.In).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("planning-data", "planning-data.csv")]
    [InlineData("csv", "register.csv")]
    [InlineData("json", "register.json")]
    [InlineData("geojson", "register.geojson")]
    public async Task no_file_that_is_exported_holds_any_of_it(string format, string file)
    {
        using var folder = new Folder();
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, "export", "--authority", "all", "--format", format, "--out", folder.PathOf(file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__RightToBid"] = council.Services.GetRequiredService<CaseDatabase>().ConnectionString },
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var said = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        said.ShouldBeEmpty();

        var marks = await council.Marks();
        foreach (var written in folder.Files)
        {
            marks.In(await File.ReadAllTextAsync(folder.PathOf(written), Cancellation)).ShouldBeEmpty(written);
        }

        (await File.ReadAllTextAsync(folder.PathOf(file), Cancellation)).ShouldContain(PrivateCases.AssetName);
    }

    [Fact]
    public void a_marker_is_found_however_it_is_written()
    {
        var (person, amount) = (Guid.Parse("0190a5f0-0000-7000-8000-0000000000aa"), PrivateFacts.Amount());
        var marks = new PrivateMarks(new HashSet<Guid> { person });

        marks.In($"by {PrivateFacts.Marker("Owner").ToUpperInvariant()}.").ShouldHaveSingleItem().ShouldEndWith("OWNER");
        marks.In($"/people/{person}").ShouldBe([person.ToString()]);
        marks.In($"/people/{person:N}").ShouldBe([person.ToString("N")]);
        marks.In(FormattableString.Invariant($"£{amount:N0} and {amount}.00")).Count.ShouldBe(2);
        marks.In("/people/0190a5f0-0000-7000-8000-0000000000ab, £7,100,000").ShouldBeEmpty();
    }
}
