using System.Text.Json;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>What was recorded with reasons or findings, and what was offered as evidence.</summary>
internal sealed record BundledReasons(BundledEvent Event, IReadOnlyList<(string Name, string Words)> Given)
{
    private static readonly string[] Reasoned = ["Reason", "Reasons", "Findings", "Conclusions", "Representations"];
    private static readonly string[] Evidential = ["Evidence", "Document", "Documents", "Attachment", "Attachments"];

    /// <summary>Decisions, and whatever else was recorded with its reasons; corrections stand by themselves.</summary>
    public static IReadOnlyList<BundledReasons> In(CaseBundle bundle) =>
        [.. Find(bundle, Reasoned).Where(found => !found.Event.Line.IsCorrection)];

    /// <summary>What events name as evidence.</summary>
    public static IReadOnlyList<BundledReasons> EvidenceIn(CaseBundle bundle) => Find(bundle, Evidential);

    private static List<BundledReasons> Find(CaseBundle bundle, string[] endings) =>
    [
        .. bundle.Chronology
            .Select(one => new BundledReasons(one, [.. StoredMembers.Of(one.Chained)
                .Where(member => Array.Exists(endings, end => member.Name.EndsWith(end, StringComparison.Ordinal)))
                .SelectMany(Spoken)]))
            .Where(found => found.Given.Count > 0),
    ];

    private static IEnumerable<(string Name, string Words)> Spoken(StoredMember member) => member.Value.ValueKind switch
    {
        JsonValueKind.String when member.Value.GetString() is { Length: > 0 } words => [(Named(member.Name), words)],
        JsonValueKind.Array => member.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => (Named(member.Name), item.GetString()!)),
        JsonValueKind.Object => member.Value.EnumerateObject().Where(inner => inner.Value.ValueKind == JsonValueKind.String)
            .Select(inner => (Named(inner.Name), Plain(inner.Value.GetString()!))),
        _ => [],
    };

    /// <summary>A choice is stored as the code names it: <c>CurrentUse</c>, "Current use".</summary>
    private static string Plain(string words) =>
        words.All(char.IsAsciiLetter) && words.Any(char.IsAsciiLetterUpper) ? Sentences.Begin(StoredMembers.InWords(words)) : words;

    private static string Named(string member) => Sentences.Begin(StoredMembers.InWords(member));
}
