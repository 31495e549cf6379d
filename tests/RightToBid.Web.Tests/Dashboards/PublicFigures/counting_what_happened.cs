using System.Globalization;
using System.Net;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

public class counting_what_happened(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Gloucester = "E07000081";
    private const string Stroud = "E07000082";

    private static readonly string[] Kinds = ["Public house", "public house ", "Shop"];

    private static readonly LegalForm[] Forms = [LegalForm.Charity, LegalForm.ParishCouncil, LegalForm.CommunityInterestCompany];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task comes_to_what_a_recount_of_the_events_comes_to_on_any_day()
    {
        for (var number = 0; number < 24; number++)
        {
            await Tell(Gloucester, number, Choices(number));
        }

        await council.Drain();
        var events = await Events();
        events.Count.ShouldBeGreaterThan(40);
        foreach (var on in new[] { "Tuesday 12 May 2026", "Friday 31 October 2025", "Monday 6 January 2025" })
        {
            var sheet = await council.Services.GetRequiredService<FigureSheets>().Of(new(Gloucester, null, ByQuarter: true, On(on)), Cancellation);
            var known = events.Where(happened => happened.OccurredOn <= On(on)).ToList();

            foreach (var (name, of, which) in Recounted)
            {
                var expected = known.Where(happened => which(happened.Happened)).GroupBy(happened => Quarter(happened.OccurredOn))
                    .ToDictionary(quarter => quarter.Key, quarter => quarter.Count());
                sheet.ByPeriod.Where(row => of(row) > 0).ToDictionary(row => row.Label, of).OrderBy(row => row.Key).ToList()
                    .ShouldBe(expected.OrderBy(row => row.Key).ToList(), customMessage: $"{name} as at {on}");
            }

            // By kind of asset the same comes to the same, however a kind was typed.
            FigureRow.Total("", sheet.ByKindOfAsset).ShouldBe(FigureRow.Total("", sheet.ByPeriod));
            sheet.ByKindOfAsset.Select(row => row.Label).ShouldBeSubsetOf(["public house", "shop"]);
            sheet.Outcomes.Cells.Sum(cell => cell.Count ?? 0).ShouldBeLessThanOrEqualTo(known.Count(happened => happened.Happened is DisposalNoticeReceived));
            sheet.Standing.Listed.ShouldBe(known.Count(happened => happened.Happened is LandEnteredInList)
                - known.Count(happened => happened.Happened is LandRemovedFromList));
        }
    }

    [Fact]
    public async Task of_nothing_says_that_there_is_nothing()
    {
        var page = await council.Open("/figures?authority=E07000179");

        page.Heading.ShouldBe("Figures");
        page.Main.ShouldContain("Nothing is recorded of South Oxfordshire District Council by that day");
        using var data = await council.Ask("/figures.json?authority=E07000179");
        JsonDocument.Parse(await data.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("byPeriod").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task is_shown_as_charts_tables_and_data()
    {
        await Tell(Stroud, 100, [3, 1, 4, 1, 5, 9]);
        await council.Drain();

        var page = await council.Open($"/figures?authority={Stroud}&by=quarter");
        page.Main.ShouldContain("Quarter by quarter");
        page.Markup.ShouldContain("role=\"img\" aria-label=\"Nominations and decisions, ");
        page.Main.ShouldContain("The owner withdrew the notice");
        using var table = await council.Ask($"/figures.csv?authority={Stroud}");
        (await table.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith("table,row,figure,value,shown_as\r\n");
        using var wrong = await council.Ask("/figures.csv?on=2026-02-31");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await council.Open("/figures?on=2026-02-31")).ErrorSummary.ShouldNotBeEmpty();
        using var typed = await council.Ask("/figures?day.Day=1&day.Month=2&day.Year=2026");
        typed.Headers.Location!.ToString().ShouldBe("/figures?on=2026-02-01");
        using var known = await council.Ask("/figures?knownDay.Day=1&knownDay.Month=2&knownDay.Year=2026");
        known.Headers.Location!.ToString().ShouldBe("/figures?on=2026-02-01&known=2026-02-01");
        using var ahead = await council.Ask("/figures.json?known=2099-01-01");
        ahead.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>What came on 1 April and was recorded on 12 May, and was found on 14 May to have come on 31 March.</summary>
    [Fact]
    public async Task is_known_as_it_was_recorded_by_the_end_of_a_day()
    {
        await using var late = new TestCouncil();
        await late.InitializeAsync();
        var (cases, sender) = (late.Services.GetRequiredService<CaseDesk>(), new Sender(TestCouncil.Authority, "test"));
        var group = new CommunityGroup("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity));
        var received = new ReceiveNomination(Id(1, 1), "NOM/2026/0001", new Asset("The Fox Inn", "1 Mill Lane"), group, "People meet there.", On("Wednesday 1 April 2026"));
        (await cases.Send(received, sender, Cancellation)).Refusal.ShouldBeNull();
        late.Clock.AdvanceTo(On("Thursday 14 May 2026"));
        var corrected = new RightToBid.Cases.Nominating.CorrectReceiptDay(Id(1, 1), On("Tuesday 31 March 2026"), "It lay in the letter box.");
        (await cases.Send(corrected, sender, Cancellation)).Refusal.ShouldBeNull();

        foreach (var (days, quarter) in new[]
        {
            ("known=2026-05-11", null), ("known=2026-05-12", "2026 Q2"), ("on=2026-03-31&known=2026-05-13", null), ("known=2026-05-13", "2026 Q2"),
            ("known=2026-05-14", "2026 Q1"), ("on=2026-03-31&known=2026-05-14", "2026 Q1"), ("on=2026-03-30&known=2026-05-14", null),
        })
        {
            using var answer = await late.Ask($"/figures.json?by=quarter&{days}");
            var periods = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("byPeriod").EnumerateArray();
            periods.Where(period => period.GetProperty("figures").GetProperty("nominations").GetInt32() == 1)
                .Select(period => period.GetProperty("label").GetString()).SingleOrDefault().ShouldBe(quarter, days);
        }
    }

    private static (string Name, Func<FigureRow, int> Of, Func<ICaseEvent, bool> Which)[] Recounted { get; } =
    [
        ("nominations", row => row.Nominations, happened => happened is NominationReceived),
        ("accepted", row => row.Accepted, happened => happened is NominationAccepted),
        ("unsuccessful", row => row.Unsuccessful, happened => happened is NominationUnsuccessful or NominationInvalid),
        ("withdrawn", row => row.Withdrawn, happened => happened is NominationWithdrawn),
        ("decisions", row => row.InTime + row.Late, happened => happened is NominationAccepted or NominationUnsuccessful or NominationInvalid),
        ("listings", row => row.Listings, happened => happened is LandEnteredInList),
        ("notices", row => row.Notices, happened => happened is DisposalNoticeReceived),
        ("bids", row => row.Bids, happened => happened is BidOpened),
        ("full moratoria", row => row.FullMoratoria, happened => happened is BidderRegistered),
        ("handovers", row => row.Handovers, happened => happened is HandoverCompleted),
    ];

    /// <summary>One matter, as far as it is told: nominated, decided, sold, bid for.</summary>
    private async Task Tell(string authority, int number, int[] choices)
    {
        int At(int which, int below) => choices[which] % below;
        var (nomination, entry, notice, bid) = (Id(number, 1), Id(number, 2), Id(number, 3), Id(number, 4));
        var group = new CommunityGroup($"Group {number}", CommunityBody.WithLocalConnection(Forms[At(1, Forms.Length)]));
        var reference = string.Create(CultureInfo.InvariantCulture, $"ACV/G/{number:000}");
        var received = On("Monday 2 September 2024").PlusDays(At(0, 400));
        var asset = new Asset($"Asset {number}", "Gloucester") { Kind = Kinds[At(2, Kinds.Length)] };
        await Send(authority, new ReceiveNomination(nomination, reference, asset, group, "People meet there.", received));
        var decided = received.PlusDays(20 + At(3, 60));
        if (At(4, 5) == 0)
        {
            await Send(authority, new DeclineNomination(nomination, "It is not used.", decided));
            return;
        }

        await Send(authority, new AcceptNomination(
            nomination, entry, new CommunityValueFindings(CommunityValueTest.CurrentUse, "People meet there.", "It can go on."), "People meet there.", decided));
        await council.Drain();
        if (At(5, 3) == 0)
        {
            return;
        }

        var noticed = decided.PlusDays(10 + At(5, 60));
        await Send(authority, new ReceiveDisposalNotice(notice, entry, reference, asset.Name, Id(number, 9), "the freeholder", noticed, new(decided)));
        if (At(4, 2) == 1)
        {
            await Send(authority, new RegisterBidder(notice, bid, group, noticed.PlusDays(At(3, 42))));
        }
        else if (At(2, 2) == 1)
        {
            await Send(authority, new WithdrawNotice(notice, noticed.PlusDays(3), "The owner stays."));
        }

        await council.Drain();
    }

    private async Task Send<TState>(string authority, ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await council.Services.GetRequiredService<CaseDesk>().Send(command, new Sender(authority, "test"), Cancellation);
        outcome.Refusal.ShouldBeNull();
    }

    private Task<IReadOnlyList<(ICaseEvent Happened, LocalDate OccurredOn)>> Events() => council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Public,
        "select event_name, occurred_on, facts::text as facts from rtb.rm_case_history where tenant_id = @authority",
        new Dictionary<string, object?> { ["authority"] = Gloucester },
        row => (PublicFacts.Read(row.Text("event_name"), row.Text("facts")), row.Day("occurred_on")),
        Cancellation);

    /// <summary>Far apart from those of the number before, and always the same.</summary>
    private static int[] Choices(int number) => [.. Enumerable.Range(1, 6).Select(which => (int)((((number + 3L) * 7919 * which * which) + (104_729L * number * number)) % 1_000_003))];

    private static string Quarter(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year} Q{((day.Month - 1) / 3) + 1}");

    private static Guid Id(int number, int which) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-{which:x4}-7000-8000-{number + 1:x12}"));
}
