using System.Net;

using FsCheck;
using FsCheck.Fluent;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Register.OpenData;
using RightToBid.Web.Register.Versions;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.OpenData;

public class following_what_changed(OpenRegister council) : IClassFixture<OpenRegister>
{
    private const string Changes = $"/data/{OpenRegister.Stroud}/listed/changes.json";

    [Fact]
    public async Task tells_each_version_s_changes_once_and_where_to_go_on()
    {
        var first = await council.Json(Changes);
        (first.GetProperty("since").GetInt32(), first.GetProperty("next").GetInt32(), first.GetProperty("hasMore").GetBoolean()).ShouldBe((0, 1, false));
        var added = first.GetProperty("versions")[0].GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        (added.GetProperty("reference").GetString(), added.GetProperty("change").GetString()).ShouldBe(("S-1", "added"));

        await council.Send(OpenRegister.Stroud, new EnterInList(
            Guid.Parse("0190a5f0-0001-7000-8000-0000000000aa"), "S-2", new Asset("Uley Green", "Uley"), On("Monday 4 May 2026")));

        var second = await council.Json($"{Changes}?since=1");
        second.GetProperty("next").GetInt32().ShouldBe(2);
        second.GetProperty("versions")[0].GetProperty("changes").EnumerateArray().ShouldHaveSingleItem().GetProperty("reference").GetString().ShouldBe("S-2");

        using var known = await council.Ask($"{Changes}?since=2");
        known.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var client = council.CreateClient();
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Changes}?since=2") { Headers = { { "If-None-Match", known.Headers.ETag!.ToString() } } };
        (await client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public void keeps_two_entries_of_one_reference_apart()
    {
        string[] columns = ["reference", "asset", "authority"];
        var before = new ListContent(columns, [["R1", "The Lamb", "X"], ["R1", "The Tea Room", "Y"]]);
        var now = new ListContent(columns, [["R1", "The Lamb", "X"], ["R1", "The Old Tea Room", "Y"], ["R1", "The Mill", "Z"]]);

        ListChanges.Between(before, now).Select(change => (change.Authority, change.Reference, change.Change, change.Before.Count, change.Now.Count))
            .ShouldBe([("Y", "R1", RowChange.Changed, 1, 1), ("Z", "R1", RowChange.Added, 0, 1)]);
    }

    [Fact]
    public void after_a_version_that_did_not_say_whose_an_entry_is_tells_of_each_reference_once()
    {
        var old = new ListContent(["reference", "asset"], [["R1", "The Lamb"], ["R1", "The Tea Room"], ["R2", "The Mill"]]);
        var now = new ListContent(["reference", "asset", "authority"], [["R1", "The Lamb", "X"], ["R1", "The Tea Room", "Y"], ["R2", "The Mill", "X"]]);

        ListChanges.Between(old, now).Select(change => (change.Authority, change.Reference, change.Change, change.Before.Count, change.Now.Count))
            .ShouldBe([(null, "R1", RowChange.Changed, 2, 2), ("X", "R2", RowChange.Changed, 1, 1)]);
        ListChanges.Between(new([], []), now).Select(change => change.Authority).ShouldBe(["X", "Y", "X"]);
    }

    [Fact]
    public void between_any_two_contents_leads_from_the_one_to_the_other()
    {
        var contents = Gen.Choose(0, 5).ListOf().Select(references => new ListContent(
            ["reference", "asset", "notice"],
            [
                .. references.Select((reference, at) => (IReadOnlyList<string?>)[$"R{reference}", $"Asset {reference % 2}{at % 2}", at % 3 == 0 ? null : $"{at}"]),
            ]));
        Prop.ForAll(contents.ToArbitrary(), contents.ToArbitrary(), (before, now) =>
        {
            var told = ListChanges.Between(before, now);
            var result = Rows(before);
            foreach (var change in told)
            {
                result.Remove(change.Reference);
                if (change.Change is not RowChange.Removed)
                {
                    result[change.Reference] = string.Join('\n', change.Now.Select(row => string.Join('|', row.Values)));
                }
            }

            var wanted = Rows(now);
            return result.Count == wanted.Count && wanted.All(row => result[row.Key] == row.Value)
                && told.All(change => !Rows(before).TryGetValue(change.Reference, out var was) || !wanted.TryGetValue(change.Reference, out var @is) || was != @is);
        }).QuickCheckThrowOnFailure();
    }

    private static Dictionary<string, string> Rows(ListContent content) => content.Rows.GroupBy(row => row[0]!)
        .ToDictionary(rows => rows.Key, rows => string.Join('\n', rows.Select(row => string.Join('|', row))));
}
