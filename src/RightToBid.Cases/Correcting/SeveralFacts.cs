using System.Globalization;

namespace RightToBid.Cases.Correcting;

/// <summary>Facts of which one event records several: the parts of a claim, the bodies that ask together.</summary>
/// <param name="Key">What the keys of its facts begin with, before the number: <c>compensation-claim-received.part</c>.</param>
/// <param name="Event">The type of event that records them.</param>
/// <param name="Count">How many an event records.</param>
/// <param name="Of">The facts of one of them, by its number from one.</param>
public sealed record SeveralFacts(string Key, Type Event, Func<ICaseEvent, int> Count, Func<int, IEnumerable<CorrectableFact>> Of)
{
    /// <summary>Those that an event records.</summary>
    public IEnumerable<CorrectableFact> In(ICaseEvent happened) =>
        happened.GetType() == Event ? Enumerable.Range(1, Count(happened)).SelectMany(NumberOf) : [];

    public CorrectableFact? Find(string key) => key.StartsWith($"{Key}-", StringComparison.Ordinal)
        && key[(Key.Length + 1)..].Split('-')[0] is var digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? NumberOf(number).FirstOrDefault(fact => fact.Key == key)
            : null;

    /// <param name="read">The things of the event, in their order.</param>
    /// <param name="write">The event with other things.</param>
    /// <param name="of">The facts of a thing, by its number and what the keys begin with, read and written by the two functions.</param>
    internal static SeveralFacts Among<TEvent, TThing>(
        string key,
        Func<TEvent, IReadOnlyList<TThing>> read,
        Func<TEvent, IReadOnlyList<TThing>, TEvent> write,
        Func<int, string, Func<TEvent, TThing>, Func<TEvent, TThing, TEvent>, IEnumerable<CorrectableFact>> of)
        where TEvent : class, ICaseEvent => new(
            key,
            typeof(TEvent),
            happened => read((TEvent)happened).Count,
            number => of(
                number,
                string.Create(CultureInfo.InvariantCulture, $"{key}-{number}"),
                e => read(e)[number - 1],
                (e, thing) => write(e, [.. read(e).Select((known, place) => place == number - 1 ? thing : known)])));

    private IEnumerable<CorrectableFact> NumberOf(int number) => Of(number).Select(fact => fact with { Has = happened => Count(happened) >= number });
}
