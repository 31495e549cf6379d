using NodaTime;

using RightToBid.Law;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>What binds the people of a body: where they live, or what they do.</summary>
internal enum BodyInterest
{
    /// <summary>A community of place: a village, a parish, a neighbourhood.</summary>
    Place,

    /// <summary>A community of interest: a sport, a faith, an art.</summary>
    Interest,
}

/// <summary>A community body as an authority knows it. Nothing in it is personal: its people are with the accounts.</summary>
/// <param name="BodyId">The party that stands for it in cases and accounts.</param>
/// <param name="Name">Its public name.</param>
internal sealed record RegisteredBody(Guid BodyId, string Name)
{
    /// <summary>Its legal form with the facts that the form makes matter, as far as they are given.</summary>
    public CommunityBody? Body { get; init; }

    /// <summary>The facts have been given, not only the form. A parish council gives them for each piece of land.</summary>
    public bool HasFacts { get; init; }

    /// <summary>Its number at Companies House.</summary>
    public string? CompanyNumber { get; init; }

    /// <summary>Its number at the Charity Commission.</summary>
    public string? CharityNumber { get; init; }

    /// <summary>Its number in the Mutuals Public Register of the Financial Conduct Authority.</summary>
    public string? SocietyNumber { get; init; }

    public BodyInterest? Interest { get; init; }

    /// <summary>Where it is active, in words.</summary>
    public string? AreaOfActivity { get; init; }

    /// <summary>The councils whose areas its activities concern, by code.</summary>
    public IReadOnlyList<string> ActiveIn { get; init; } = [];

    /// <summary>Where its surplus does good, in words.</summary>
    public string? AreaOfBenefit { get; init; }

    /// <summary>The councils whose areas its surplus benefits, by code.</summary>
    public IReadOnlyList<string> Benefits { get; init; } = [];

    /// <summary>The code of the parish or ward that is its own: for a parish council, its parish.</summary>
    public string? PlaceCode { get; init; }

    /// <summary>Which document its rules stand in.</summary>
    public string? Constitution { get; init; }

    /// <summary>The day from which those rules have stood.</summary>
    public LocalDate? ConstitutionOn { get; init; }
}
