using NodaTime;

namespace RightToBid.Cases;

/// <summary>A last day that stands against a stream.</summary>
/// <param name="Kind">The window's key: <c>interim-moratorium</c>.</param>
/// <param name="LastDay">The last day on which the window is open, included; it is over when the next day begins in London.</param>
/// <param name="Basis">The provision, as cited.</param>
/// <param name="RuleVersion">The version of the law that produced the day.</param>
public sealed record Deadline(string Kind, LocalDate LastDay, string Basis, string RuleVersion)
{
    /// <summary>Whether it still stands: the same window with the same last day.</summary>
    public bool IsAmong(IEnumerable<Deadline> standing) =>
        standing.Any(other => other.Kind == Kind && other.LastDay == LastDay);
}
