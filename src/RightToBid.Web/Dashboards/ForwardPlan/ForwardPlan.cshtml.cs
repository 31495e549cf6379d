using System.Globalization;

using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>Lines of the plan, and the day they are counted from.</summary>
internal sealed record PlanLines(IReadOnlyList<PlannedEnd> Lines, LocalDate Today);

/// <summary>What will be decided and what will end, where and when, for the months ahead, and who can still influence it.</summary>
internal sealed class ForwardPlanPage(PlanQuery plan, IClock clock) : PageModel
{
    private static readonly YearMonthPattern Name = YearMonthPattern.Create("MMMM uuuu", CultureInfo.GetCultureInfo("en-GB"));

    public PlanQuestion Question { get; private set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<PlannedEnd> Overdue { get; private set; } = [];

    public IReadOnlyList<PlannedEnd> Lines { get; private set; } = [];

    public IReadOnlyList<PlanCount> Counts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Froms { get; private set; } = [];

    public int Coming => Counts.Sum(count => count.Ends);

    public bool ShowsAll => Lines.Count == Coming;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Question = PlanQuestion.Read(Request.Query, Today, out var error);
        if (error is not null)
        {
            ModelState.AddModelError("from", error);
        }

        Overdue = await plan.Overdue(Question, Today, cancellation);
        Counts = await plan.Counts(Question, Today, cancellation);
        Lines = await plan.Lines(Question, Today, cancellation);
        Authorities =
        [
            new("All authorities", "", Question.Authority is null),
            .. (await plan.Authorities(cancellation)).Append(Question.Authority).OfType<string>().Distinct()
                .Select(code => new SelectListItem(AccountMail.NameOf(code), code, code == Question.Authority)).OrderBy(item => item.Text, StringComparer.CurrentCulture),
        ];
        var places = await plan.Places(Question, Today, cancellation);
        Places =
        [
            .. places.Count == 0 ? [] : new[] { new SelectListItem("All places", "", Question.Place is null) },
            .. places.Select(place => new SelectListItem(
                $"{place.Name}, {Sentences.GoOn(Place.InWords(Enum.Parse<PlaceKind>(place.Kind)))}", place.Code, place.Code == Question.Place)),
        ];
        Kinds = [new("Everything", "", Question.Kind is null), .. PlannedEnd.Kinds.Select(kind => new SelectListItem(kind.Words, kind.Kind, kind.Kind == Question.Kind))];
        Froms =
        [
            .. Enumerable.Range(0, PlanQuestion.MostMonths).Select(Today.ToYearMonth().PlusMonths)
                .Select(month => new SelectListItem(Name.Format(month), YearMonthPattern.Iso.Format(month), month == Question.From)),
        ];
    }

    public string Twin(string format) => Question.At($"{Links.ForwardPlan}.{format}", Today);

    public static string NameOf(YearMonth month) => Name.Format(month);

    public static string AnchorOf(YearMonth month) => $"m{YearMonthPattern.Iso.Format(month)}";

    public int In(YearMonth month) => Counts.Where(count => count.Month == month).Sum(count => count.Ends);

    public IEnumerable<PlannedEnd> LinesOf(YearMonth month) => Lines.Where(line => line.LastDay.ToYearMonth() == month);

    /// <summary>How much of which kind.</summary>
    public IEnumerable<string> KindsOf(YearMonth month) => PlannedEnd.Kinds
        .Select(kind => (kind.Words, Ends: Counts.Where(count => count.Month == month && count.Kind == kind.Kind).Sum(count => count.Ends)))
        .Where(kind => kind.Ends > 0)
        .Select(kind => $"{kind.Words}: {kind.Ends:N0}");
}
