namespace RightToBid.Web.Platform;

/// <summary>An invented authority with a case in every state, for trying the site out.</summary>
internal interface IDemonstration
{
    /// <summary>The tenant: a code that the Office for National Statistics can have given to nobody.</summary>
    string Authority { get; }

    /// <summary>The groups whose members can sign in, by the party that stands for each in the cases.</summary>
    IReadOnlyList<DemonstrationGroup> Groups { get; }

    /// <summary>Loads what is missing; where all is there, does nothing. Returns how many cases there are.</summary>
    Task<int> Load(CancellationToken cancellation);
}

/// <summary>A group whose members can sign in.</summary>
/// <param name="PartyId">The party that stands for it in the cases.</param>
internal sealed record DemonstrationGroup(Guid PartyId, string Name, bool IsParishCouncil = false);
