using NodaTime;

using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>Rows of the board under one heading.</summary>
internal sealed record DueTable(string Heading, IReadOnlyList<DueRow> Rows, LocalDate Today)
{
    /// <summary>Who works on what, where each row says it.</summary>
    public CaseLoad? Load { get; init; }
}
