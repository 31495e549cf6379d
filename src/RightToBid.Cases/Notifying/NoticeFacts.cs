using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Law;

namespace RightToBid.Cases.Notifying;

/// <summary>What can be put right about a notice served, whichever stream it was served in.</summary>
internal static class NoticeFacts
{
    /// <param name="codes">The notices that are served in the stream's matter.</param>
    public static IEnumerable<CorrectableFact> Of(params string[] codes) =>
    [
        Correctable.Code<NoticeServed>(
            "notice-served.notice",
            "Which notice it was",
            [.. codes.Select(code => (code, $"{code}: {char.ToLowerInvariant(NameOf(code)[0])}{NameOf(code)[1..]}"))],
            e => e.Notice,
            (e, code) => e with { Notice = code }) with
        {
            Unfit = static (happened, value) => value == NoticeCodes.RequestPassedOn && happened is NoticeServed { SubjectId: null }
                ? Refusal.ByState(
                    "NO_REQUEST_NAMED", "The record does not say which group’s request was passed on.",
                    "Strike this record out, and record the notice of that request.")
                : null,
        },
        Correctable.OneOf<NoticeServed, NoticeRecipient>(
            "notice-served.recipient", "To whom the notice was served", ServingFacts.Whom, e => e.Recipient, (e, recipient) => e with { Recipient = recipient }),
        Correctable.PartyOrNone<NoticeServed>(
            "notice-served.party", "The party on whom the notice was served", e => e.PartyId, (e, party) => e with { PartyId = party }),
        .. ServingFacts.Of<NoticeServed>("notice-served", "the notice", e => e.Notice, e => e.Service, (e, service) => e with { Service = service }),
        Correctable.Day<NoticeServed>(
            "notice-served.given-on", "The day the notice was given", e => e.Service.GivenOn, (e, day) => e with { Service = e.Service with { GivenOn = day } }),
    ];

    /// <summary>The last days that a notice stated.</summary>
    public static SeveralFacts Stated { get; } = SeveralFacts.Among<NoticeServed, StatedDay>(
        "notice-served.stated",
        e => e.Service.Stated,
        (e, stated) => e with { Service = e.Service with { Stated = stated } },
        (number, key, read, write) =>
        [
            Correctable.Day<NoticeServed>(
                $"{key}-last-day", $"The last day that the notice stated, number {number}", e => read(e).LastDay,
                (e, day) => write(e, read(e) with { LastDay = day })) with
            {
                MayBeAhead = true,
            },
        ]);

    public static Strikeable Struck { get; } = Strikeable.Of<NoticeServed>("notice-served", "The notice served");

    /// <param name="began">The day before which nothing could be said.</param>
    /// <param name="because">What happened on that day, with its verb.</param>
    public static IEnumerable<DayOrder> Orders(ServedNotices served, LocalDate? began, string because) => served.All.SelectMany(notice => new DayOrder[]
    {
        new("A notice sent", notice.Service.SentOn, because, began),
        new("A notice given", notice.Service.GivenOn, "it was sent", notice.Service.SentOn),
    });

    private static string NameOf(string code) => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Notice(code).Name;
}
