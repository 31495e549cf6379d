namespace RightToBid.Law;

/// <summary>Where a rule stands in the law, so that a reader can look it up.</summary>
/// <param name="Instrument">The Act or instrument by its short title: <c>Localism Act 2011</c>.</param>
/// <param name="Provision">The provision as lawyers cite it: <c>s. 95(6)</c>, <c>reg. 13(1)</c>, <c>Sch. 3 para. 11</c>.</param>
/// <param name="Phrase">The words that decide, at most fifteen of them.</param>
/// <param name="Link">The published text, over https.</param>
public sealed record LegalReference(string Instrument, string Provision, string Phrase, Uri Link)
{
    /// <summary>The citation: <c>Localism Act 2011, s. 95(6)</c>.</summary>
    public override string ToString() => $"{Instrument}, {Provision}";
}
