using System.Text;

using Microsoft.AspNetCore.Http.HttpResults;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>The forward plan as data, as a feed and as a calendar, with the page's own question in the address.</summary>
internal static class PlanFiles
{
    /// <summary>The most cases that one calendar or feed holds. Nothing is left out of one silently.</summary>
    private const int MostCases = 1_000;

    private static readonly string[] Columns =
        ["last_day", "what", "authority", "reference", "asset", "first_day", "what_happens", "who_can_influence_it", "provision", "rule_version", "case"];

    public static void MapPlanFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.ForwardPlan + ".json", Json).ExcludeFromDescription();
        routes.MapGet(Links.ForwardPlan + ".csv", Table).ExcludeFromDescription();
        routes.MapGet(Links.ForwardPlan + ".ics", Calendar).ExcludeFromDescription();
        routes.MapGet(Links.ForwardPlan + ".atom", Feed).ExcludeFromDescription();
    }

    private static IResult Json(HttpContext http, PlanQuery plan, IClock clock)
    {
        var (question, today) = (PlanQuestion.Read(http.Request.Query, clock.Today(), out var error), clock.Today());
        return error is null
            ? new InTurn(TypedResults.Json(plan.Stream(question, today, http.RequestAborted).Select(end => Spoken(end, today)), CaseJson.Spoken))
            : NoSuchMonth(error);
    }

    private static IResult Table(HttpContext http, PlanQuery plan, IClock clock)
    {
        var (question, today) = (PlanQuestion.Read(http.Request.Query, clock.Today(), out var error), clock.Today());
        return error is not null ? NoSuchMonth(error) : new InTurn(TypedResults.Stream(
            async file =>
            {
                await file.WriteAsync(Encoding.UTF8.GetBytes(Csv.Row(Columns)), http.RequestAborted);
                await foreach (var end in plan.Stream(question, today, http.RequestAborted))
                {
                    await file.WriteAsync(Encoding.UTF8.GetBytes(Csv.Row(Row(end))), http.RequestAborted);
                }
            },
            "text/csv; charset=utf-8",
            "forward-plan.csv"));
    }

    private static async Task<IResult> Calendar(HttpContext http, PlanQuery plan, PublicCases cases, SiteAddress site, IClock clock)
    {
        var question = PlanQuestion.Read(http.Request.Query, clock.Today(), out var error);
        return error is not null ? NoSuchMonth(error)
            : await Entries(question, plan, cases, site, clock.Today(), http.RequestAborted) is { } entries
                ? new TaggedText(Calendars.WriteToFollow(TitleOf(question), entries), "text/calendar")
                : TooMuch;
    }

    private static async Task<IResult> Feed(HttpContext http, PlanQuery plan, PublicCases cases, SiteAddress site, IClock clock)
    {
        var (question, today) = (PlanQuestion.Read(http.Request.Query, clock.Today(), out var error), clock.Today());
        if (error is not null)
        {
            return NoSuchMonth(error);
        }

        if (await Entries(question, plan, cases, site, today, http.RequestAborted) is not { } entries)
        {
            return TooMuch;
        }

        var self = site.Of(question.At(Links.ForwardPlan + ".atom", today));
        return new TaggedText(
            new AtomFeed(
                self, TitleOf(question), self, site.Of(question.At(Links.ForwardPlan, today)), Next: null,
                [.. entries.OrderByDescending(entry => entry.ChangedAt).ThenBy(entry => entry.Uid, StringComparer.Ordinal).Select(Entry)]).Write(),
            AtomFeed.ContentType);
    }

    /// <summary>The last days of the plan, as the calendars of their cases have them, so that both have the same names; nothing where they are too many.</summary>
    private static async Task<IReadOnlyList<CalendarEntry>?> Entries(
        PlanQuestion question, PlanQuery plan, PublicCases cases, SiteAddress site, LocalDate today, CancellationToken cancellation)
    {
        var found = await plan.Cases(question, today, MostCases + 1, cancellation);
        if (found.Count > MostCases)
        {
            return null;
        }

        var first = LocalDate.Max(question.FirstDay, today);
        var entries = new List<CalendarEntry>();
        foreach (var council in found.GroupBy(one => one.Authority, one => one.Reference))
        {
            entries.AddRange(CaseCalendars.Of(
                await cases.Histories(council.Key, [.. council], cancellation), reference => site.Of(Links.Case(council.Key, reference))));
        }

        var wanted = (question.Kind is { } kind ? [kind] : PlannedEnd.Kinds.Select(known => known.Kind)).Select(known => $".{known}.last@").ToList();
        return [.. entries.Where(entry => first <= entry.On && entry.On <= question.LastDay && wanted.Any(part => entry.Uid.Contains(part, StringComparison.Ordinal)))];
    }

    private static FeedEntry Entry(CalendarEntry entry) => new(
        NamedIdentifier.For(entry.Uid, $"{entry.Sequence}"),
        $"{entry.On.InFull()}: {(entry.IsCancelled ? "no longer, " : "")}{Sentences.GoOn(entry.Title)}", entry.Notes, entry.Page!, entry.ChangedAt!.Value, "Right to bid",
        entry.Uid.Split('.')[1]);

    private static string TitleOf(PlanQuestion question) =>
        $"Forward plan{(question.Authority is { } authority ? $": {AccountMail.NameOf(authority)}" : "")}";

    private static PlanAnswer Spoken(PlannedEnd end, LocalDate today) => new(
        end.LastDay, Period.DaysBetween(today, end.LastDay), end.Kind, end.Authority, end.Reference, end.AssetName, end.FirstDay, end.What, end.Influence,
        end.Law?.ToString(), end.RuleVersion, Links.Case(end.Authority, end.Reference));

    private static string?[] Row(PlannedEnd end) =>
    [
        end.LastDay.Iso(), end.Kind, end.Authority, end.Reference, end.AssetName, end.FirstDay.Iso(), end.What, end.Influence, end.Law?.ToString(), end.RuleVersion,
        Links.Case(end.Authority, end.Reference),
    ];

    private static ProblemHttpResult NoSuchMonth(string error) =>
        TypedResults.Problem($"{error}.", statusCode: StatusCodes.Status400BadRequest, title: "No such month");

    private static ProblemHttpResult TooMuch => TypedResults.Problem(
        $"That is more than {MostCases:N0} cases. Ask for fewer months, for one authority, or for one kind of day.",
        statusCode: StatusCodes.Status422UnprocessableEntity, title: "Too much for one file");
}

/// <summary>One line of the plan as a program reads it. <c>DaysLeft</c> is negative where a duty is overdue.</summary>
internal sealed record PlanAnswer(
    LocalDate LastDay, int DaysLeft, string What, string Authority, string Reference, string Asset, LocalDate FirstDay, string WhatHappens,
    string WhoCanInfluenceIt, string? Provision, string? RuleVersion, string Case);
