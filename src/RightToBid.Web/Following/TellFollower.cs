using NodaTime;

using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Following;

/// <summary>Writes to one follower what waits to be told: everything in one e-mail, by case, in the order in which it was recorded.</summary>
internal sealed class TellFollower(
    Func<FollowedNews> news, Func<Followers> followers, Func<FollowLinks> links, Func<IMailer> mailer, Func<SiteAddress> site) : IOutboxHandler
{
    public const string MessageKind = "news-to-tell";

    /// <summary>How much one e-mail tells: whoever follows everything gets no book when a whole list is brought in.</summary>
    public const int MostLines = 100;

    public string Kind => MessageKind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        var told = message.Read<NewsToTell>();
        var items = await news().Of(told, cancellation);
        if (items.Count == 0 || await followers().Of(told.FollowerId, cancellation) is not [var (_, email), ..])
        {
            return;
        }

        var (subject, body) = Write(items, message.RecordedAt.InZone(Clock.London).Date);
        var stop = links().ToStop(told.FollowerId);
        var foot = (Html)$"""
            <p>You get this {(told.Choice is FollowChoice.Daily ? "once a day, in the morning" : "as soon as something is recorded")}, because you follow it.
            <a href="{links().ToManage(told.FollowerId).AbsoluteUri}">See, change or stop what you follow</a>, or <a href="{stop.AbsoluteUri}">stop all of it</a>.</p>
            """;
        await mailer().Send(
            new OutgoingMail(message.CausedCommandId, email, ReplyTo: null, MailPage.TheRegister, subject, MailPage.Of(subject, body, foot)) { StopAddress = stop },
            cancellation);
    }

    private (string Subject, Html Body) Write(IReadOnlyList<INews> items, LocalDate day)
    {
        var shown = items.Take(MostLines).ToList();
        var cases = shown.GroupBy(item => (item.Authority, item.Reference)).ToList();
        var subject = items is [var only] ? $"{only.AssetName}: {only.Sentence.TrimEnd('.')}"
            : items.DistinctBy(item => (item.Authority, item.Reference)).Count() is var several and > 1
                ? $"{items.Count} facts about {several} cases that you follow: {day.InFull()}"
                : $"{items[0].AssetName}: {items.Count} facts, {day.InFull()}";
        Html body = $"""
            {Html.Join(cases.Select(OfCase))}
            {(items.Count > shown.Count ? (Html)$"<p>{items.Count - shown.Count} more facts were recorded. They are on the pages of their cases.</p>" : Html.Nothing)}
            """;
        return (AskToConfirm.Short(subject), body);
    }

    private Html OfCase(IGrouping<(string Authority, string Reference), INews> of) => $"""
        <h2>{of.First().AssetName}</h2>
        <ul>{Html.Join(of.Select(item => (Html)$"<li>{item.InFull}</li>"))}</ul>
        <p><a href="{site().Of(Links.Case(of.Key.Authority, of.Key.Reference)).AbsoluteUri}">The case, its dates and why they are what they are</a> ({AccountMail.NameOf(of.Key.Authority)}, {of.Key.Reference})</p>
        """;
}

/// <summary>
/// Whoever wants to be told at once is told as soon as there is something; whoever wants it once a day, from seven o'clock in the morning. Nobody is
/// reminded of what ends soon before that hour.
/// </summary>
internal sealed class FollowRun(FollowedNews news, IClock clock, IMailer mailer) : IDailyWork
{
    private const int FirstHour = 7;

    private LocalDate? gatheredFor;

    public async Task Run(CancellationToken cancellation)
    {
        if (!mailer.IsPossible)
        {
            return;
        }

        var head = await news.Head(cancellation);
        var now = clock.GetCurrentInstant().InZone(Clock.London);
        var isMorning = now.Hour >= FirstHour;
        await news.Gather(FollowChoice.AtOnce, head, isMorning ? now.Date : now.Date.PlusDays(-1), cancellation);
        if (gatheredFor != now.Date && isMorning)
        {
            await news.Gather(FollowChoice.Daily, head, now.Date, cancellation);
            gatheredFor = now.Date;
        }
    }
}
