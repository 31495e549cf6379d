using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>What somebody asks of the figures. All of it is in the address.</summary>
/// <param name="Authority">One authority's code; all of them where nothing is said.</param>
/// <param name="Place">The code of a parish or a ward in which some of the land lies.</param>
/// <param name="ByQuarter">Whether the line of time goes by quarters, and not by years.</param>
/// <param name="On">The day as at which the figures are read: what happened later is left out.</param>
internal sealed record FigureQuestion(string? Authority, string? Place, bool ByQuarter, LocalDate On)
{
    public const string Quarter = "quarter";

    /// <summary>The last day whose recordings count; nothing for all of them.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Whose facts are counted.</summary>
    public WhoseLists Lists => WhoseLists.On(On, Authority);

    /// <summary>The question that the address asks. A day that is no day is an error, and the figures are then as at today.</summary>
    public static FigureQuestion Read(IQueryCollection query, LocalDate today, out string? error)
    {
        var asked = AskedDays.Read(query["on"].ToString(), query["known"].ToString(), today);
        error = asked.Error;
        var authority = Named(query, "authority");
        return new(
            authority is null ? null : KnownAuthorities.Find(authority)?.Code ?? authority,
            authority is null ? null : Named(query, "place"),
            query["by"] == Quarter,
            asked.On)
        {
            KnownOn = asked.KnownOn,
        };
    }

    private static string? Named(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } given && !given.Contains('\0', StringComparison.Ordinal) ? given : null;
}
