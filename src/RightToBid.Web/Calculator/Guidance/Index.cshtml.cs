using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Law;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Calculator.Guidance;

/// <summary>How each right works, what became of places that were handed over, and who helps.</summary>
internal sealed class GuidanceModel(HandoverStories stories) : PageModel
{
    public IReadOnlyList<IRegime> Regimes { get; } = [.. StatuteBook.Regimes.Where(regime => regime.Status is LegalStatus.InForce)];

    public IReadOnlyList<HandoverStory> Stories { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Stories = await stories.Published(cancellation);
}
