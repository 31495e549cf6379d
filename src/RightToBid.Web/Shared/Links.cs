namespace RightToBid.Web.Shared;

/// <summary>Addresses of pages, so that a slice can lead to another without naming it.</summary>
internal static class Links
{
    public const string Casework = "/casework";
    public const string DueBoard = "/casework/due";
    public const string LegalOverview = "/casework/overview";
    public const string MoratoriumTracker = "/casework/moratoria";
    public const string NominationsAwaitingDecision = "/casework/nominations";
    public const string Groups = "/groups";
    public const string Register = "/register";
    public const string UnsuccessfulRegister = "/register/unsuccessful";

    /// <summary>One authority's list.</summary>
    public static string RegisterOf(string authority) => $"{Register}?authority={Uri.EscapeDataString(authority)}";

    /// <summary>A case's public page. A reference may contain slashes, and they stay.</summary>
    public static string Case(string authority, string reference) =>
        $"/register/{Uri.EscapeDataString(authority)}/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>An officer's page of a case, with everything that can be done now.</summary>
    public static string CaseworkCase(string reference) => $"/casework/cases/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The cases behind one number of the overview, of one month or one officer where that is asked.</summary>
    public static string Figure(string key, string? month = null, string? officer = null) =>
        $"{LegalOverview}/{key}{(month is null ? officer is null ? "" : $"?officer={officer}" : $"?month={month}")}";

    /// <summary>Who works on a case.</summary>
    public static string GiveCase(string reference) => $"/casework/workload/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A group nominates land.</summary>
    public const string Nominate = "/groups/nominate";

    /// <summary>An officer records a nomination that came by post or e-mail.</summary>
    public const string RecordNomination = "/casework/nominations/receive";

    public static string DecideNomination(Guid nominationId) => $"/casework/nominations/{nominationId}/decide";

    public static string CompleteNomination(Guid nominationId) => $"/casework/nominations/{nominationId}/completed";

    public static string WithdrawNomination(Guid nominationId) => $"/nominations/{nominationId}/withdraw";

    public static string CorrectNominationDay(Guid nominationId) => $"/casework/nominations/{nominationId}/receipt-day";

    public static string RemoveFromUnsuccessfulList(Guid nominationId) => $"/casework/nominations/{nominationId}/unsuccessful-entry/remove";

    public static string GiveInclusionNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/inclusion-notice";

    public static string AmendExtent(Guid listEntryId) => $"/casework/listings/{listEntryId}/extent";

    public static string RemoveFromList(Guid listEntryId) => $"/casework/listings/{listEntryId}/remove";

    public static string CorrectEntryDay(Guid listEntryId) => $"/casework/listings/{listEntryId}/entry-day";

    public static string ReceiveDisposalNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/notice";

    public static string GivePublicity(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/publicity";

    /// <summary>A group asks to be treated as a potential bidder.</summary>
    public static string AskToBid(Guid moratoriumId) => $"/groups/moratoria/{moratoriumId}/ask";

    /// <summary>An officer records a group's request that arrived at the council.</summary>
    public static string RecordRequest(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/request";

    /// <summary>A group's bid, with what can be done towards buying.</summary>
    public static string Bid(Guid bidId) => $"/groups/bids/{bidId}";

    /// <summary>The passing of an asset to its group, with its conditions and promises.</summary>
    public static string Handover(Guid handoverId) => $"/groups/handovers/{handoverId}";

    /// <summary>A legal officer puts right the day of a notice or of a request.</summary>
    public static string CorrectDay(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/correction";

    public static string WithdrawNotice(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/withdrawal";

    /// <summary>An officer records that the owner sold, to whom, and what the law says of it.</summary>
    public static string RecordDisposal(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/disposal";

    public static string RecordCompletion(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/completion";
}
