using System.Text.Json;
using System.Text.RegularExpressions;

using RightToBid.Storage.Chains;

namespace RightToBid.Web.Bundles;

/// <summary>A member of an event's content, wherever it stands.</summary>
/// <param name="Within">The member that it stands in; null for one of the event's own.</param>
internal sealed record StoredMember(string Name, string? Within, JsonElement Value);

/// <summary>What events say, by the names of their members: so that an event added later is read too.</summary>
internal static partial class StoredMembers
{
    /// <summary>Every member, those of members included, in the order in which they are stored.</summary>
    public static IEnumerable<StoredMember> Of(ChainedEvent chained)
    {
        using var stored = JsonDocument.Parse(chained.Stored);
        return [.. Within(stored.RootElement.GetProperty("data").Clone(), name: null)];
    }

    /// <summary>A member's name as people write it: <c>DecisionReasons</c>, "decision reasons".</summary>
    public static string InWords(string name) => StartOfAWord().Replace(name, " $0").Trim().ToLowerInvariant();

    private static IEnumerable<StoredMember> Within(JsonElement element, string? name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(member => Within(member.Value, member.Name).Prepend(new StoredMember(member.Name, name, member.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Within(item, name)),
        _ => [],
    };

    [GeneratedRegex("[A-Z]")]
    private static partial Regex StartOfAWord();
}
