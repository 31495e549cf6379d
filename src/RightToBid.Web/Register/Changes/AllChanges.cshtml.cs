using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in two readings of which the reader picks one.</summary>
internal sealed class AllChangesModel(RegisterChanges changes, IClock clock) : ChangesModel(clock)
{
    public IReadOnlyList<Change> Found { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + ChangesQuestion.PageSize - 1) / ChangesQuestion.PageSize;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (Ask() is { } typed)
        {
            return Redirect(typed.Address(Links.RegisterChanges));
        }

        (Count, Found) = await changes.Read(Question, cancellation);
        return Shown();
    }
}
