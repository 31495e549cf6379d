using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.PersonalData;

/// <summary>How long people are kept, by what they are recorded for. The years are each council's policy, never statutory.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class RetentionPolicyModel(Retention retention) : PageModel
{
    private const int MostYears = 30;

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string? Years { get; set; }

    public IReadOnlyDictionary<string, int> YearsKept { get; private set; } = new Dictionary<string, int>();

    public bool IsSaved { get; private set; }

    public bool MayChoose => User.MayDo(Permissions.KeepPersonalData);

    private Caller Caller => Caller.Of(User);

    public async Task OnGetAsync(CancellationToken cancellation) => YearsKept = await retention.YearsOf(Caller.Authority, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var purpose = Purposes.All.FirstOrDefault(known => known.Key == Purpose);
        var isNumber = int.TryParse(Years?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears;
        if (purpose is null)
        {
            ModelState.AddModelError(nameof(Purpose), "Select for whom the policy is");
        }

        if (!isNumber)
        {
            ModelState.AddModelError(nameof(Years), $"Enter how many years, a whole number from 1 to {MostYears}");
        }

        if (purpose is not null && isNumber)
        {
            await retention.Choose(Caller, purpose, years, cancellation);
            ModelState.Clear();
            (IsSaved, Purpose, Years) = (true, null, null);
        }

        YearsKept = await retention.YearsOf(Caller.Authority, cancellation);
        return Page();
    }
}
