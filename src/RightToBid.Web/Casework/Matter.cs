using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>One stream of a case as an officer works on it: where it stands, its dates, what is owed and what can be done now.</summary>
/// <param name="Key">What tells it from the others on the page.</param>
/// <param name="Heading">What it is: "The nomination".</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Tag">The same in two words.</param>
/// <param name="Colour">The tag's colour.</param>
/// <param name="Version">How many facts have been recorded: what two officers would compare.</param>
internal sealed record Matter(string Key, string Heading, string Sentence, string Tag, string Colour, long Version)
{
    public IReadOnlyList<MatterWindow> Windows { get; init; } = [];

    /// <summary>What must not be overlooked by anybody who opens the case: a sale in breach. Said at the top of the page as well.</summary>
    public IReadOnlyList<string> Alarms { get; init; } = [];

    /// <summary>What to beware of, or to put to a lawyer.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Duties that no recorded fact has done yet.</summary>
    public IReadOnlyList<string> Owed { get; init; } = [];

    public IReadOnlyList<MatterAction> Actions { get; init; } = [];

    /// <summary>Facts that an officer needs beside the dates.</summary>
    public IReadOnlyList<(string Name, string Words)> Facts { get; init; } = [];

    /// <summary>Whether it has run its course.</summary>
    public bool IsOver { get; init; }

    /// <summary>How far it has gone: the furthest speaks for the case.</summary>
    public int Progress { get; init; }
}

/// <summary>A window, how it stands today, and why.</summary>
internal sealed record MatterWindow(WhyThisDate Why, string Standing)
{
    /// <summary>The last day: the window's own, or a later one that was allowed or agreed in writing.</summary>
    public LocalDate LastDay { get; init; } = Why.Window.LastDay;
}

/// <summary>Something that can be done now, and by whom.</summary>
/// <param name="Words">What it does: "Decide the nomination".</param>
/// <param name="Permission">The permission that its page asks for.</param>
internal sealed record MatterAction(string Words, string Href, string Permission);
