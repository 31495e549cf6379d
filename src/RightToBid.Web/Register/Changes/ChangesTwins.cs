using System.Globalization;

using Microsoft.AspNetCore.Http.HttpResults;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed, as data: .json page by page, .csv in one, beside the pages' own addresses.</summary>
internal static class ChangesTwins
{
    private static readonly string[] Columns =
        ["authority", "reference", "asset", "kind", "happened_on", "recorded_on", "sentence", "dates_before_and_after"];

    public static void AddChanges(this IServiceCollection services) => services
        .AddSingleton<RecordedChanges>()
        .AddSingleton<HappenedChanges>()
        .AddSingleton<RegisterChanges>()
        .AddSingleton<CaseChangesReader>();

    public static void MapChangesTwins(this WebApplication app)
    {
        app.MapGet($"{Links.RegisterChanges}.{{format:regex(^(json|csv)$)}}", OfRegister).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}/{{**reference:regex(^.+{Links.Changes}\\.(json|csv)$)}}", OfCase).WithOrder(-1).ExcludeFromDescription();
    }

    private static async Task<IResult> OfRegister(string format, HttpContext context, RegisterChanges changes, IClock clock, CancellationToken cancellation)
    {
        var question = ChangesQuestion.Read(context.Request.Query, clock.Today(), out var errors);
        if (errors is [var (_, wrong), ..])
        {
            return NoSuchTime(wrong);
        }

        Settled.Say(context, question.By is Reading.Recorded ? question.To : null, clock.Today());
        if (format == "csv")
        {
            return new InTurn(new StreamedTable(Columns, changes.All(question, cancellation).Select(Row)));
        }

        var count = await changes.Count(question, cancellation);
        var next = question.Page * ChangesQuestion.PageSize < count ? (question with { Page = question.Page + 1 }).Address($"{Links.RegisterChanges}.json") : null;
        return TypedResults.Json(new ChangesPage(question.From, question.To, question.By, count, question.Page, next, await changes.Page(question, cancellation)), CaseJson.Spoken);
    }

    private static async Task<IResult> OfCase(
        string authority, string reference, HttpContext context, CaseChangesReader cases, IClock clock, CancellationToken cancellation)
    {
        var question = ChangesQuestion.Read(context.Request.Query, clock.Today(), out var errors);
        if (errors is [var (_, wrong), ..])
        {
            return NoSuchTime(wrong);
        }

        var end = reference.LastIndexOf(Links.Changes, StringComparison.OrdinalIgnoreCase);
        if (await cases.Read(authority, reference[..end], question, cancellation) is not { } found)
        {
            return TypedResults.Problem("No case is published under that reference.", statusCode: StatusCodes.Status404NotFound, title: "No such case");
        }

        Settled.Say(context, question.By is Reading.Recorded ? question.To : null, clock.Today());
        return reference.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? TypedResults.Text(Csv.Write(Columns, found.Changes.Select(Row)), "text/csv; charset=utf-8")
            : TypedResults.Json(found, CaseJson.Spoken);
    }

    private static string?[] Row(Change change) =>
    [
        change.Authority, change.Reference, change.AssetName, change.Kind.Key(), change.On.Iso(), change.RecordedOn?.Iso(), change.Sentence,
        string.Join("; ", change.Dates.Select(moved => string.Create(
            CultureInfo.InvariantCulture, $"{moved.Name}: {moved.Before?.Iso() ?? "none"} to {moved.After?.Iso() ?? "none"}"))),
    ];

    private static ProblemHttpResult NoSuchTime(string error) =>
        TypedResults.Problem($"{error}.", statusCode: StatusCodes.Status400BadRequest, title: "No such time");
}

/// <summary>A page of what changed.</summary>
/// <param name="Found">How many changes there are on all pages together.</param>
/// <param name="Next">The address of the next page; nothing on the last.</param>
internal sealed record ChangesPage(LocalDate From, LocalDate To, Reading By, int Found, int Page, string? Next, IReadOnlyList<Change> Changes);
