using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Shared;

/// <summary>Recipients as addresses of pages name them, and as the wording of a letter tells them apart.</summary>
internal static class RecipientKeys
{
    public static string Key(this NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.ParishCouncil => "parish-council",
        NoticeRecipient.ReviewRequester => "review-requester",
        NoticeRecipient.LocalLandCharges => "local-land-charges",
        NoticeRecipient.LandRegistry => "land-registry",
        _ => recipient.ToString().ToLowerInvariant(),
    };

    public static NoticeRecipient? Find(string? key) => Enum.GetValues<NoticeRecipient>()
        .Where(recipient => recipient.Key() == key)
        .Select(recipient => (NoticeRecipient?)recipient)
        .SingleOrDefault();
}
