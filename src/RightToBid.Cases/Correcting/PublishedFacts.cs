namespace RightToBid.Cases.Correcting;

/// <summary>What can be put right about dates that were taken from a published register: where they stood, and what was read there.</summary>
/// <remarks>They are claims. Nothing follows from them but the differences that are shown beside the days that the law gives.</remarks>
internal static class PublishedFacts
{
    public static CorrectableFact Where<TEvent>(string key, Func<TEvent, string> read, Func<TEvent, string, TEvent> write)
        where TEvent : class, ICaseEvent => Correctable.Words($"{key}.published-in", "Where the dates were published", read, write);

    public static SeveralFacts Dates<TEvent>(
        string key, Func<TEvent, IReadOnlyList<PublishedDate>> read, Func<TEvent, IReadOnlyList<PublishedDate>, TEvent> write)
        where TEvent : class, ICaseEvent => SeveralFacts.Among($"{key}.date", read, write, Of);

    private static IEnumerable<CorrectableFact> Of<TEvent>(
        int number, string key, Func<TEvent, PublishedDate> read, Func<TEvent, PublishedDate, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.Words<TEvent>(
            $"{key}-name", $"What published date {number} is the date of", e => read(e).Name, (e, words) => write(e, read(e) with { Name = words })),
        Correctable.Words<TEvent>(
            $"{key}-as-published", $"The words of published date {number}", e => read(e).AsPublished,
            (e, words) => write(e, read(e) with { AsPublished = words })),
        Correctable.DayOrNone<TEvent>(
            $"{key}-published-on", $"The day that published date {number} says", e => read(e).PublishedOn,
            (e, day) => write(e, read(e) with { PublishedOn = day })) with
        {
            MayBeAhead = true,
        },
        Correctable.WordsOrNone<TEvent>(
            $"{key}-because", $"Why another day was taken for published date {number}", e => read(e).Because,
            (e, words) => write(e, read(e) with { Because = words })),
    ];
}
