using System.Security.Cryptography;
using System.Text;

using RightToBid.Storage;
using RightToBid.Web.Importing.Interpreting;

namespace RightToBid.Web.Importing.Recording;

/// <summary>Which case a row is about. It follows from the row, so that the same row again is the same case.</summary>
/// <remarks>
/// The council's reference names the case where there is one; else the asset, who nominated it and when. A row that was corrected
/// elsewhere is still the same case, and is not brought in twice.
/// </remarks>
internal sealed record RowIdentity(string Tenant, string Key)
{
    public Guid NominationId => NamedIdentifier.For(Tenant, $"{Key}\nnomination");

    public Guid ListEntryId => NamedIdentifier.For(Tenant, $"{Key}\nlisting");

    /// <summary>What the published row is kept under.</summary>
    public Guid RowId => NamedIdentifier.For(Tenant, $"{Key}\nrow");

    public Guid MoratoriumId(int slot) => NamedIdentifier.For(Tenant, $"{Key}\nmoratorium {slot}");

    public Guid BidId(int slot) => NamedIdentifier.For(Tenant, $"{Key}\nbid {slot}");

    /// <summary>The owner, who is a party of whom nothing is known: no register names one.</summary>
    public Guid OwnerPartyId(int slot) => NamedIdentifier.For(Tenant, $"{Key}\nowner {slot}");

    public static RowIdentity Of(string tenant, RegisterEntry entry) => new(tenant, entry.Reference is { } reference
        ? $"imported reference {Plain(reference)}"
        : $"imported row {Plain(entry.Name)}|{Plain(entry.Address)}|{Plain(entry.Nominator ?? string.Empty)}|{Begun(entry)}");

    /// <summary>A reference for a case that came without one: short enough to read out, and the same every time.</summary>
    public string MintReference(RegisterEntry entry)
    {
        const string Letters = "23456789BCDFGHJKLMNPQRSTVWXYZ";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Tenant}\n{Key}"));
        var letters = new string([.. hash.Take(8).Select(part => Letters[part % Letters.Length])]);
        return $"ACV/{YearOf(entry)}/{letters[..4]}-{letters[4..]}";
    }

    private static string Begun(RegisterEntry entry) => entry.NominationReceived?.On.ToString()
        ?? entry.Decided?.On.ToString()
        ?? entry.Entered?.On.ToString()
        ?? string.Empty;

    private static int YearOf(RegisterEntry entry) => (entry.NominationReceived ?? entry.Decided ?? entry.Entered)?.On.Year ?? 0;

    private static string Plain(string text) => string.Join(' ', text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
