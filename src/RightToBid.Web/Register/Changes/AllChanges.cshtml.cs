using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in two readings of which the reader picks one.</summary>
internal sealed class AllChangesModel(RegisterChanges changes, RegisterPlaces places, IClock clock) : ChangesModel(clock)
{
    public IReadOnlyList<Change> Found { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>The page that is shown: the last one that there is for one beyond it.</summary>
    public int PageShown => Math.Clamp(Question.Page, 1, Math.Max(Pages, 1));

    public int Pages => (Count + ChangesQuestion.PageSize - 1) / ChangesQuestion.PageSize;

    /// <summary>The place to which the changes are narrowed, as it is called; its code where no council has it.</summary>
    public string? Place { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (Ask() is { } typed)
        {
            return Redirect(typed.Address(Links.RegisterChanges));
        }

        Count = await changes.Count(Question, cancellation);
        Found = await changes.Page(Question with { Page = PageShown }, cancellation);
        Place = Question.Place is { } code ? NamedPlace.InLists(await places.WithCode(code, cancellation), Question.Lists)?.InWords ?? code : null;
        return Shown();
    }
}
