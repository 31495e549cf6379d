using RightToBid.Law;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>On which side of a case somebody is.</summary>
internal enum MailSide
{
    Group,

    /// <summary>An owner, or whoever claims compensation or acts for them.</summary>
    Owner,
    Officer,
}

/// <summary>Somebody whom a case concerns: a group, an owner who dealt with the council by e-mail, an officer who works on it.</summary>
/// <param name="Party">The party that stands for them in cases; an officer's account.</param>
/// <param name="HasNominated">Whether the group nominated the land.</param>
internal sealed record MailReader(Guid Party, bool HasNominated, MailSide Side = MailSide.Group)
{
    public bool IsOwner => Side is MailSide.Owner;
}

/// <summary>Somebody who is written to, and why.</summary>
/// <param name="Id">The account; or the party, for those who have none.</param>
/// <param name="Why">Why they get it, as a sentence.</param>
internal sealed record MailRecipient(Guid Id, string Name, string Email, bool HasAccount, MailReader Reader, string Why);

/// <summary>An e-mail about a case: the position first, then what can be done, then the law.</summary>
/// <param name="Subject">The fact and the day, and nobody's name.</param>
internal sealed record CaseMail(string Reference, string Subject, IReadOnlyList<string> Paragraphs, LegalReference? Law = null)
{
    /// <summary>Why the council must tell it, where the law says so. Nobody can stop it.</summary>
    public string? RequiredBy { get; init; }

    /// <summary>Whether it is of what the public pages say nothing of.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The page of it.</summary>
    /// <param name="address">The page of the case; nothing where the reader has none.</param>
    /// <param name="why">Why the reader gets it.</param>
    /// <param name="receipt">The reader's own receipt, where the fact is something that they sent in.</param>
    public Html Body(Uri? address, string why, OwnReceipt? receipt = null) => $"""
        {Html.Join(Paragraphs.Select(paragraph => (Html)$"<p>{paragraph}</p>"))}
        {(receipt is null ? Html.Nothing : (Html)$"""<p><a href="{receipt.Address.AbsoluteUri}">Your receipt</a>, number {receipt.Number.ToString()}: it opens once the address in the council’s letter to you is open. If it was not you who sent it, tell the council at once.</p>""")}
        {(address is null
            ? (Html)$"<p>Claims are on no public page. For anything else about yours, ask the council and say its reference, {Reference}.</p>"
            : (Html)$"""<p><a href="{address.AbsoluteUri}">The case, its dates and why they are what they are</a></p>""")}
        <p>{why}</p>
        {(Law is { } law ? (Html)$"""<p>The law: <a href="{law.Link.AbsoluteUri}">{law.ToString()}</a></p>""" : Html.Nothing)}
        """;
}
