using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>The decision that every stream's command for serving a notice takes.</summary>
internal static class Serving
{
    /// <param name="began">The day before which nothing could be said: the receipt, the entry, the decision.</param>
    /// <param name="because">What happened on that day, with its verb: <c>the land was listed</c>.</param>
    public static Refusal? MayBeRecorded(NoticeServed served, LocalDate? began, string because, DecisionContext context) =>
        Checks.First(
            Checks.NotInFuture(nameof(Service.SentOn), served.Service.SentOn, context),
            Checks.NotInFuture(nameof(Service.GivenOn), served.Service.GivenOn, context),
            Checks.NotBefore(nameof(Service.SentOn), "A notice sent", served.Service.SentOn, because, began),
            Checks.NotBefore(nameof(Service.GivenOn), "A notice given", served.Service.GivenOn, "it was sent", served.Service.SentOn));

    /// <summary>The notice recorded, or nothing where just this has been recorded before.</summary>
    public static Decision Record(ServedNotices known, NoticeServed served) =>
        known.All.Any(other => IsSame(other, served.AsServed())) ? Decision.Nothing : Decision.Of(served);

    private static bool IsSame(ServedNotice one, ServedNotice other) =>
        (one.Notice, one.Recipient, one.PartyId, one.Subject) == (other.Notice, other.Recipient, other.PartyId, other.Subject)
        && (one.Service.Means, one.Service.SentOn, one.Service.GivenOn) == (other.Service.Means, other.Service.SentOn, other.Service.GivenOn)
        && one.Service.Stated.SequenceEqual(other.Service.Stated);
}
