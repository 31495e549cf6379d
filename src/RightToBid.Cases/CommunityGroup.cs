using RightToBid.Law;

namespace RightToBid.Cases;

/// <summary>A body that nominates or asks to bid. Its name is public; whoever speaks for it is a party, outside the events.</summary>
public sealed record CommunityGroup(string Name, CommunityBody Body, Guid? PartyId = null)
{
    /// <summary>Whether two records are of one body: by its party where both have one, or else by its name, however it was typed.</summary>
    public bool IsSameAs(CommunityGroup other) => PartyId is { } mine && other.PartyId is { } theirs
        ? mine == theirs
        : string.Equals(Name.Trim(), other.Name.Trim(), StringComparison.OrdinalIgnoreCase);
}
