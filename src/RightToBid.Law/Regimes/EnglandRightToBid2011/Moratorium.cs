using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>The windows that an owner's notice of a wish to dispose opens, all from the day of its receipt (s. 95; reg. 13).</summary>
internal static class Moratorium
{
    // AMBIGUITY A1, A2, A3, A4: every period runs from the day the authority received the notice, from nothing else, and they overlap.
    internal static readonly StatutoryFact NoticeReceived =
        new("disposal-notice-received", Wording.DisposalNoticeReceived, Wording.DisposalNoticeReceivedOn);

    /// <summary>The six weeks in which a community interest group may ask to be treated as a potential bidder.</summary>
    /// <remarks>Both ends count.</remarks>
    internal static readonly WindowRule Interim = new()
    {
        Key = "interim-moratorium",
        Name = "Interim moratorium",
        StartsWith = NoticeReceived,
        InPlainEnglish = "The owner may not sell, and a community interest group may ask to be treated as a potential bidder.",
        Source = Provision.Section("95(6)", "six weeks beginning with the date on which the local authority receives notification"),
        Counting = new WeeksBeginningWith(6),
        Effect = BindingEffect.Hold,
        WhenItEnds = "Where no community interest group has asked, the owner may sell from the next day. A later request has no effect.",
        Coverage = Regime.Covered,
        // AMBIGUITY A9: condition A is met by that particular person alone.
        StandingCaution = "The notice serves the owner who gave it alone: a new owner must give a new one (A9).",
    };

    /// <summary>The six months in which, once a group has asked to bid, the owner may not sell.</summary>
    /// <remarks>Both ends count. From receipt of the notice, not from the request (A3).</remarks>
    internal static readonly WindowRule Full = new()
    {
        Key = "full-moratorium",
        Name = "Full moratorium",
        StartsWith = NoticeReceived,
        InPlainEnglish = "Where a community interest group asked to bid during the interim moratorium, the owner may not sell.",
        Source = Provision.Section("95(6)", "six months beginning with the date on which the local authority receives notification"),
        Counting = new MonthsBeginningWith(6, "A group should act by the earlier day; an owner should wait until the later has ended."),
        Effect = BindingEffect.Hold,
        WhenItEnds = "The owner may sell to anyone from the next day, to the end of the protected period.",
        Coverage = Regime.Covered,
    };

    /// <summary>The eighteen months in which the owner may sell once the moratorium has ended.</summary>
    /// <remarks>Both ends count. From receipt of the notice, not from the end of the moratorium (A4).</remarks>
    internal static readonly WindowRule Protected = new()
    {
        Key = "protected-period",
        Name = "Protected period",
        StartsWith = NoticeReceived,
        InPlainEnglish = "Once the moratorium has ended, the owner may sell to anyone, and no new moratorium can begin from this notice.",
        Source = Provision.Section("95(6)", "eighteen months beginning with the date on which the local authority receives notification"),
        Counting = new MonthsBeginningWith(18, "An owner should enter into the sale by the earlier day; a group may have to wait for the later."),
        Effect = BindingEffect.Permission,
        WhenItEnds = "The owner must give a new notice before selling, and the moratoria begin again.",
        Coverage = Regime.Covered,
    };

    /// <summary>The eighteen months in which an owner may sell to a community interest group, whatever the moratoria say.</summary>
    /// <remarks>Both ends count.</remarks>
    internal static readonly WindowRule SaleToGroup = new()
    {
        Key = "sale-to-group",
        Name = "Sale to a community interest group",
        StartsWith = NoticeReceived,
        InPlainEnglish = "An owner may sell to a community interest group at any time, during the moratoria as well.",
        Source = Provision.Regulation("13(1)", "eighteen months beginning with the date of receipt of the notice"),
        Counting = new MonthsBeginningWith(18, "A sale should be entered into by the earlier day."),
        Effect = BindingEffect.Permission,
        WhenItEnds = "The permission ends with the protected period. It needs a new notice.",
        Coverage = Regime.Covered,
    };
}
