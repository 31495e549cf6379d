using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Places;

/// <summary>The parishes and wards of the authority, past ones included, and its neighbours.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class AllPlacesModel(PlaceRegister places, Neighbours neighbours, IClock clock) : PageModel
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public IReadOnlyList<Authority> Neighbours { get; private set; } = [];

    public bool MayChange => User.MayDo(Permissions.KeepPlaces);

    public string Caption => Places.Count(place => place.ExistsOn(clock.Today())) is 1 ? "1 place today" : $"{Places.Count(place => place.ExistsOn(clock.Today()))} places today";

    public string NameOf(string code) => Places.LastOrDefault(place => string.Equals(place.Code, code, StringComparison.OrdinalIgnoreCase))?.Name ?? code;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        Places = await places.All(authority, cancellation);
        Neighbours = await neighbours.Of(authority, clock.Today(), cancellation);
    }
}
