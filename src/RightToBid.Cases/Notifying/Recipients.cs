namespace RightToBid.Cases.Notifying;

/// <summary>Recipients of notices in words, each to go on a sentence.</summary>
public static class Recipients
{
    public static string InWords(NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "the owner",
        NoticeRecipient.Occupier => "the occupier",
        NoticeRecipient.Nominator => "the nominator",
        NoticeRecipient.Freeholder => "the freeholder",
        NoticeRecipient.Leaseholder => "a leaseholder",
        NoticeRecipient.ParishCouncil => "the parish council",
        NoticeRecipient.Public => "people in the area",
        NoticeRecipient.ReviewRequester => "whoever asked for the review",
        NoticeRecipient.Claimant => "the claimant",
        NoticeRecipient.LocalLandCharges => "the local land charges register",
        NoticeRecipient.LandRegistry => "HM Land Registry",
        _ => "the council",
    };
}
