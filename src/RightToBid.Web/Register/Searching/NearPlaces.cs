using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>Where a postcode is, or latitude and longitude that somebody typed.</summary>
/// <remarks>
/// No list of postcodes comes with the system: where one is, is judged by the entries that have it in their address, or else by those of
/// its district (its first half).
/// </remarks>
internal sealed class NearPlaces(IKernel kernel)
{
    private const int Enough = 50;

    /// <summary>What is said of a place that nobody here knows: why, and what can be asked instead.</summary>
    public static string Unknown(string typed)
    {
        var why = (SearchText.PostcodeIn(typed), District(typed)) switch
        {
            ({ } postcode, _) when postcode.ToUpperInvariant() is var whole =>
                $"No entry here with a known place has the postcode {whole}, and none is in {whole.Split(' ')[0]}",
            (_, { } district) => $"No entry here with a known place is in {district.ToUpperInvariant()}",
            _ => $"Where “{typed}” is, is not known here",
        };
        return $"{why}. Enter latitude and longitude, like 51.5012, -2.5471, or search for a town or a parish by its name";
    }

    /// <summary>Nothing where nothing is asked, or where nobody knows.</summary>
    public async Task<Surroundings?> Find(RegisterQuestion question, CancellationToken cancellation) => question.Near switch
    {
        null => null,
        var typed when TypedPoint.Read(typed) is { } point => new Surroundings(point.Latitude, point.Longitude, question.Kilometres),
        var typed when SearchText.PostcodeIn(typed) is { } postcode =>
            await Judged(postcode, "with that postcode", question, cancellation)
                ?? await Judged($" {postcode.Split(' ')[0]} ", $"in {postcode.Split(' ')[0].ToUpperInvariant()}", question, cancellation),
        var typed when District(typed) is { } district => await Judged($" {district} ", $"in {district.ToUpperInvariant()}", question, cancellation),
        _ => null,
    };

    /// <summary>The first half of a postcode: whatever makes a whole one with a second half.</summary>
    private static string? District(string typed) => SearchText.PostcodeIn($"{typed.Trim()} 1aa") is { } made && made.Split(' ')[0] is var district
        && district.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase) ? district : null;

    private async Task<Surroundings?> Judged(string text, string where, RegisterQuestion question, CancellationToken cancellation)
    {
        var found = await kernel.Database.Query(
            Scope.Public,
            $"""
            with known as (
                select latitude, longitude from {RegisterTables.Of(question).Entries} e where search_text like @text and latitude is not null limit @enough)
            select count(*) as known, avg(latitude) as latitude, avg(longitude) as longitude from known
            """,
            RegisterTables.Given(question, new() { ["text"] = SearchText.Pattern(text), ["enough"] = Enough }),
            row => (Known: row.Whole("known"), Latitude: row.RealOrNull("latitude"), Longitude: row.RealOrNull("longitude")),
            cancellation);
        return found[0] is { Known: var known, Latitude: { } latitude, Longitude: { } longitude }
            ? new Surroundings(latitude, longitude, question.Kilometres, $"judged by {(known == 1 ? "1 entry" : $"{known} entries")} {where}")
            : null;
    }
}
