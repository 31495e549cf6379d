namespace RightToBid.Cases.Listing;

/// <summary>Why land left the list.</summary>
public enum RemovalReason
{
    /// <summary>Five years ended: section 87(3).</summary>
    Expired,

    /// <summary>A listing review reversed the decision: section 92(4).</summary>
    ReviewReversed,

    /// <summary>An appeal was allowed: regulation 2(c)(i).</summary>
    AppealAllowed,

    /// <summary>The council no longer considers it land of community value: regulation 2(c)(ii).</summary>
    NoLongerOfCommunityValue,

    /// <summary>It has been the subject of a relevant disposal: regulation 2(b).</summary>
    RelevantDisposal,
}
