using System.Text.Json;

using FsCheck;
using FsCheck.Fluent;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>What the published tables keep of every day is what they would have said, had the events been replayed to the end of that day.</summary>
public class keeping_what_was_known
{
    private static readonly LocalDate First = On("Monday 2 March 2026");
    private static readonly Guid Stream = Guid.Parse("019aa5c0-0000-7000-8000-000000000002");

    /// <summary>Each number is one command: what is recorded by it, and how many days after the last.</summary>
    private static Arbitrary<int[]> Histories => Gen.Choose(0, 1_000_000).ArrayOf(14).ToArbitrary();

    [Fact]
    public void is_the_replay_of_an_entry_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<ListEntry>(new RegisterEntriesTable(), new KnownEntriesTable(), Fox.Listed("Monday 5 January 2026"), Entry, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_a_notice_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<Moratorium>(new RegisterNoticesTable(), new KnownNoticesTable(), Fox.Notice("Saturday 28 February 2026"), Notice, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_a_nomination_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<Nomination>(new UnsuccessfulEntriesTable(), new KnownUnsuccessfulTable(), Fox.Nominated("Monday 2 February 2026"), Nominating, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_what_is_counted_of_an_entry_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<ListEntry>(new FigureFactsTable(), new KnownFigureFactsTable(), Fox.Listed("Monday 5 January 2026"), Entry, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_what_is_counted_of_a_notice_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<Moratorium>(new FigureFactsTable(), new KnownFigureFactsTable(), Fox.Notice("Saturday 28 February 2026"), Notice, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_what_is_counted_of_sales_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<Moratorium>(new FigureFactsTable(), new KnownFigureFactsTable(), Fox.Notice("Saturday 28 February 2026"), Sale, numbers))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void is_the_replay_of_what_is_counted_of_a_nomination_to_any_day() => Prop.ForAll(
        Histories, numbers => IsReplay<Nomination>(new FigureFactsTable(), new KnownFigureFactsTable(), Fox.Nominated("Monday 2 February 2026"), Nominating, numbers))
        .QuickCheckThrowOnFailure();

    private static ICaseEvent Entry(int kind, LocalDate day, int place) => kind switch
    {
        0 => new ListEntryExtentAmended($"The part of {day.Day}", "it was sold", day),
        1 => new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It closed.", day),
        2 => new ListEntryDayCorrected(day, On("Monday 5 January 2026"), "the stamp was misread", RegimeKeys.EnglandRightToBid2011, Version(day)),
        3 => new FactCorrected("land-entered-in-list.asset-name", 1, $"The Fox of {day.Day}", "The Fox Inn", "it was misspelt"),
        _ => new FactStruckOut("land-removed-from-list", place, "it never happened"),
    };

    private static ICaseEvent Notice(int kind, LocalDate day, int place) => kind switch
    {
        0 => new BidderRegistered(Fox.Bid, new(Fox.Friends, new(Law.LegalForm.Charity) { ActiveInArea = true }), day),
        1 => new DisposalNoticeWithdrawn(day, "the owner keeps it"),
        2 => new DisposalNoticeReceiptDayCorrected(day, On("Saturday 28 February 2026"), "the stamp was misread", RegimeKeys.EnglandRightToBid2011, Version(day)),
        3 => new FactCorrected("disposal-notice-received.received-on", 1, day.ToString("uuuu-MM-dd", null), "2026-02-28", "the stamp was misread"),
        _ => new FactStruckOut("disposal-notice-received", place, "it never happened"),
    };

    private static ICaseEvent Sale(int kind, LocalDate day, int place) => kind switch
    {
        0 => Sold($"part {day.Day}", day, new(Fox.Friends, Law.CommunityBody.WithLocalConnection(Law.LegalForm.Charity))),
        1 => Sold($"part {day.Day}", day, null),
        2 => new DisposalFellThrough(day, null, "the buyer withdrew"),
        3 => new FactCorrected("disposal-notice-received.received-on", 1, day.ToString("uuuu-MM-dd", null), "2026-02-28", "the stamp was misread"),
        _ => new FactStruckOut("disposal-recorded", place, "it never happened"),
    };

    private static DisposalRecorded Sold(string part, LocalDate day, CommunityGroup? buyer) => new(
        null, buyer, day, null, null, VacantPossession: true, null, [], "REG_13_1", InBreach: false, new() { Parcels = [part] });

    private static ICaseEvent Nominating(int kind, LocalDate day, int place) => kind switch
    {
        0 => new NominationUnsuccessful("It is not used by the community.", day),
        1 => new LandEnteredInUnsuccessfulList("It is not used by the community.", day, RegimeKeys.EnglandRightToBid2011, Version(day)),
        2 => new UnsuccessfulEntryRemoved(day),
        3 => new NominationReinstated("The review was wrong.", day),
        _ => new FactStruckOut("land-entered-in-unsuccessful-list", place, "it never happened"),
    };

    /// <summary>Whether, on every day, what is kept is the replay: for events taken a command at a time, and for all of them at once.</summary>
    private static bool IsReplay<TState>(
        ReadModel now, ReadModel known, ICaseEvent first, Func<int, LocalDate, int, ICaseEvent> make, int[] numbers)
        where TState : class, IStreamState<TState>
    {
        var (events, day, moment) = (new List<(ICaseEvent Happened, LocalDate RecordedOn, int Command)> { (first, First, 0) }, First, 0);
        foreach (var number in numbers)
        {
            var isSameCommand = number % 7 == 0;
            (day, moment) = isSameCommand ? (day, moment) : (day.PlusDays(number / 7 % 4), moment + 1);
            events.Add((make(number / 28 % 5, First.PlusDays((number / 140 % 400) - 200), (number / 56_000 % events.Count) + 1), day, moment));
        }

        var inline = Kept<TState>(known, [.. events.GroupBy(e => e.Command).Select(command => command.Count())], events);
        var rebuilt = Kept<TState>(known, [events.Count], events);
        AsText(inline).ShouldBe(AsText(rebuilt));
        for (var asked = First.PlusDays(-1); asked <= day.PlusDays(1); asked = asked.PlusDays(1))
        {
            var replayed = events.TakeWhile(e => e.RecordedOn <= asked).ToList();
            var expected = Kept<TState>(now, replayed.Count == 0 ? Array.Empty<int>() : [replayed.Count], replayed);
            AsText(KnownOn(inline, now, asked)).ShouldBe(AsText(expected), $"as known at the end of {asked}");
        }

        return true;
    }

    /// <summary>The rows that count on a day: of each the last that was written by then, without what says when.</summary>
    private static Dictionary<string, Dictionary<string, object?>> KnownOn(Dictionary<string, Dictionary<string, object?>> rows, ReadModel now, LocalDate day) => rows.Values
        .Where(row => (LocalDate)row["recorded_on"]! <= day)
        .GroupBy(row => Key(now, row))
        .Select(versions => (versions.Key, Row: versions.MaxBy(row => (LocalDate)row["recorded_on"]!)!))
        .Where(version => (bool)version.Row["is_there"]!)
        .ToDictionary(version => version.Key, version => version.Row.Where(column => column.Key is not ("recorded_on" or "is_there")).ToDictionary());

    private static Dictionary<string, Dictionary<string, object?>> Kept<TState>(
        ReadModel model, IReadOnlyList<int> cuts, IReadOnlyList<(ICaseEvent Happened, LocalDate RecordedOn, int Command)> events)
        where TState : class, IStreamState<TState>
    {
        var (rows, state, version) = (new Dictionary<string, Dictionary<string, object?>>(), TState.Initial, 0);
        foreach (var cut in cuts)
        {
            var change = new List<RecordedEvent>();
            foreach (var (happened, recordedOn, command) in events.Skip(version).Take(cut))
            {
                state = state.Evolve(happened);
                change.Add(new(
                    Stream, "E07999001", Stream, TState.StreamType, version + change.Count + 1, happened.GetType().Name, happened,
                    new("test", null, Guid.Empty, null, null, null, recordedOn.At(new LocalTime(0, 1)).InZoneStrictly(Clock.London).ToInstant() + Duration.FromSeconds(command))));
            }

            version += cut;
            model.Project(new StreamChange("E07999001", Stream, TState.StreamType, state, change), new Writer(model, rows));
        }

        return rows;
    }

    private static string Version(LocalDate day) => Law.StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).VersionOn(day);

    private static string Key(ReadModel model, Dictionary<string, object?> row) => string.Join('/', model.RowKey.Select(column => row[column]));

    private static List<string> AsText(Dictionary<string, Dictionary<string, object?>> rows) =>
        [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => JsonSerializer.Serialize(row.Value.OrderBy(column => column.Key, StringComparer.Ordinal).ToDictionary(), CaseJson.Stored))];

    private sealed class Writer(ReadModel model, Dictionary<string, Dictionary<string, object?>> rows) : IRowWriter
    {
        public void Put(params ReadOnlySpan<(string Column, object? Value)> values)
        {
            var row = values.ToArray().ToDictionary(pair => pair.Column, pair => pair.Value);
            rows[Key(model, row)] = row;
        }

        public void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey) =>
            rows.Remove(Key(model, rowKey.ToArray().ToDictionary(pair => pair.Column, pair => pair.Value)));
    }
}
