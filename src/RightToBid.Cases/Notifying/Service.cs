using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>How a notice was served (Local Government Act 1972, s. 233).</summary>
public enum MeansOfService
{
    /// <summary>Recorded without saying how.</summary>
    NotRecorded,
    ByHand,
    LeftAtAddress,
    FirstClassPost,
    SecondClassPost,
    Email,
    Online,

    /// <summary>Fixed conspicuously to the land.</summary>
    FixedToLand,

    /// <summary>Published where people in the area will see it.</summary>
    Published,

    /// <summary>No notice could be given, and reasonable steps were taken instead: the day given is the day they were complete.</summary>
    AlternativeSteps,
}

/// <summary>Which text went out as the notice.</summary>
public enum SentText
{
    /// <summary>The letter as it is drafted from the case: a copy is kept as it was sent.</summary>
    AsDrafted,

    /// <summary>A text of the council's own: a copy of it can be attached as evidence.</summary>
    CouncilsOwn,
}

/// <summary>A last day as a notice stated it, so that a correction can show which notices said something else.</summary>
public sealed record StatedDay(string Window, LocalDate LastDay);

/// <summary>How, and on which days, a notice was served.</summary>
/// <param name="SentOn">The day on which it was sent, posted, left or published.</param>
/// <param name="GivenOn">The day on which it counts as given: the presumed or proven day of delivery where the post was used.</param>
/// <param name="Evidence">What proves it: a reference of recorded delivery, a file, a witness by office. No personal data.</param>
/// <param name="Stated">The last days that the notice stated.</param>
/// <param name="Text">Which text went out; nothing where that was not recorded.</param>
public sealed record Service(
    MeansOfService Means, LocalDate SentOn, LocalDate GivenOn, string? Evidence, IReadOnlyList<StatedDay> Stated, SentText? Text = null)
{
    public bool Equals(Service? other) => other is not null
        && (Means, SentOn, GivenOn, Evidence, Text) == (other.Means, other.SentOn, other.GivenOn, other.Evidence, other.Text) && Stated.SequenceEqual(other.Stated);

    public override int GetHashCode() => HashCode.Combine(Means, SentOn, GivenOn, Evidence, Stated.Count);

    /// <summary>The service with its day put right, where an event keeps the day beside it. Nothing is given before it is sent.</summary>
    public Service FollowingGivenOn(LocalDate givenOn) =>
        givenOn == GivenOn ? this : this with { GivenOn = givenOn, SentOn = LocalDate.Min(SentOn, givenOn) };
}
