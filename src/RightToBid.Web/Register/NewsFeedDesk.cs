using NodaTime;

using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.ForwardPlan;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>Makes the feeds and the calendars.</summary>
internal sealed class NewsFeedDesk(NewsReader news, NewsSubjects subjects, PublicCases cases, SiteAddress site, IClock clock)
{
    /// <summary>The most cases that one calendar holds. Nothing is left out of one silently.</summary>
    private const int MostCases = 1_000;

    /// <summary>For so many years after the last record a case without a day to come stays in a calendar. Policy.</summary>
    private const int YearsAfter = 2;

    private const string LeftOut = "Cases with no day to come, in which nothing was recorded for two years, are left out. They are on the register.";

    private const string CalendarType = "text/calendar";

    public static IResult NothingThere => TypedResults.Problem(
        "There is no such case, place or authority in the register.", statusCode: StatusCodes.Status404NotFound, title: "Nothing to follow");

    private static IResult NoPoint => TypedResults.Problem(
        "“near” is latitude and longitude, like 51.5012,-2.5471. Search the register near a postcode: what it finds leads to its feed and its calendar.",
        statusCode: StatusCodes.Status400BadRequest, title: "No such place");

    /// <param name="path">The feed's own path, without what the address asks.</param>
    public async Task<IResult> Feed(NewsQuestion question, string path, HttpContext context, CancellationToken cancellation)
    {
        if (await subjects.InWords(question, cancellation) is not { } what)
        {
            return question.IsNearUnknown ? NoPoint : NothingThere;
        }

        var asked = context.Request.Query["before"].ToString();
        var before = NewsPlace.Read(asked);
        if (asked.Length > 0 && before is null)
        {
            return TypedResults.Problem("“before” is the place of an entry, as the feed’s own link to its next page has it.", statusCode: StatusCodes.Status400BadRequest, title: "No such page");
        }

        var (items, hasMore) = await news.Latest(question, clock.Today(), before, cancellation);
        var first = path == $"{Links.Register}.atom" ? question.At(path) : path;
        return new TaggedText(
            new AtomFeed(
                site.Of(first), $"What happened: {what}", site.Of(before is null ? first : After(first, asked)), site.Of(PageOf(question)),
                hasMore ? site.Of(After(first, items[^1].Place.ToString())) : null, [.. items.Select(Entry)]).Write(),
            AtomFeed.ContentType);
    }

    public async Task<IResult> Calendar(NewsQuestion question, CancellationToken cancellation)
    {
        if (await subjects.InWords(question, cancellation) is not { } what)
        {
            return question.IsNearUnknown ? NoPoint : NothingThere;
        }

        var today = clock.Today();
        Instant? since = question.Reference is null ? today.PlusYears(-YearsAfter).AtStartOfDayInZone(Clock.London).ToInstant() : null;
        var found = await news.Cases(question, today, since, MostCases + 1, cancellation);
        if (found.Count > MostCases)
        {
            return TypedResults.Problem(
                $"That is more than {MostCases:N0} cases. Ask for the calendar of one authority, of a parish or ward, or of a search that finds fewer.",
                statusCode: StatusCodes.Status422UnprocessableEntity, title: "Too much for one calendar");
        }

        var entries = new List<CalendarEntry>();
        foreach (var council in found.GroupBy(one => one.Authority, one => one.Reference))
        {
            entries.AddRange(CaseCalendars.Of(
                await cases.Histories(council.Key, [.. council], cancellation), reference => site.Of(Links.Case(council.Key, reference))));
        }

        return new TaggedText(Calendars.WriteToFollow($"Dates: {what}", entries, question.Reference is null ? LeftOut : null), CalendarType);
    }

    private FeedEntry Entry(INews item) => new(
        item.NewsId, $"{item.AssetName}: {item.Sentence}", item.InFull, site.Of(Links.Case(item.Authority, item.Reference)), item.Place.At,
        AuthorityNames.Of(item.Authority), item.Category);

    private static string PageOf(NewsQuestion question) => question is { Reference: { } reference, Authority: { } authority }
        ? Links.Case(authority, reference)
        : question.At(Links.Register);

    private static string After(string address, string place) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}before={Uri.EscapeDataString(place)}";
}
