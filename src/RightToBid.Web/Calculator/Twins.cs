using NodaTime;
using NodaTime.Text;

using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator;

/// <summary>The answer as data: .json, .csv and .ics beside the page's own address.</summary>
internal static class Twins
{
    public static void MapCalculatorTwins(this WebApplication app) =>
        app.MapGet("/calculator/{regime}/{fact}/{on}.{format:regex(^(json|csv|ics)$)}", Answer).ExcludeFromDescription();

    private static IResult Answer(string regime, string fact, string on, string format, IClock clock)
    {
        if (LocalDatePattern.Iso.Parse(on) is not { Success: true, Value: var day })
        {
            return TypedResults.Problem($"\"{on}\" is not a day: write it like 2023-08-31.", statusCode: StatusCodes.Status404NotFound, title: "No such day");
        }

        try
        {
            var calculation = Calculation.Of(regime, fact, day);
            return format switch
            {
                "json" => TypedResults.Ok(AsData(calculation)),
                "csv" => TypedResults.Text(AsCsv(calculation), "text/csv; charset=utf-8"),
                _ => TypedResults.Text(CalendarFile.Of(calculation, clock.GetCurrentInstant()), "text/calendar; charset=utf-8"),
            };
        }
        catch (LawNotEncodedException nobody)
        {
            return TypedResults.Problem(nobody.Message, statusCode: StatusCodes.Status404NotFound, title: "Nobody has encoded the law for that");
        }
    }

    private static CalculationAnswer AsData(Calculation calculation) => new(
        calculation.Regime.Key, calculation.Fact.Key, calculation.On.Iso(), calculation.Version, calculation.Regime.Standing, calculation.Warning,
        [.. calculation.Windows.Select(window => new WindowAnswer(
            window.Rule.Key, window.Rule.Name, window.FirstDay.Iso(), window.LastDay.Iso(), window.Rule.Source.ToString(), window.Rule.Source.Link,
            window.Rule.InPlainEnglish, window.Rule.WhenItEnds, [.. calculation.Why(window).Paragraphs], window.Caution))]);

    /// <summary>The columns of the command line's <c>windows --csv</c>.</summary>
    private static string AsCsv(Calculation calculation) => Csv.Write(
        ["fact", "date", "window", "first_day", "last_day", "basis", "caution"],
        calculation.Windows.Select(window => new[]
        {
            calculation.Fact.Key, calculation.On.Iso(), window.Rule.Key, window.FirstDay.Iso(), window.LastDay.Iso(),
            window.Rule.Source.ToString(), window.Caution,
        }));

    internal sealed record CalculationAnswer(
        string Regime, string Fact, string On, string Version, string Standing, string? Warning, IReadOnlyList<WindowAnswer> Windows);

    internal sealed record WindowAnswer(
        string Window, string Name, string FirstDay, string LastDay, string Basis, Uri Law, string InPlainEnglish, string WhenItEnds,
        IReadOnlyList<string> WhyThisDate, string? Caution);
}
