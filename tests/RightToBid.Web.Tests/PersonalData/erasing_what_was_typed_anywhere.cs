using System.Collections.Concurrent;
using System.Net;
using System.Text;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

using RightToBid.Cases.Disposing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Bundles;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bundles;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.PersonalData;

/// <summary>A council whose log is kept, to be looked through.</summary>
public sealed class CouncilWithLog : LetterCouncil, ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    internal IEnumerable<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{formatter(state, exception)} {exception}");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(this)));
    }
}

/// <summary>One unlikely person is planted wherever a person can be typed, and erased; then every column of every table is searched, and the log.</summary>
public sealed class erasing_what_was_typed_anywhere(CouncilWithLog council) : IClassFixture<CouncilWithLog>
{
    private const string Name = "Zebedee Quillfeather";
    private const string Email = "zebedee@quillfeather.example";
    private static readonly string[] Traces = ["Quillfeather", "99 Planted Lane", "01632 960999"];

    private static readonly Caller Officer = new(TestCouncil.Authority, "test", null, null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Guid Document { get; set; }

    private BodyConstitutions Constitutions => council.Services.GetRequiredService<BodyConstitutions>();

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    [Fact]
    public async Task leaves_it_nowhere_and_says_before_what_will_change()
    {
        await Plant();
        (await Naming()).ShouldBe(
            [
                "rtb.bodies", "rtb.body_constitutions", "rtb.case_documents", "rtb.case_notes", "rtb.case_remarks", "rtb.drafts", "rtb.evidence", "rtb.handover_checklist", "rtb.invitations",
                "rtb.kept_letters", "rtb.mt_events", "rtb.outbox", "rtb.parties", "rtb.published_rows", "rtb.rm_case_history",
            ],
            ignoreOrder: true);
        var (streams, told) = (await Kernel.Verification.Verify(Cancellation), await council.Notice());

        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Open(legal, Links.EraseParty(Owner, Reference));
        page.Title.ShouldStartWith("Erase a name and an address", customMessage: string.Join('\n', council.Lines.TakeLast(8)));
        page.WordsOf("changing").ShouldContain($"{Name} telephoned from 01632 960999.");
        page.WordsOf("changing").ShouldContain("[erased] telephoned from [erased].");
        page.WordsOf("changing").ShouldContain("Register of bodies: area of activity Of no case Asked for by Zebedee Quillfeather Asked for by [erased]");
        page.WordsOf("files").ShouldContain($"Letter of {Name} {Reference} Its words name them");
        page.WordsOf("files").ShouldContain($"{Name} and others.txt, constitution of Friends of the Heron Of no case Its words name them");
        page.Main.ShouldNotContain("These places still mention them");
        page.WordsOf("backups").ShouldContain("Backups made before today still hold what you erase.");
        (await TestCouncil.Send(legal, Links.EraseParty(Owner, Reference))).Address.ShouldBe(Links.Letters(Reference));

        (await Naming()).ShouldBe(["rtb.body_constitutions", "rtb.evidence"], "what is in the files themselves stays, until somebody takes them away");
        (await Constitutions.Of(TestCouncil.Authority, Owner, Cancellation)).ShouldHaveSingleItem().Name.ShouldBe("[erased] and others.txt");
        (await TestCouncil.Send(legal, page.Link($"Take away {Name} and others.txt, constitution of Friends of the Heron"))).Status.ShouldBe(HttpStatusCode.OK);
        await council.Services.GetRequiredService<EvidenceFiles>().TakeAway(TestCouncil.Authority, "test", Document, "It names somebody.", Cancellation);
        (await Naming()).ShouldBeEmpty();
        (await Text("select cells::text as it from rtb.published_rows where tenant_id = @tenant")).ShouldHaveSingleItem()
            .ShouldBe("""{"Notes": "Telephone [erased]", "Owner": "[erased], of [erased]", "Property": "The Fox Inn"}""");
        (await Text("select words as it from rtb.case_notes where tenant_id = @tenant")).ShouldBe(["Ask [erased] again on Monday."]);
        (await Text("select words as it from rtb.case_remarks where tenant_id = @tenant")).ShouldBe(["[erased] does not own it."]);
        council.Lines.ShouldNotBeEmpty();
        council.Lines.Where(line => Traces.Append(Email).Any(trace => line.Contains(trace, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();

        var report = await Kernel.Verification.Verify(Cancellation);
        report.Differences.ShouldBeEmpty();
        (report.Streams, report.Events, report.Redactions).ShouldBe((streams.Streams, streams.Events, 1));
        var now = await council.Notice();
        (now.AssetName, now.ReceivedOn, now.WithdrawnOn).ShouldBe((told.AssetName, told.ReceivedOn, told.WithdrawnOn), "no day and no decision changes");
        foreach (var model in CaseKernel.ReadModels)
        {
            (await Kernel.ReadModels.Rebuild(model.Name, cancellation: Cancellation)).Changed.ShouldBe(0, model.Name);
        }

        var bundle = await council.Services.GetRequiredService<BundleReader>().Read(
            new BundleRequest(TestCouncil.Authority, Reference, "a legal officer", "test"), Cancellation);
        bundle!.Streams.ShouldAllBe(stream => stream.Differences.Count == 0);
        BundleHtml.Of(bundle).ShouldContain("A name was erased here on 12 May 2026");
        var file = new CheckedBundle(BundleFile.Of(bundle));
        file.Heads().ShouldNotBeEmpty("somebody who has nothing but the file can compute the chain");
        file.Text("redactions.csv").ShouldContain("disposal_notice_withdrawn");
    }

    private async Task Plant()
    {
        await council.SetLetterhead();
        council.Mail.IsOutOfOrder = true;
        await council.Parties.Record(
            TestCouncil.Authority,
            new Party(Owner, Name, Purposes.GaveNotice) { Address = "99 Planted Lane\nAshcombe\nAS1 2BB", Email = Email, Telephone = "01632 960999" }, Cancellation);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"{CaseAddress}/letters/n10?to=owner&about={BidId}";
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, address)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        await TestCouncil.Post(officer, new FilledForm(address, [("__RequestVerificationToken", token)]));
        await council.Services.GetRequiredService<Drafts>().Begin(
            Officer, "planted", new { Who = Name, Where = "99 Planted Lane" }, Cancellation);
        await council.Services.GetRequiredService<EvidenceFiles>().Keep(
            TestCouncil.Authority, BidId, new EvidenceFile($"{Name}.pdf", "application/pdf", "%PDF"u8.ToArray()), Cancellation);
        await council.Do(new WithdrawNotice((await council.Notice()).MoratoriumId, Testing.Day.On("Tuesday 12 May 2026"), $"{Name} telephoned from 01632 960999."));
        await council.Services.GetRequiredService<CaseNotes>().Write(Officer, Reference, $"Ask {Name} again on Monday.", Cancellation);
        await council.Services.GetRequiredService<CaseRemarks>().Keep(TestCouncil.Authority, Reference, "The Fox Inn", $"{Name} does not own it.", Cancellation);
        Document = await council.Services.GetRequiredService<CaseFiles>().Add(
            Officer, Reference, DocumentKind.Correspondence, $"Letter of {Name}",
            new EvidenceFile("letter.eml", "message/rfc822", Encoding.UTF8.GetBytes($"From: {Email}\r\nSubject: The inn\r\n\r\nYours, {Name}\r\n")), Cancellation);
        await Run(
            """
            insert into rtb.bodies (tenant_id, body_id, name, area_of_activity, changed_by, changed_at)
            values (@tenant, @id, 'Friends of the Heron', @words, 'test', @now)
            """,
            ("id", Owner), ("words", $"Asked for by {Name}"));
        await Constitutions.Keep(
            Officer, Owner, Testing.Day.On("Tuesday 12 May 2026"),
            new EvidenceFile($"{Name} and others.txt", "text/plain", Encoding.UTF8.GetBytes($"The first trustee is {Name}.")), Cancellation);
        await Run(
            """
            insert into rtb.handover_checklist (tenant_id, handover_id, item, outcome, settled_on, note, settled_by, settled_at)
            values (@tenant, @id, 'insurance', 'Done', '2026-05-12', @words, 'test', @now)
            """,
            ("id", Owner), ("words", $"{Name} has the keys"));
        await Run(
            """
            insert into rtb.invitations (tenant_id, invitation_id, email, roles, invited_by, invited_at, expires_at)
            values (@tenant, @id, @email, '{officer}', 'test', @now, @now)
            """,
            ("id", Owner), ("email", Email));
        await Run("update rtb.outbox set error = 'No mailbox of ' || @email where tenant_id = @tenant and kind = 'letter'", ("email", Email));
        await Run(
            """
            insert into rtb.published_rows (tenant_id, row_id, file, sha256, row_number, status, cells, issues, compared, recorded_at)
            values (@tenant, @id, 'register.csv', 'aa', 1, 'read', @cells::jsonb, '[]', '[]', @now)
            """,
            ("id", Owner),
            ("cells", """{"Property": "The Fox Inn", "Owner": "Zebedee Quillfeather, of 99 Planted Lane", "Notes": "Telephone 01632 960999"}"""));
    }

    private Task<int> Run(string sql, params (string Name, object Value)[] values) => Kernel.Database.Execute(
        Scope.Tenant(TestCouncil.Authority), sql,
        new Dictionary<string, object?>(values.Select(value => KeyValuePair.Create(value.Name, (object?)value.Value))) { ["now"] = council.Clock.GetCurrentInstant() },
        Cancellation);

    private Task<IReadOnlyList<string>> Text(string sql) => Kernel.Database.Query(
        Scope.Tenant(TestCouncil.Authority), sql, new Dictionary<string, object?>(), row => row.Text("it"), Cancellation);

    /// <summary>The tables of which any column holds a trace: as words, in data, or in the bytes of a file.</summary>
    private async Task<IReadOnlyList<string>> Naming()
    {
        var naming = new List<string>();
        var everywhere = Traces.Append(Email).SelectMany(trace => new[] { trace, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(trace)) }).ToArray();
        foreach (var table in await Text(
            """
            select schemaname || '.' || tablename as it from pg_tables
            where case when schemaname in ('rtb', 'identity') then has_table_privilege(schemaname || '.' || tablename, 'select') else false end
            order by 1
            """))
        {
            var found = await Kernel.Database.Query(
                Scope.Tenant(TestCouncil.Authority),
                $"select '' as it from {table} as kept where exists (select from unnest(@traces) as trace where strpos(lower(kept::text), lower(trace)) > 0) limit 1",
                new Dictionary<string, object?> { ["traces"] = everywhere },
                row => row.Text("it"),
                Cancellation);
            naming.AddRange(found.Select(_ => table));
        }

        return naming;
    }
}
