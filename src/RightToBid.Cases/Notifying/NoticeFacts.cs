using NodaTime;

using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.Notifying;

/// <summary>What can be put right about a notice served, whichever stream it was served in.</summary>
internal static class NoticeFacts
{
    public static IReadOnlyList<CorrectableFact> All { get; } =
    [
        Correctable.Day<NoticeServed>(
            "notice-served.sent-on", "The day the notice was sent", e => e.Service.SentOn, (e, day) => e with { Service = e.Service with { SentOn = day } }),
        Correctable.Day<NoticeServed>(
            "notice-served.given-on", "The day the notice was given", e => e.Service.GivenOn, (e, day) => e with { Service = e.Service with { GivenOn = day } }),
        Correctable.OneOf<NoticeServed, MeansOfService>(
            "notice-served.means",
            "How the notice was served",
            [
                (MeansOfService.ByHand, "by hand"),
                (MeansOfService.LeftAtAddress, "left at the address"),
                (MeansOfService.FirstClassPost, "by first-class post"),
                (MeansOfService.SecondClassPost, "by second-class post"),
                (MeansOfService.Email, "by e-mail"),
                (MeansOfService.Online, "online"),
                (MeansOfService.FixedToLand, "fixed to the land"),
                (MeansOfService.Published, "by publication"),
                (MeansOfService.AlternativeSteps, "by steps taken instead"),
                (MeansOfService.NotRecorded, "not recorded"),
            ],
            e => e.Service.Means,
            (e, means) => e with { Service = e.Service with { Means = means } }),
        Correctable.WordsOrNone<NoticeServed>(
            "notice-served.evidence", "The evidence of service", e => e.Service.Evidence, (e, words) => e with { Service = e.Service with { Evidence = words } }) with
        {
            IsPrivate = true,
        },
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
}
