using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Correcting;

/// <summary>The parties whom a stream knows.</summary>
internal static class Known
{
    /// <summary>Those whom a matter concerns, and those on whom notices were served.</summary>
    public static IEnumerable<KnownParty> Parties(ServedNotices served, params IEnumerable<KnownParty> concerned) => concerned
        .Concat(served.All.Where(notice => notice.PartyId is not null).Select(notice => new KnownParty(notice.PartyId!.Value, null)))
        .Where(party => party.PartyId != Guid.Empty)
        .DistinctBy(party => party.PartyId);

    public static IEnumerable<KnownParty> Group(CommunityGroup? group) => group is { PartyId: { } party, Name: var name } ? [new(party, name)] : [];

    public static IEnumerable<KnownParty> Person(Guid? partyId) => partyId is { } party ? [new(party, null)] : [];
}
