using NodaTime;

namespace RightToBid.Law;

/// <summary>A class of post.</summary>
public enum PostClass
{
    /// <summary>First class.</summary>
    First,

    /// <summary>Second class.</summary>
    Second,
}

/// <summary>The day on which a posted notice counts as given, unless another day is proved.</summary>
/// <param name="GivenOn">The day on which the letter would be delivered in the ordinary course of post.</param>
/// <param name="Explanation">How the day was found, and that it gives way to proof.</param>
/// <param name="Source">The provision.</param>
public sealed record PresumedDelivery(LocalDate GivenOn, string Explanation, LegalReference Source);
