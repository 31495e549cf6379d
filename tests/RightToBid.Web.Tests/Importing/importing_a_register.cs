using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Authorities;
using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Reporting;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

public class importing_a_register
{
    private const string Headings = "Reference,Asset,Nominated by,Nomination received,Decision,Decision date,Date of listing,Disposal notice received\n";

    private readonly KnownCases cases = new();

    [Theory]
    [InlineData("gloucester", "E07000081", 1, 2)]
    [InlineData("south-oxfordshire", "E07000179", 1, 2)]
    [InlineData("dacorum", "E07000096", 1, 2)]
    [InlineData("bath-and-north-east-somerset", "E06000022", 3, 6)]
    [InlineData("stroud", "E07000082", 1, 2)]
    public async Task brings_every_published_row_in_with_its_streams(string council, string code, int rows, int streams)
    {
        var imported = await Import(() => RegisterFile.Open(Register.PathOf(council)), code);
        (imported.Summary.Counts.Imported, imported.Summary.Counts.SetAside, imported.Summary.Counts.Rows, imported.Summary.Counts.Streams).ShouldBe((rows, 0, rows + 1, streams));
        cases.Streams.Count.ShouldBe(streams);
        cases.Rows.Select(row => row.Report.AsPublished.Count).ShouldAllBe(cells => cells > 0);
    }

    [Fact]
    public async Task tells_the_seven_stars_as_it_happened_its_lateness_included()
    {
        await Import(() => RegisterFile.Open(Register.PathOf("bath-and-north-east-somerset")), "E06000022");
        var nomination = cases.Streams.Where(stream => stream.StreamType == Nomination.StreamType).ElementAt(2);
        nomination.Events.Select(happened => happened.GetType()).ShouldBe([typeof(NominationReceived), typeof(NominationDecisionOverdue), typeof(NominationAccepted)]);
        nomination.Events[1].ShouldBe(new NominationDecisionOverdue(On("Tuesday 29 December 2015")));
        var entry = cases.Streams.Where(stream => stream.StreamType == ListEntry.StreamType).ElementAt(2);
        entry.Events.Select(happened => happened.GetType()).ShouldBe(
            [typeof(LandEnteredInList), typeof(InclusionNoticeGiven), typeof(ReviewRequestPeriodEnded), typeof(ListingExpired), typeof(ListEntryDatesPublished)]);
        entry.Events[3].ShouldBe(new ListingExpired(On("Wednesday 13 January 2021")));
    }

    [Fact]
    public async Task tells_dacorums_moratorium_with_its_announcements_and_its_published_ends()
    {
        await Import(() => RegisterFile.Open(Register.PathOf("dacorum")), "E07000096");
        var moratorium = cases.Streams.Single(stream => stream.StreamType == Moratorium.StreamType);
        moratorium.Events.Select(happened => happened.GetType()).ShouldBe(
            [typeof(DisposalNoticeReceived), typeof(InterimMoratoriumEnded), typeof(ProtectedPeriodEnded), typeof(MoratoriumDatesPublished)]);
        moratorium.Events[^1].ShouldBeOfType<MoratoriumDatesPublished>().Dates.ShouldBe(
        [
            new PublishedDate("interim-moratorium", "22 June 2020", On("Monday 22 June 2020")),
            new PublishedDate("full-moratorium", "11 November 2020", On("Wednesday 11 November 2020")),
            new PublishedDate("protected-period", "11th November 2021", On("Thursday 11 November 2021")),
        ]);
    }

    [Fact]
    public async Task leaves_nothing_to_fall_due_that_fell_due_long_ago()
    {
        await Import("1,The Fox Inn,Foxton Parish Council,02/04/2015,Listed,12/05/2015,03/06/2015,12/05/2018\n2,The Crown,Foxton CIC,02/11/2026,,,,\n");
        Fold<Nomination>("1").Status.ShouldBe(NominationStatus.Accepted);
        Past(NominationSaga.Deadlines(Fold<Nomination>("1"))).ShouldBeEmpty();
        Past(ListEntrySaga.Deadlines(Fold<ListEntry>("1"))).ShouldBeEmpty();
        Past(MoratoriumSaga.Deadlines(Fold<Moratorium>("1"))).ShouldBeEmpty();
        NominationSaga.Deadlines(Fold<Nomination>("2")).ShouldHaveSingleItem().LastDay.ShouldBe(On("Monday 28 December 2026"));
    }

    [Fact]
    public async Task opens_the_bid_of_a_group_that_triggered_a_full_moratorium()
    {
        await Import("1,The Fox Inn,Friends of the Fox,02/04/2019,Listed,12/05/2019,03/06/2019,12/05/2020,Friends of the Fox\n", headings: Headings.TrimEnd() + ",Interested group\n");
        Fold<Moratorium>("1").Requests.ShouldHaveSingleItem().RequestedOn.ShouldBe(On("Monday 22 June 2020"));
        Fold<Bid>("1").Group.ShouldNotBeNull().Name.ShouldBe("Friends of the Fox");
        cases.Streams.Single(stream => stream.StreamType == Moratorium.StreamType).Events.OfType<FullMoratoriumEnded>()
            .ShouldHaveSingleItem().LastDay.ShouldBe(On("Wednesday 11 November 2020"));
    }

    [Fact]
    public async Task enters_an_unsuccessful_nomination_in_the_other_list()
    {
        await Import("1,The Fox Inn,Foxton Parish Council,02/04/2020,Unsuccessful,12/05/2020,,\n");
        Fold<Nomination>("1").UnsuccessfulEntry.ShouldNotBeNull().EnteredOn.ShouldBe(On("Tuesday 12 May 2020"));
    }

    [Fact]
    public async Task changes_nothing_the_second_time()
    {
        const string Rows = "1,The Fox Inn,Foxton Parish Council,02/04/2020,Listed,12/05/2020,03/06/2020,\n,The Crown,Foxton CIC,02/04/2020,Listed,12/05/2020,03/06/2020,\n";
        await Import(Rows);
        var streams = cases.Streams.Count;
        var again = await Import(Rows);
        (again.Summary.Counts.Imported, again.Summary.Counts.AlreadyThere, cases.Streams.Count, cases.Envelopes.Count).ShouldBe((0, 2, streams, 1));
        cases.Rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task brings_in_only_what_is_new_in_a_longer_file()
    {
        await Import("1,The Fox Inn,,02/04/2020,Listed,12/05/2020,03/06/2020,\n");
        var longer = await Import("1,The Fox Inn,,02/04/2020,Listed,12/05/2020,04/06/2020,\n2,The Crown,,02/04/2020,Listed,12/05/2020,03/06/2020,\n");
        longer.Rows.Skip(1).Select(row => row.Status).ShouldBe([RowStatus.AlreadyThere, RowStatus.Imported]);
        Fold<ListEntry>("1").EnteredOn.ShouldBe(On("Wednesday 3 June 2020"));
        cases.Envelopes.Select(envelope => envelope.CommandId).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task writes_nothing_in_a_dry_run_and_reports_the_same()
    {
        const string Rows = "1,The Fox Inn,,02/04/2020,Listed,12/05/2020,03/06/2020,\n2,,,02/04/2020,Listed,12/05/2020,03/06/2020,\n";
        var dry = await Import(Rows, dryRun: true);
        (cases.Streams.Count, cases.Rows.Count).ShouldBe((0, 0));
        var wet = await Import(Rows);
        wet.Summary.Counts.ShouldBe(dry.Summary.Counts);
        wet.Rows.Select(row => (row.Row, row.Status, row.Events)).ShouldBe(dry.Rows.Select(row => (row.Row, row.Status, row.Events)));
    }

    [Fact]
    public async Task sets_a_bad_row_aside_keeps_it_and_brings_the_others_in()
    {
        var imported = await Import("1,The Fox Inn,,31/02/2020,Listed,12/05/2020,03/06/2020,\n2,The Crown,,02/04/2020,Listed,12/05/2020,03/06/2020,\n");
        imported.Row(2).Status.ShouldBe(RowStatus.SetAside);
        imported.Row(3).Status.ShouldBe(RowStatus.Imported);
        cases.Rows.Single(row => row.Report.Row == 2).Report.Issues.ShouldContain(issue => issue.Sentence == "31/02/2020 is not a day in the calendar.");
    }

    [Fact]
    public async Task sets_aside_a_reference_used_twice_or_by_another_case()
    {
        cases.References.Add("3");
        var imported = await Import(
            "1,The Fox Inn,,02/04/2020,Listed,12/05/2020,03/06/2020,\n1,The Crown,,02/04/2020,Listed,12/05/2020,03/06/2020,\n3,The Swan,,02/04/2020,Listed,12/05/2020,03/06/2020,\n");
        imported.Rows.Skip(1).Select(row => row.Status).ShouldBe([RowStatus.Imported, RowStatus.SetAside, RowStatus.SetAside]);
        imported.Row(3).Issues.ShouldContain(issue => issue.Sentence == "Row 2 has the same reference, 1.");
        imported.Row(4).Issues.ShouldContain(issue => issue.Sentence == "Another case has the reference 3.");
    }

    [Fact]
    public async Task tells_a_repeated_row_as_a_further_moratorium_of_its_case()
    {
        var imported = await Import(
            "CAM17,The Fox Inn,,02/04/2019,Listed,12/05/2019,03/06/2019,12/05/2020\nCAM17 (2nd moratorium),The Fox Inn,,02/04/2019,Listed,12/05/2019,03/06/2019,03/05/2022\n");
        imported.Rows.Skip(1).Select(row => row.Status).ShouldBe([RowStatus.Imported, RowStatus.Imported]);
        cases.Streams.Where(stream => stream.StreamType == Moratorium.StreamType).Select(stream => stream.Events.OfType<DisposalNoticeReceived>().Single().ReceivedOn)
            .ShouldBe([On("Tuesday 12 May 2020"), On("Tuesday 3 May 2022")]);
        Fold<ListEntry>("CAM17").Notices.Count.ShouldBe(2);
    }

    [Fact]
    public async Task points_out_a_column_that_may_be_written_month_first()
    {
        var imported = await Import("1,The Fox Inn,,04/13/2020,Listed,12/05/2020,03/06/2020,\n2,The Crown,,04/02/2020,Listed,12/05/2020,03/06/2020,\n");
        imported.Summary.FileNotes.ShouldHaveSingleItem().ShouldStartWith("Under \"Nomination received\", 1 of the dates can only be read with the month first (row 2 is the first).");
    }

    [Fact]
    public async Task accounts_for_ten_thousand_rows()
    {
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(n => $"R{n},Asset {n},Foxton Parish Council,02/04/2020,Listed,12/05/2020,03/06/2020,{(n % 10 == 0 ? "12/05/2021" : "")}\n"));
        var imported = await Import(rows);
        var counts = imported.Summary.Counts;
        (counts.Rows, counts.HeadingRows, counts.Imported, counts.SetAside, counts.Streams).ShouldBe((10_001, 1, 10_000, 0, 21_000));
        cases.Rows.Count.ShouldBe(10_000);
    }

    private static IEnumerable<Deadline> Past(IEnumerable<Deadline> deadlines) => deadlines.Where(deadline => deadline.LastDay < Register.Today);

    private Task<Imported> Import(string rows, bool dryRun = false, string headings = Headings) => Import(() => Register.Of(headings + rows), "E07000081", dryRun);

    private async Task<Imported> Import(Func<RegisterFile> open, string code, bool dryRun = false)
    {
        var rows = new List<RowReport>();
        var request = new ImportRequest(open, KnownAuthorities.Find(code).ShouldNotBeNull(), Web.Importing.Recognising.Headings.General, "a test", dryRun);
        var summary = await new RegisterImport(cases, Register.Today).Run(request, rows.Add, null, TestContext.Current.CancellationToken);
        return new(summary, rows);
    }

    /// <summary>The state of the case's one stream of a kind.</summary>
    private TState Fold<TState>(string reference)
        where TState : class, IStreamState<TState> => cases.Streams
        .Where(stream => stream.StreamType == TState.StreamType)
        .Select(stream => stream.Events.Cast<ICaseEvent>().Aggregate(TState.Initial, (state, happened) => state.Evolve(happened)))
        .Single(state => ReferenceOf(state) == reference);

    private static string ReferenceOf(object state) => state switch
    {
        Nomination nomination => nomination.Reference,
        ListEntry entry => entry.Reference,
        Moratorium moratorium => moratorium.Reference,
        Bid bid => bid.Reference,
        _ => throw new ArgumentException("No register leads to it.", nameof(state)),
    };
}
