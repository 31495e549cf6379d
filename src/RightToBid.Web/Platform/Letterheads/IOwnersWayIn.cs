namespace RightToBid.Web.Platform.Letterheads;

/// <summary>How owners to whom letters go come to their own page.</summary>
internal interface IOwnersWayIn
{
    /// <summary>What a letter to this owner says. Where the owner has no link to the land yet, one is made.</summary>
    /// <param name="actor">Who drafts the letter.</param>
    Task<OwnersWayIn> For(string authority, string actor, Guid listEntryId, string reference, Guid owner, CancellationToken cancellation);

    /// <summary>What a letter said that was kept with its address and code blacked out; nothing where the link was ended since.</summary>
    Task<OwnersWayIn?> Of(string authority, Guid linkId, CancellationToken cancellation);
}

/// <summary>An owner's way to their own page, as a letter says it.</summary>
/// <param name="Address">Where it leads; nothing where a sheet of an earlier time has it, which cannot be printed again.</param>
/// <param name="Code">The code beside it; nothing where the council asks for none, or sends it apart.</param>
/// <param name="HiddenAddress">The address as it is kept.</param>
internal sealed record OwnersWayIn(Guid LinkId, Uri? Address, string? Code, Uri HiddenAddress)
{
    public const string HiddenSecret = "****-****-****-****-****";

    private const string HiddenCode = "****-****";

    public const string Heading = "See what applies to your land, and act, online";

    /// <summary>What stands after address and code.</summary>
    public required string Afterwards { get; init; }

    public string Before => Address is null
        ? "An earlier letter from the council has an address and a code for you. They still work: there you see what applies to your land, and can act, without an account."
        : "At this address you see what applies to your land and until when, without an account. You can give notice, ask for a review or claim there, as far as the law allows it at the time:";

    /// <summary>As it is kept: that the letter had them, and not what they were.</summary>
    public OwnersWayIn Hidden => this with { Address = Address is null ? null : HiddenAddress, Code = Code is null ? null : HiddenCode };

    /// <summary>A kept letter as it goes out: with the address and the code that it had.</summary>
    public string Reveal(string kept) => Address is null ? kept
        : kept.Replace(HiddenAddress.AbsoluteUri, Address.AbsoluteUri, StringComparison.Ordinal).Replace(HiddenCode, Code ?? HiddenCode, StringComparison.Ordinal);
}
