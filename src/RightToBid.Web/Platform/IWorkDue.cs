using NodaTime;

namespace RightToBid.Web.Platform;

/// <summary>What is due of a council, as the board shows it: for whoever tells people of it elsewhere.</summary>
internal interface IWorkDue
{
    /// <summary>The council's own duties that have a last day, as they stand on a day.</summary>
    Task<IReadOnlyList<DueWorkOfCouncil>> OfCouncil(string authority, LocalDate today, CancellationToken cancellation);
}

/// <summary>One duty of the council's.</summary>
/// <param name="What">What is to be done, as a row of the board says it.</param>
/// <param name="Basis">The provision, or what asks for it in place of one.</param>
internal sealed record DueWorkOfCouncil(string What, string Reference, string AssetName, LocalDate? LastDay, string Basis);
