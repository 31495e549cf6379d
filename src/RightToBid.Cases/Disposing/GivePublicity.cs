using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>Whom section 97 requires the council to tell.</summary>
public enum PublicityAudience
{
    /// <summary>People in the area where the land is: section 97(4).</summary>
    Public,

    /// <summary>The body that nominated the land: section 97(3).</summary>
    Nominator,
}

public sealed record PublicityGiven(PublicityAudience Audience, string How, LocalDate GivenOn) : ICaseEvent;
