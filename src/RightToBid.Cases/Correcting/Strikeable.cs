namespace RightToBid.Cases.Correcting;

/// <summary>A kind of record that can turn out never to have happened.</summary>
/// <param name="Key">The event's stored name, with hyphens.</param>
/// <param name="What">What it is, to begin a sentence: <c>The request to bid</c>.</param>
/// <param name="Event">The type of event.</param>
public sealed record Strikeable(string Key, string What, Type Event)
{
    /// <summary>Which later events rest on it, and go with it.</summary>
    public Func<ICaseEvent, Later, bool> Carries { get; init; } = static (_, _) => false;

    /// <summary>Which later events rest on it as acts of their own, and must be struck out first.</summary>
    public Func<ICaseEvent, Later, bool> Awaits { get; init; } = static (_, _) => false;

    /// <summary>Why this one cannot be struck out by itself; nothing where it can.</summary>
    public Func<ICaseEvent, Refusal?> Stands { get; init; } = static _ => null;

    /// <summary>What tells it from others of the type, for a stroke that comes from another stream.</summary>
    public Func<ICaseEvent, string?> Match { get; init; } = static _ => null;

    /// <summary>It began its stream: what can be struck out by itself awaits that, and all the rest goes with it.</summary>
    public bool BeginsStream { get; init; }

    /// <summary>It follows from another stream, and goes with the event that began its own.</summary>
    public bool GoesWithFirst { get; init; }

    internal static Strikeable Of<TEvent>(string key, string what)
        where TEvent : ICaseEvent => new(key, what, typeof(TEvent));

    /// <summary>An event that others of the stream rest on.</summary>
    internal static Strikeable Of<TEvent>(string key, string what, Func<TEvent, Later, bool> carries)
        where TEvent : ICaseEvent => new(key, what, typeof(TEvent)) { Carries = (struck, later) => carries((TEvent)struck, later) };

    /// <summary>An event on which acts of their own rest.</summary>
    internal static Strikeable Awaiting<TEvent>(string key, string what, Func<TEvent, ICaseEvent, bool> awaits)
        where TEvent : ICaseEvent => new(key, what, typeof(TEvent)) { Awaits = (struck, later) => awaits((TEvent)struck, later.Happened) };

    /// <summary>The event that began the stream.</summary>
    internal static Strikeable First<TEvent>(string key, string what)
        where TEvent : ICaseEvent => new(key, what, typeof(TEvent)) { BeginsStream = true };
}

/// <summary>An event after another in its stream.</summary>
/// <param name="Places">How many places after.</param>
/// <param name="IsBeforeNext">Whether nothing of the other's own kind lies between.</param>
public sealed record Later(ICaseEvent Happened, int Places, bool IsBeforeNext);
