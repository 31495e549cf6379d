namespace RightToBid.Cases.Notifying;

/// <summary>A notice was served. One event for every stream that owes notices: the stream says whose matter it is.</summary>
/// <remarks>Its stored name is on the approved list: see <see cref="EventNames"/>.</remarks>
public sealed record NoticeServed(
    string Notice, NoticeRecipient Recipient, Guid? PartyId, Guid? SubjectId, Service Service) : ICaseEvent
{
    public ServedNotice AsServed() => new(Notice, Recipient, PartyId, SubjectId, Service);
}
