using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>Where somebody looks from, and how far.</summary>
/// <param name="Named">What the place is judged by, where it is not a point that was given: "judged by 3 entries with that postcode".</param>
internal sealed record Surroundings(double Latitude, double Longitude, int Kilometres, string? Named = null) : Circle(Latitude, Longitude, Kilometres)
{
    public double To(double latitude, double longitude) => Chart.Kilometres((Latitude, Longitude), (latitude, longitude));
}
