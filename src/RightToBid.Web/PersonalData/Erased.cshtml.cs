using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.PersonalData;

/// <summary>The log of what was erased: identifiers and purposes, and never a name.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class ErasedModel(Erasure erasure) : PageModel
{
    public IReadOnlyList<ErasedParty> Parties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Parties = await erasure.Log(Caller.Of(User).Authority, cancellation);

    internal static string InWords(ErasedBecause because) => because switch
    {
        ErasedBecause.DayIsPast => "Their last day was past",
        ErasedBecause.Asked => "A legal officer erased them",
        _ => throw new ArgumentOutOfRangeException(nameof(because), because, "No reason that is known."),
    };
}
