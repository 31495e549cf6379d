using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>Who recorded something, as the public may know it: the office, never the person.</summary>
internal static class Recorder
{
    public const string Officer = "an officer";
    public const string Nominator = "the nominating body, through the website,";
    public const string Owner = "the owner, by the link in the council's letter,";
    public const string TheSystem = "the system";
    public const string Import = "the import of the council's own register";
    public const string Demonstration = "the demonstration";

    /// <summary>Accounts act under their identifiers; everything else acts under a word of its own.</summary>
    public static string Of(EventMetadata metadata, object happened) => metadata.Actor switch
    {
        var actor when actor.StartsWith("import", StringComparison.OrdinalIgnoreCase) => Import,
        var actor when actor.StartsWith("demonstration", StringComparison.OrdinalIgnoreCase) => Demonstration,
        _ when metadata.CausationId is not null => TheSystem,
        "deadline" or "saga" => TheSystem,
        var actor when actor.StartsWith("owner-link:", StringComparison.Ordinal) => Owner,
        _ when happened is NominationReceived { How: MeansOfReceipt.Online } => Nominator,
        _ when metadata.OnBehalfOf is { } group => $"a member of {group}",
        _ => Officer,
    };
}
