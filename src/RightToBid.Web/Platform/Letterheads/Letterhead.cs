namespace RightToBid.Web.Platform.Letterheads;

/// <summary>What an authority's letters begin and end with.</summary>
/// <param name="Council">The council's name, as it writes it.</param>
/// <param name="Address">Its address, a line each.</param>
/// <param name="Signatory">The office in whose name letters are sent: "Head of Legal Services". No person's name.</param>
internal sealed record Letterhead(string Council, IReadOnlyList<string> Address, string Signatory)
{
    public string? Telephone { get; init; }

    public string? Email { get; init; }

    /// <summary>A paragraph before the signature, where the authority has one.</summary>
    public string? Closing { get; init; }

    /// <summary>Where a reader can write to, in a sentence.</summary>
    public string WriteTo => Email is null ? AddressInLine : $"{AddressInLine}, or to {Email}";

    private string AddressInLine => string.Join(", ", Address.Prepend(Council));
}
