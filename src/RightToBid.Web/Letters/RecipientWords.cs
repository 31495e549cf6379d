using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Letters;

/// <summary>Recipients as an address, a salutation and a sentence name them.</summary>
internal static class RecipientWords
{
    /// <summary>In what capacity: "the owner of the land".</summary>
    public static string Role(this NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "the owner of the land",
        NoticeRecipient.Occupier => "the occupier of the land",
        NoticeRecipient.Nominator => "the body that nominated the land",
        NoticeRecipient.Freeholder => "the freeholder of the land",
        NoticeRecipient.Leaseholder => "a leaseholder of the land",
        NoticeRecipient.ParishCouncil => "the parish council for the area in which the land is, or some of it",
        NoticeRecipient.ReviewRequester => "the owner who asked for the review, or the owner’s representative",
        NoticeRecipient.Claimant => "the claimant",
        NoticeRecipient.LocalLandCharges => "the keeper of the local land charges register",
        NoticeRecipient.LandRegistry => "the Land Registry",
        _ => "a reader in the area where the land is",
    };

    /// <summary>How a letter addresses somebody whose name is not known; nothing where anybody is meant.</summary>
    public static string? Description(this NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "The owner",
        NoticeRecipient.Occupier => "The occupier",
        NoticeRecipient.Freeholder => "The freeholder",
        NoticeRecipient.Leaseholder => "The leaseholder",
        NoticeRecipient.LocalLandCharges => "Local land charges",
        NoticeRecipient.LandRegistry => "HM Land Registry",
        _ => null,
    };

    /// <summary>Whether a letter to somebody unknown can be left on the land, addressed by description.</summary>
    public static bool CanBeLeftOnLand(this NoticeRecipient recipient) =>
        recipient is NoticeRecipient.Owner or NoticeRecipient.Occupier or NoticeRecipient.Freeholder or NoticeRecipient.Leaseholder;

    public static bool IsRegistry(this NoticeRecipient recipient) =>
        recipient is NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry;
}
