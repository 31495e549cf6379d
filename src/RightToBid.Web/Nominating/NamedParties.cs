using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Nominating;

/// <summary>The owners and occupiers that a nomination names: kept with the parties, found again by the nomination.</summary>
internal static class NamedParties
{
    /// <summary>The party's identifier follows from the nomination, so no event needs to hold it.</summary>
    public static Guid IdOf(string authority, Guid nominationId, string who) =>
        NamedIdentifier.For(authority, $"named {who}\n{nominationId}");

    public static Party Of(string authority, Guid nominationId, string who, string said) =>
        new(IdOf(authority, nominationId, who), said, who + Purposes.NamedInNomination);
}
