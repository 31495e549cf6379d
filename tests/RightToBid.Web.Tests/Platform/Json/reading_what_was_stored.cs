using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using RightToBid.Cases;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

namespace RightToBid.Web.Tests.Platform.Json;

/// <summary>
/// stored-events.jsonl holds one line for every version of every event that has ever been stored, as it was stored. Lines are added,
/// never changed: a line that can no longer be read is history that can no longer be read.
/// </summary>
public class reading_what_was_stored
{
    private static readonly IReadOnlyList<(string Name, JsonObject Data)> Stored =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Platform", "Json", "stored-events.jsonl"))
            .Select(line => JsonNode.Parse(line)!.AsObject())
            .Select(line => (line["name"]!.GetValue<string>(), line["data"]!.AsObject())),
    ];

    [Fact]
    public void every_line_is_read_and_says_the_same_when_written_again()
    {
        foreach (var (name, data) in Stored)
        {
            var happened = CaseKernel.Events.Read(name, Encoding.UTF8.GetBytes(data.ToJsonString()));
            var again = JsonSerializer.SerializeToNode(happened, happened.GetType(), CaseJson.Stored);

            JsonNode.DeepEquals(again, data).ShouldBeTrue($"{name} was stored as\n{data}\nand is written again as\n{again}");
        }
    }

    [Fact]
    public void every_event_that_can_be_stored_has_its_line()
    {
        foreach (var (name, happened) in SampleEvents.All)
        {
            var written = JsonSerializer.SerializeToNode<object>(happened, CaseJson.Stored)!;

            Stored.ShouldContain(
                line => line.Name == name && JsonNode.DeepEquals(line.Data, written),
                $"add the line {new JsonObject { ["name"] = name, ["data"] = written.DeepClone() }.ToJsonString()}");
        }
    }

    [Fact]
    public void no_line_has_a_name_that_nobody_approved() =>
        Stored.Select(line => line.Name).Except(EventNames.All.Select(known => known.Name)).Except(CaseKernel.Events.FormerNames).ShouldBeEmpty();
}
