using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;
using NodaTime.Text;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator.Guidance;

/// <summary>How one thing works, and the dates that follow for the reader's own day.</summary>
internal sealed class ChapterModel(IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "On")]
    public DateAnswer On { get; set; } = new();

    public IRegime Law { get; private set; } = null!;

    public GuideChapter Chapter { get; private set; } = null!;

    public Calculation? Calculation { get; private set; }

    /// <summary>Why there is no answer for that day.</summary>
    public string? NotEncoded { get; private set; }

    public LocalDate? Asked { get; private set; }

    public LocalDate Today { get; } = clock.Today();

    public string Address => Links.GuideChapter(Law.Key, Chapter.Key);

    public string Question => Chapter.Fact!.Question[..(Chapter.Fact.Question.IndexOf('?', StringComparison.Ordinal) + 1)];

    public string Hint => $"{Chapter.Fact!.Question[Question.Length..]} For example, 31 8 2023".TrimStart();

    public IActionResult OnGet(string regime, string chapter, [FromQuery(Name = "day")] string? day)
    {
        if (StatuteBook.Regimes.FirstOrDefault(known => known.Key == regime) is not { } law
            || law.Guide.FirstOrDefault(known => known.Key == chapter) is not { } told)
        {
            return NotFound();
        }

        (Law, Chapter) = (law, told);
        if (Chapter.Fact is null)
        {
            return Page();
        }

        if (!On.IsEmpty && On.TryRead(ModelState, nameof(On), "the day", out var typed))
        {
            return Redirect($"{Address}?day={typed.Iso()}#dates");
        }

        if (On.IsEmpty && day is { Length: > 0 })
        {
            Read(day);
        }

        return Page();
    }

    private void Read(string day)
    {
        if (LocalDatePattern.Iso.Parse(day) is not { Success: true, Value: var asked })
        {
            ModelState.AddModelError(nameof(On), "Enter the day, like 31 8 2023");
            return;
        }

        (Asked, On) = (asked, DateAnswer.Of(asked));
        try
        {
            Calculation = Calculation.Of(Law.Key, Chapter.Fact!.Key, asked);
        }
        catch (LawNotEncodedException nobody)
        {
            NotEncoded = nobody.Message;
        }
    }
}
