using System.Collections.Concurrent;
using System.Text;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

using RightToBid.Cases.Disposing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
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

    /// <summary>What stays, by decision, and the erase page lists: words that somebody typed into the history of a case; and what was made of them.</summary>
    private static readonly string[] StaysInHistory = ["rtb.mt_events"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    [Fact]
    public async Task leaves_it_in_the_history_alone_of_which_the_page_had_told()
    {
        await Plant();
        (await Naming()).ShouldBe(
            ["rtb.drafts", "rtb.evidence", "rtb.invitations", "rtb.kept_letters", "rtb.mt_events", "rtb.outbox", "rtb.parties", "rtb.published_rows"],
            ignoreOrder: true);

        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Open(legal, Links.EraseParty(Owner, Reference));
        page.Title.ShouldStartWith("Erase a name and an address", customMessage: string.Join('\n', council.Lines.TakeLast(8)));
        page.WordsOf("staying").ShouldContain($"Disposal notice withdrawn {Reference} 1");
        page.WordsOf("staying").ShouldNotContain("parties", Case.Insensitive);
        (await TestCouncil.Send(legal, Links.EraseParty(Owner, Reference))).Address.ShouldBe(Links.Letters(Reference));

        (await Naming()).ShouldBe(StaysInHistory);
        (await Text("select cells::text as it from rtb.published_rows where tenant_id = @tenant")).ShouldHaveSingleItem()
            .ShouldBe("""{"Notes": "Telephone [erased]", "Owner": "[erased], of [erased]", "Property": "The Fox Inn"}""");
        council.Lines.ShouldNotBeEmpty();
        council.Lines.Where(line => Traces.Append(Email).Any(trace => line.Contains(trace, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
        (await Kernel.Verification.Verify(Cancellation)).IsClean.ShouldBeTrue();
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
            new Caller(TestCouncil.Authority, "test", null, null), "planted", new { Who = Name, Where = "99 Planted Lane" }, Cancellation);
        await council.Services.GetRequiredService<EvidenceFiles>().Keep(
            TestCouncil.Authority, BidId, new EvidenceFile($"{Name}.pdf", "application/pdf", "%PDF"u8.ToArray()), Cancellation);
        await council.Do(new WithdrawNotice((await council.Notice()).MoratoriumId, Testing.Day.On("Tuesday 12 May 2026"), $"{Name} telephoned from 01632 960999."));
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

    /// <summary>The tables of which any column holds a trace: as words, in data, or in the bytes of a file. What is read from events is theirs.</summary>
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
            naming.AddRange(found.Where(_ => !table.StartsWith("rtb.rm_", StringComparison.Ordinal)).Select(_ => table));
        }

        return naming;
    }
}
