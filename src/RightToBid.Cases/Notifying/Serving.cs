using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Notifying;

/// <summary>The decision that every stream's command for serving a notice takes.</summary>
internal static class Serving
{
    /// <param name="began">The day before which nothing could be said: the receipt, the entry, the decision.</param>
    /// <param name="because">What happened on that day, with its verb: <c>the land was listed</c>.</param>
    public static Refusal? MayBeRecorded(NoticeServed served, LocalDate? began, string because, DecisionContext context) =>
        Checks.First(
            Checks.NotInFuture(nameof(Service.SentOn), served.Service.SentOn, context),
            // A letter posted today is presumed to be delivered on a day that is still to come.
            served.Service.Means is MeansOfService.FirstClassPost or MeansOfService.SecondClassPost
                ? null
                : Checks.NotInFuture(nameof(Service.GivenOn), served.Service.GivenOn, context),
            Checks.NotBefore(nameof(Service.SentOn), "A notice sent", served.Service.SentOn, because, began),
            Checks.NotBefore(nameof(Service.GivenOn), "A notice given", served.Service.GivenOn, "it was sent", served.Service.SentOn));

    /// <summary>What a stream decides on one of its notices: whether it is due, the days, and whether other steps would do.</summary>
    /// <param name="began">The day before which it could not be given; nothing where nothing has made it due.</param>
    /// <param name="store">The event that keeps it, where that is one of the stream's own.</param>
    public static Decision Serve(
        ServedNotices known, NoticeServed served, string regimeKey, LocalDate? began, string because, DecisionContext context,
        Func<NoticeServed, ICaseEvent>? store = null)
    {
        if (began is null) return Refusal.ByState("NOT_DUE", "Nothing has been recorded that makes this notice due.");

        return Checks.First(
                MayBeRecorded(served, began, because, context),
                served.Service.Means is MeansOfService.AlternativeSteps ? OtherStepsMustDo(regimeKey, served.Notice) : null) is { } refusal
            ? refusal
            : Record(known, served).Events is [NoticeServed recorded] ? Decision.Of(store?.Invoke(recorded) ?? recorded) : Decision.Nothing;
    }

    /// <summary>A notice that is none of this stream's.</summary>
    public static Refusal NoSuchNotice { get; } =
        Refusal.OfAnswer(nameof(NoticeServed.Notice), "Say which of the notices that are given in this matter it is.");

    /// <summary>A file that proves a service, where there was one.</summary>
    public static Decision Attach(ServedNotices known, EvidenceAttached attached, DecisionContext context) =>
        Checks.First(
            Checks.NotInFuture(nameof(EvidenceAttached.AttachedOn), attached.AttachedOn, context),
            Checks.Unless(
                known.All.Any(attached.IsAbout), "NOT_SERVED", "No such notice has been recorded as sent.",
                "Record that it was sent, then attach what proves it.")) is { } refusal
            ? refusal
            : known.Evidence.Contains(attached) ? Decision.Nothing : Decision.Of(attached);

    /// <summary>Where other steps than the notice itself are said to do.</summary>
    internal static Refusal? OtherStepsMustDo(string regimeKey, string notice)
    {
        var regime = StatuteBook.Regime(regimeKey);
        return regime.Notice(notice).AlternativeSteps is null
            ? Refusal.UnderLaw(
                "NO_ALTERNATIVE_STEPS",
                "Other steps do only for notice of inclusion in the list and of removal from it.",
                regime.Notice(NoticeCodes.Inclusion).AlternativeSteps!,
                "Record how the notice itself was given.")
            : null;
    }

    /// <summary>The notice recorded, or nothing where just this has been recorded before.</summary>
    public static Decision Record(ServedNotices known, NoticeServed served) =>
        known.All.Any(other => IsSame(other, served.AsServed())) ? Decision.Nothing : Decision.Of(served);

    private static bool IsSame(ServedNotice one, ServedNotice other) =>
        (one.Notice, one.Recipient, one.PartyId, one.SubjectId) == (other.Notice, other.Recipient, other.PartyId, other.SubjectId)
        && (one.Service.Means, one.Service.SentOn, one.Service.GivenOn) == (other.Service.Means, other.Service.SentOn, other.Service.GivenOn)
        && one.Service.Stated.SequenceEqual(other.Service.Stated);
}
