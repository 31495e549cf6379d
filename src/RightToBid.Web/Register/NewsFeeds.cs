using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>What happens in the register as feeds (.atom), and its days as calendars (.ics): of everything, of a question, of an authority, of a case.</summary>
internal static class NewsFeeds
{
    public static void MapNewsFeeds(this WebApplication app)
    {
        app.MapGet($"{Links.Register}.atom", (HttpContext context, NewsFeedDesk desk, CancellationToken cancellation) =>
            desk.Feed(NewsQuestion.Read(context.Request.Query), $"{Links.Register}.atom", context, cancellation)).ExcludeFromDescription();
        app.MapGet($"{Links.Register}.ics", (HttpContext context, NewsFeedDesk desk, CancellationToken cancellation) =>
            desk.Calendar(NewsQuestion.Read(context.Request.Query), cancellation)).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}.atom", (string authority, HttpContext context, NewsFeedDesk desk, CancellationToken cancellation) =>
            desk.Feed(new(null, authority, null, null, null), Links.FeedOf(authority, "atom"), context, cancellation)).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}.ics", (string authority, NewsFeedDesk desk, CancellationToken cancellation) =>
            desk.Calendar(new(null, authority, null, null, null), cancellation)).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}/{{**reference:regex(\\.atom$)}}", OfCase).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}/{{**reference:regex(\\.ics$)}}", DatesOfCase).ExcludeFromDescription();
    }

    private static async Task<IResult> OfCase(
        string authority, string reference, HttpContext context, NewsFeedDesk desk, InheritedCases cases, CancellationToken cancellation) =>
        await cases.Find(authority, reference[..^".atom".Length], null, cancellation) is { } found
            ? await desk.Feed(new(null, found.Authority, null, null, found.Reference), $"{Links.Case(found.Authority, found.Reference)}.atom", context, cancellation)
            : NewsFeedDesk.NothingThere;

    private static async Task<IResult> DatesOfCase(
        string authority, string reference, NewsFeedDesk desk, InheritedCases cases, CancellationToken cancellation) =>
        await cases.Find(authority, reference[..^".ics".Length], null, cancellation) is { } found
            ? await desk.Calendar(new(null, found.Authority, null, null, found.Reference), cancellation)
            : NewsFeedDesk.NothingThere;
}
