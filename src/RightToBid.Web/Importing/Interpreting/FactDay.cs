using NodaTime;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>How a day came to be known.</summary>
public enum FactSource
{
    /// <summary>The register says so.</summary>
    Published,

    /// <summary>The register does not say; another of its days is taken, and the case says that it was.</summary>
    Assumed,

    /// <summary>It is the only day that fits what the register does say.</summary>
    Derived,
}

/// <summary>A day on which something happened.</summary>
/// <param name="Because">Where it was not published: why this day, in a sentence.</param>
public sealed record FactDay(LocalDate On, FactSource Source, string? Because = null)
{
    public static FactDay Published(LocalDate on) => new(on, FactSource.Published);

    public static FactDay Assumed(LocalDate on, string because) => new(on, FactSource.Assumed, because);

    public static FactDay Derived(LocalDate on, string because) => new(on, FactSource.Derived, because);
}
