namespace RightToBid.Cases.Notifying;

/// <summary>The notices that a council owes, and what owners must tell it, by short codes of our own. The regime says who gets each, when, and with what in it.</summary>
public static class NoticeCodes
{
    /// <summary>The council is considering whether to list the land (reg. 8).</summary>
    public const string Considering = "N01";

    /// <summary>Why a nomination was unsuccessful (s. 90(6)).</summary>
    public const string Unsuccessful = "N02";

    /// <summary>The land is in the list (s. 91). Given to the owner, it starts the time for asking for a review.</summary>
    public const string Inclusion = "N03";

    /// <summary>The land has left the list, and why (s. 91).</summary>
    public const string Removal = "N04";

    /// <summary>How a listing review will be conducted (Sch. 2 para. 6).</summary>
    public const string ReviewProcedure = "N05";

    /// <summary>The decision on a listing review, with reasons (s. 92(3)). The day it is sent starts the time for an appeal.</summary>
    public const string ReviewDecision = "N06";

    /// <summary>To the nominator, the reasons for which a review reversed the listing (s. 92(4)).</summary>
    public const string ReversalReasons = "N07";

    /// <summary>To the nominator, that the owner wishes to sell (s. 97(3)).</summary>
    public const string DisposalNoticeToNominator = "N08";

    /// <summary>To people in the area, that the owner wishes to sell (s. 97(4)).</summary>
    public const string DisposalNoticeToPublic = "N09";

    /// <summary>To the owner, that a group has asked to be treated as a potential bidder (s. 98(2)).</summary>
    public const string RequestPassedOn = "N10";

    /// <summary>The decision on a claim for compensation, with reasons (reg. 14(6)). It starts the time for asking for a review.</summary>
    public const string CompensationDecision = "N11";

    /// <summary>The decision on a compensation review (reg. 16(3)). The day it is sent starts the time for an appeal.</summary>
    public const string CompensationReviewDecision = "N12";

    /// <summary>The local land charge (s. 100): registered on inclusion, cancelled on removal.</summary>
    public const string LandCharge = "N13";

    /// <summary>The application for a restriction in Form QQ on the title.</summary>
    public const string Restriction = "N14";

    /// <summary>The application to cancel the restriction in Form QQ (reg. 18).</summary>
    public const string RestrictionCancelled = "N15";

    /// <summary>From an owner: that listed land was registered for the first time (reg. 19(1)).</summary>
    public const string FirstRegistration = "O2";

    /// <summary>From a new owner: that the land changed hands, and to whom (reg. 19(2)).</summary>
    public const string NewOwner = "O3";
}
