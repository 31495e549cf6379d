using RightToBid.Cases.Disposing;

namespace RightToBid.Cases;

/// <summary>What an authority does with a nomination that is not valid. The law does not say (A32).</summary>
public enum InvalidNominationPolicy
{
    /// <summary>It goes on neither list, for the Act speaks of unsuccessful community nominations. The default.</summary>
    OnNeitherList,

    /// <summary>It goes on the unsuccessful list with its reasons.</summary>
    OnUnsuccessfulList,
}

/// <summary>How an authority reads what the law leaves open. Policy, never law: what applied is recorded on the event it decided.</summary>
public sealed record Policies(
    InvalidNominationPolicy InvalidNominations = InvalidNominationPolicy.OnNeitherList,
    RemovalPolicy SaleRemoval = RemovalPolicy.OnCompletion);
