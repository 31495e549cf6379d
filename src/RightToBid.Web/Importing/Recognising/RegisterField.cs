namespace RightToBid.Web.Importing.Recognising;

/// <summary>What a column of a register can hold, in the field's own words.</summary>
public enum RegisterField
{
    /// <summary>A heading that is understood and whose cells are kept, but from which nothing is concluded.</summary>
    Kept,
    Reference,
    Name,
    Address,
    NameAndAddress,
    Nominator,
    NominationReceived,
    ReasonForListing,
    Decision,
    DecidedOn,
    ListedOn,
    InclusionNoticeGiven,
    ListingExpires,
    Status,
    DisposalNoticeReceived,
    InterimStarts,
    InterimEnds,
    BidRequestReceived,
    FullTriggered,
    FullStarts,
    Bidder,
    FullEnds,
    ProtectedStarts,
    ProtectedEnds,
    Removed,
    ReasonForRemoval,
    ReasonUnsuccessful,
}
