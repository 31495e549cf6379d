using NodaTime;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>Rows of the board under one heading.</summary>
internal sealed record DueTable(string Heading, IReadOnlyList<DueRow> Rows, LocalDate Today);
