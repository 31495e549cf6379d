using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>One parish or ward, added by hand. It is judged as a row of a table is.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class AddPlaceModel(PlaceRegister places) : PageModel, IQuestionForm
{
    [BindProperty]
    public PlaceKind? Kind { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public DateAnswer From { get; set; } = new();

    /// <summary>The places that it may be part of.</summary>
    public IReadOnlyList<Place> Others { get; private set; } = [];

    public string Back => Links.Places;

    public string Leave => Links.Places;

    string IQuestionForm.Button => "Add";

    public async Task OnGetAsync(CancellationToken cancellation) => Others = await Standing(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Others = await Standing(cancellation);
        if (Kind is null)
        {
            ModelState.Remove(nameof(Kind));
            ModelState.AddModelError(nameof(Kind), "Select whether it is a parish, a ward or a forum area");
        }

        if (Parent is not null && !Others.Any(place => place.Code == Parent))
        {
            ModelState.AddModelError(nameof(Parent), "Select a place that is offered, or none");
        }

        ModelState.Require(nameof(Name), Name, "Enter its name");
        ModelState.Require(nameof(Code), Code, "Enter its code");
        From.TryRead(ModelState, nameof(From), "the day", out var from);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var caller = Caller.Of(User);
        var row = new Dictionary<string, string> { ["code"] = Code!, ["name"] = Name!, ["kind"] = Kind!.Value.ToString(), ["parent"] = Parent ?? "" };
        var accounted = PlaceTable.Account([row], await places.All(caller.Authority, cancellation))[0];
        if (accounted is not { Place: { } place, Outcome: RowOutcome.Added })
        {
            var (field, why) = accounted.Outcome is not RowOutcome.Refused ? (nameof(Code), "A place with this code is in the list already")
                : accounted.Why.Contains("parent", StringComparison.Ordinal) ? (nameof(Parent), accounted.Why.TrimEnd('.'))
                : accounted.Why.Contains("name", StringComparison.Ordinal) ? (nameof(Name), accounted.Why.TrimEnd('.'))
                : (nameof(Code), accounted.Why.TrimEnd('.'));
            ModelState.AddModelError(field, why);
            return Page();
        }

        await places.Set(caller, place, from, cancellation);
        return Redirect(Links.Places);
    }

    private async Task<IReadOnlyList<Place>> Standing(CancellationToken cancellation) =>
        [.. (await places.All(Caller.Of(User).Authority, cancellation)).Where(place => place.UntilOn is null)];
}
