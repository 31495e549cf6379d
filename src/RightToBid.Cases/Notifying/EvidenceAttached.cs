using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>A file that proves a service was kept. Its content stays outside the events; what is here would show if it were changed.</summary>
/// <remarks>Its stored name is on the approved list: see <see cref="EventNames"/>.</remarks>
/// <param name="Sha256">The hash of the file, in hexadecimal.</param>
public sealed record EvidenceAttached(
    Guid EvidenceId, string Notice, NoticeRecipient Recipient, Guid? PartyId, Guid? SubjectId, string Sha256, LocalDate AttachedOn) : ICaseEvent
{
    public bool IsAbout(ServedNotice served) =>
        (served.Notice, served.Recipient, served.PartyId, served.SubjectId) == (Notice, Recipient, PartyId, SubjectId);
}
