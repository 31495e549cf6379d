namespace RightToBid.Law;

/// <summary>Who must give a notice.</summary>
public enum NoticeGiver
{
    /// <summary>The authority that keeps the list.</summary>
    Authority,

    /// <summary>The owner of the land, or whoever applies in the owner's name.</summary>
    Owner,
}

/// <summary>A notice, application or piece of information that the law has somebody give.</summary>
/// <param name="Key">A short stable code of our own: <c>N03</c> for the authority's notices, <c>O3</c> for the owner's.</param>
/// <param name="Name">What it is called: <c>Notice of inclusion</c>.</param>
/// <param name="To">Who must get it, in words.</param>
/// <param name="When">By when, in words. Most have no count of days.</param>
/// <param name="Contents">What it must say, each as a clause.</param>
/// <param name="Source">The provision that requires it.</param>
public sealed record StatutoryNotice(
    string Key, string Name, string To, string When, IReadOnlyList<string> Contents, LegalReference Source)
{
    /// <summary>Who must give it.</summary>
    public NoticeGiver GivenBy { get; init; } = NoticeGiver.Authority;

    /// <summary>Whether the law has it in writing.</summary>
    public bool InWriting { get; init; } = true;

    /// <summary>The key of the window in which it must be given, or nothing where no days are counted.</summary>
    public string? InsideWindow { get; init; }

    /// <summary>The key of the window that runs from giving or sending it, or nothing.</summary>
    public string? StartsWindow { get; init; }

    /// <summary>Whether that window runs from the day of sending; otherwise it runs from the day on which the notice is given.</summary>
    public bool StartsWhenSent { get; init; }

    /// <summary>The keys of the windows whose last days it states, so that a correction can find the notices that state another.</summary>
    public IReadOnlyList<string> StatesEndsOf { get; init; } = [];

    /// <summary>Where it is not reasonably practicable to give it: the provision for the steps to be taken instead, or nothing.</summary>
    public LegalReference? AlternativeSteps { get; init; }
}
