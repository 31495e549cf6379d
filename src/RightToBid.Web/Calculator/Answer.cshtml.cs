using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;
using NodaTime.Text;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator;

/// <summary>Asks the day, and answers with everything that follows. The answer has its own address.</summary>
internal sealed class AnswerModel(IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "On")]
    public DateAnswer On { get; set; } = new();

    public IRegime Law { get; private set; } = null!;

    public StatutoryFact Fact { get; private set; } = null!;

    public Calculation? Calculation { get; private set; }

    /// <summary>Why there is no answer for that day.</summary>
    public string? NotEncoded { get; private set; }

    public LocalDate Today { get; } = clock.Today();

    public bool IsAsking => Calculation is null && NotEncoded is null;

    public string Address => $"/calculator/{Law.Key}/{Fact.Key}";

    public string Happened => Sentences.Begin(Fact.Name);

    public string Question => Fact.Question[..(Fact.Question.IndexOf('?', StringComparison.Ordinal) + 1)];

    /// <summary>What counts as that day, and how to write one.</summary>
    public string Hint => $"{Fact.Question[Question.Length..]} For example, 31 8 2023".TrimStart();

    public IActionResult OnGet(string regime, string fact, [FromRoute(Name = "on")] string? address)
    {
        if (StatuteBook.Regimes.FirstOrDefault(known => known.Key == regime) is not { } law
            || law.Facts.FirstOrDefault(known => known.Key == fact) is not { } happened)
        {
            return NotFound();
        }

        (Law, Fact) = (law, happened);
        if (address is not null)
        {
            return LocalDatePattern.Iso.Parse(address) is { Success: true, Value: var day } ? Answer(day) : NotFound();
        }

        if (Request.Query.Keys.Any(key => key.StartsWith("On.", StringComparison.OrdinalIgnoreCase)) && On.TryRead(ModelState, nameof(On), "the day", out var typed))
        {
            return Redirect($"{Address}/{typed.Iso()}");
        }

        return Page();
    }

    public string Twin(string format) => $"{Address}/{Calculation!.On.Iso()}.{format}";

    public string PositionOf(StatutoryWindow window) =>
        Today < window.FirstDay ? "Not begun" : window.HasEndedBy(Today) ? "Ended" : "Running";

    public string ColourOf(StatutoryWindow window) => PositionOf(window) switch
    {
        "Running" => "green",
        "Ended" => "grey",
        _ => "blue",
    };

    private PageResult Answer(LocalDate day)
    {
        On = DateAnswer.Of(day);
        try
        {
            Calculation = Calculation.Of(Law.Key, Fact.Key, day);
        }
        catch (LawNotEncodedException nobody)
        {
            NotEncoded = Law.InForceFrom <= day && day <= Law.EncodedTo
                ? nobody.Message
                : $"The law is encoded here for {Law.InForceFrom.InFull()} to the end of {Law.EncodedTo.InFull()}. {day.InFull()} is outside that.";
        }

        return Page();
    }
}
