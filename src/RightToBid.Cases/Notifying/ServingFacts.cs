using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Correcting;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>What can be put right about how a notice was served, whichever event keeps it.</summary>
/// <remarks>
/// A day that was presumed for the post, or that is the day of handing over, follows the means and the day of sending; a day of delivery that
/// was proved stays as it was proved.
/// </remarks>
internal static class ServingFacts
{
    public static IReadOnlyList<(NoticeRecipient Value, string Words)> Whom { get; } =
        [.. Enum.GetValues<NoticeRecipient>().Select(recipient => (recipient, Recipients.InWords(recipient)))];

    private static readonly (MeansOfService, string)[] How =
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
    ];

    /// <param name="key">The event's stored name, with hyphens. The day on which it was given is kept under the key that ends in given-on.</param>
    /// <param name="what">What was served, to go on a sentence.</param>
    public static IEnumerable<CorrectableFact> Of<TEvent>(
        string key, string what, Func<TEvent, string> notice, Func<TEvent, Service> read, Func<TEvent, Service, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.Day<TEvent>($"{key}.sent-on", $"The day {what} was sent", e => read(e).SentOn, (e, day) => write(e, read(e) with { SentOn = day })) with
        {
            Follows = change => GivenOn(change, $"{key}.given-on", happened => read((TEvent)happened)),
        },
        Correctable.OneOf<TEvent, MeansOfService>(
            $"{key}.means", $"How {what} was served", How, e => read(e).Means, (e, means) => write(e, read(e) with { Means = means })) with
        {
            Follows = change => GivenOn(change, $"{key}.given-on", happened => read((TEvent)happened)),
            Unfit = (happened, value) => value == nameof(MeansOfService.AlternativeSteps)
                ? Serving.OtherStepsMustDo(RegimeKeys.EnglandRightToBid2011, notice((TEvent)happened))
                : null,
        },
        Correctable.WordsOrNone<TEvent>(
            $"{key}.evidence", "The evidence of service", e => read(e).Evidence, (e, words) => write(e, read(e) with { Evidence = words })) with
        {
            IsPrivate = true,
        },
    ];

    private static IEnumerable<ICaseEvent> GivenOn(FactChange change, string fact, Func<ICaseEvent, Service> read)
    {
        var (before, after) = (read(change.Formerly), read(change.Happened));
        return GoesBy(before, change.Context.Calendar) == before.GivenOn && GoesBy(after, change.Context.Calendar) is { } day && day != before.GivenOn
            ? [change.Following(fact, LocalDatePattern.Iso.Format(day), LocalDatePattern.Iso.Format(before.GivenOn))]
            : [];
    }

    /// <summary>The day that a service goes by where none is proved; nothing where no calendar reaches that far.</summary>
    private static LocalDate? GoesBy(Service service, WorkingDays calendar)
    {
        PostClass? post = service.Means switch
        {
            MeansOfService.FirstClassPost => PostClass.First,
            MeansOfService.SecondClassPost => PostClass.Second,
            _ => null,
        };
        return post is not { } by ? service.SentOn
            : Statute.Ask(() => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).DeliveryByPost(by, service.SentOn, calendar), out var presumed) is null
                ? presumed!.GivenOn
                : null;
    }
}
