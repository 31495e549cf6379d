using System.Collections.Frozen;

namespace RightToBid.Web.Register.Changes;

/// <summary>What a change of the register is, for those who want one kind of them alone.</summary>
internal enum ChangeKind
{
    Nominated,
    Listed,
    Amended,
    Removed,
    Unsuccessful,
    Notice,
    Asked,
    Ended,
    Corrected,

    /// <summary>What changes a case and neither list.</summary>
    Other,
}

/// <summary>How kinds of change are called in words and in addresses, and which stored events are of which kind.</summary>
internal static class ChangeKinds
{
    private static readonly FrozenDictionary<string, ChangeKind> OfEvents = new (ChangeKind Kind, string[] Events)[]
    {
        (ChangeKind.Nominated, ["nomination_received", "nomination_withdrawn", "nomination_invalid"]),
        (ChangeKind.Listed, ["land_entered_in_list", "list_entry_restored"]),
        (ChangeKind.Amended, ["list_entry_extent_amended"]),
        (ChangeKind.Removed, ["land_removed_from_list", "listing_expired"]),
        (ChangeKind.Unsuccessful, ["land_entered_in_unsuccessful_list", "unsuccessful_entry_removed"]),
        (ChangeKind.Notice, ["disposal_notice_received"]),
        (ChangeKind.Asked, ["bidder_registered", "request_received_without_effect"]),
        (ChangeKind.Ended,
        [
            "interim_moratorium_ended", "full_moratorium_ended", "protected_period_ended", "disposal_notice_withdrawn", "moratorium_terminated",
            "disposal_recorded", "disposal_completed", "disposal_fell_through",
        ]),
        (ChangeKind.Corrected,
        [
            "fact_corrected", "fact_struck_out", "nomination_receipt_day_corrected", "list_entry_day_corrected", "disposal_notice_receipt_day_corrected",
            "bidder_request_day_corrected", "review_request_day_corrected",
        ]),
    }.SelectMany(row => row.Events, (row, name) => (row.Kind, name)).ToFrozenDictionary(row => row.name, row => row.Kind, StringComparer.Ordinal);

    /// <summary>The kinds that a reader can choose from, in the order of a case's life.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } = [.. Enum.GetValues<ChangeKind>().Where(kind => kind is not ChangeKind.Other)];

    public static ChangeKind Of(string eventName) => OfEvents.GetValueOrDefault(eventName, ChangeKind.Other);

    /// <summary>The stored events of a kind, or of every kind that changes a list.</summary>
    public static IReadOnlyList<string> Events(ChangeKind? kind) => [.. OfEvents.Where(pair => kind is null || pair.Value == kind).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    public static string Key(this ChangeKind kind) => kind.ToString().ToLowerInvariant();

    public static ChangeKind? Find(string? key) => All.Select(kind => (ChangeKind?)kind).FirstOrDefault(kind => kind!.Value.Key() == key);

    public static string InWords(this ChangeKind kind) => kind switch
    {
        ChangeKind.Nominated => "Nominations",
        ChangeKind.Listed => "Entered in the list",
        ChangeKind.Amended => "Land listed amended",
        ChangeKind.Removed => "Left the list",
        ChangeKind.Unsuccessful => "List of unsuccessful nominations",
        ChangeKind.Notice => "Notices of a wish to sell",
        ChangeKind.Asked => "Groups that asked to bid",
        ChangeKind.Ended => "Moratoria and notices that ended",
        ChangeKind.Corrected => "Corrections",
        _ => "Other facts of the case",
    };
}
