namespace RightToBid.Cases.Notifying;

/// <summary>Those to whom the law has a council write.</summary>
public enum NoticeRecipient
{
    Owner,
    Occupier,
    Nominator,
    Freeholder,
    Leaseholder,
    ParishCouncil,

    /// <summary>People in the area where the land is.</summary>
    Public,

    /// <summary>Whoever asked for the review, or the representative appointed for it.</summary>
    ReviewRequester,

    Claimant,

    LocalLandCharges,

    LandRegistry,

    /// <summary>The council itself, of what an owner must tell it.</summary>
    Council,
}
