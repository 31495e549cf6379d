using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>The list of land nominated by unsuccessful community nominations, with the reasons.</summary>
internal sealed class UnsuccessfulModel(UnsuccessfulList list, RegisterPlaces places, IClock clock) : ListModel(places, clock, Links.UnsuccessfulRegister)
{
    public IReadOnlyList<UnsuccessfulNomination> Entries { get; private set; } = [];

    public int Found { get; private set; }

    /// <summary>The page that is shown: the last one that there is for one beyond it.</summary>
    public int Shown => Math.Clamp(Question.Page, 1, Math.Max(Pages, 1));

    public int Pages => (Found + RegisterQuestion.PageSize - 1) / RegisterQuestion.PageSize;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (Ask() is { } elsewhere)
        {
            return elsewhere;
        }

        await NamePlace(cancellation);
        Found = await list.Count(Question, cancellation);
        Offer(await list.Authorities(Question, cancellation), Found);
        Offer(await list.Kinds(Question, cancellation));
        Entries = await list.Page(Question with { Page = Shown }, cancellation);
        return Page();
    }
}
