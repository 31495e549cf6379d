using NodaTime;

using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>One entry in the list of land nominated by unsuccessful community nominations.</summary>
/// <param name="MustStayTo">The last day on which it must stay; after that it may be removed, and need not be.</param>
internal sealed record UnsuccessfulNomination(
    string Authority,
    string Reference,
    string AssetName,
    string Address,
    string? Kind,
    string NominatedBy,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    LocalDate MustStayTo,
    string RuleVersion,
    LocalDate? RemovedOn,
    string Reasons)
{
    /// <summary>The parishes and wards in which the land lies, as far as they are known.</summary>
    public IReadOnlyList<LandPlace> ParishesAndWards { get; init; } = [];

    /// <summary>Which of several councils keeps it now, by code, where its own ended; nothing where nobody has said, or none has to.</summary>
    public string? KeptBy { get; init; }

    public static UnsuccessfulNomination Read(Row row) => new(
        row.Text("tenant_id"),
        row.Text("reference"),
        row.Text("asset_name"),
        row.Text("address"),
        row.TextOrNull("kind"),
        row.Text("nominated_by"),
        row.DayOrNull("decided_on"),
        row.Day("entered_on"),
        row.Day("must_stay_to"),
        row.Text("rule_version"),
        row.DayOrNull("removed_on"),
        row.Text("reasons"))
    {
        ParishesAndWards = LandPlace.Read(row),
        KeptBy = row.TextOrNull("heir"),
    };
}
