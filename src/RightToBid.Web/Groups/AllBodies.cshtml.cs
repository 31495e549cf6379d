using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Groups;

/// <summary>Every body that an authority knows, and what each may do.</summary>
[Authorize(Policy = Permissions.KeepBodies)]
internal sealed class AllBodiesModel(BodyRegister bodies, IClock clock) : PageModel
{
    public IReadOnlyList<(RegisteredBody Body, BodyRights? Rights)> Bodies { get; private set; } = [];

    public static string Said(Eligibility? answer, BodyRights? rights) =>
        answer is null ? "Not known" : !answer.IsMet ? "No" : rights is { IsForOwnArea: true } ? "Yes, in its own area" : "Yes";

    public async Task OnGetAsync(CancellationToken cancellation) => Bodies =
        [.. (await bodies.All(Caller.Of(User).Authority, cancellation)).Select(body => (body, BodyRights.Of(body, clock.Today())))];
}
