using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace RightToBid.Web.Platform.Cases;

/// <summary>
/// What tells somebody from others, the longest first: found as whole words, and replaced where it is erased. Somebody called Bell is not in every
/// Bellwood.
/// </summary>
internal sealed record ErasedWords(IReadOnlyList<string> All)
{
    public const string InPlace = "[erased]";

    /// <summary>The members of events in which something else is named: an asset, where it is, a group. They are public, and stay.</summary>
    private static readonly string[] NamesOfOthers = ["Name", "AssetName", "GroupName", "Address", "Reference"];

    /// <summary>The same words as they may stand in a page.</summary>
    public static ErasedWords Of(IReadOnlyList<string> words) =>
        new([.. words.Concat(words.Select(HtmlEncoder.Default.Encode)).Distinct().OrderByDescending(word => word.Length)]);

    /// <summary>As patterns of PostgreSQL. In answers and in data, a line may begin behind a backslash and an n.</summary>
    public string[] Patterns => [.. All.Select(word => $@"(^|[^[:alnum:]]|\\n){Regex.Escape(word)}([^[:alnum:]]|$)")];

    public ErasedWords Except(IReadOnlyList<string> kept)
    {
        var those = kept.Concat(kept.Select(HtmlEncoder.Default.Encode)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new([.. All.Where(word => !those.Contains(word))]);
    }

    public string Without(string text) => All.Aggregate(
        text,
        (left, word) => Regex.Replace(left, $@"(?<!\w){Regex.Escape(word)}(?!\w)", InPlace, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    public bool AreIn(string text) => Without(text) != text;

    public bool AreInData(string json) => WithoutInData(json) != JsonNode.Parse(json)?.ToJsonString();

    /// <summary>Data of any shape without them, in names of members as well.</summary>
    public string WithoutInData(string json)
    {
        return Read(JsonNode.Parse(json))?.ToJsonString() ?? "null";

        JsonNode? Read(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Without(member.Key), Read(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Read)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Without(text)),
            _ => node?.DeepClone(),
        };
    }

    /// <summary>
    /// The passages of an event that name them, and what is left of it. One bare word is left alone, since it can be one of the law's own, and so is what
    /// names something else.
    /// </summary>
    public (string Data, IReadOnlyList<ErasedPassage> Passages) InEvent(string json)
    {
        var passages = new List<ErasedPassage>();
        var left = Read(JsonNode.Parse(json), "");
        return (passages.Count == 0 ? json : left!.ToJsonString(), passages);

        JsonNode? Read(JsonNode? node, string path) => node switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(
                member.Key, NamesOfOthers.Contains(member.Key) ? member.Value?.DeepClone() : Read(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")))),
            JsonArray items => new JsonArray([.. items.Select(item => Read(item, path))]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Passage(text, path)),
            _ => node?.DeepClone(),
        };

        string Passage(string text, string path)
        {
            var without = Without(text);
            if (without == text || text.All(char.IsLetterOrDigit))
            {
                return text;
            }

            passages.Add(new ErasedPassage(path, text, without));
            return without;
        }
    }
}

/// <summary>A text with somebody's name in it, and what is left of it without.</summary>
/// <param name="Member">The member of the fact.</param>
internal sealed record ErasedPassage(string Member, string Before, string After);
