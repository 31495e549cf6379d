using System.Text.Json;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>Those whom events point to by an identifier, found by the form of the member's name: whatever ends in <c>PartyId</c>.</summary>
internal static class BundleParties
{
    private const string Member = "PartyId";

    /// <summary>Each once, in the order in which the events first point to them.</summary>
    public static IReadOnlyList<BundledParty> In(IEnumerable<BundledEvent> events) =>
    [
        .. events.SelectMany(one => StoredMembers.Of(one.Chained))
            .Where(member => member.Name.EndsWith(Member, StringComparison.Ordinal) && member.Value.ValueKind == JsonValueKind.String)
            .Where(member => member.Value.TryGetGuid(out _))
            .GroupBy(member => member.Value.GetGuid(), member => RoleOf(member))
            .Select(group => new BundledParty(group.Key, [.. group.Distinct()], null, null)),
    ];

    private static string RoleOf(StoredMember member) => member.Name.Length > Member.Length
        ? Sentences.Begin(StoredMembers.InWords(member.Name[..^Member.Length]))
        : Sentences.Begin(member.Within is { } within ? StoredMembers.InWords(within) : "recipient of a notice");
}
