using Microsoft.EntityFrameworkCore;

using NodaTime;

using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>An e-mail of one day that waits in the outbox: to whom, and of which day.</summary>
/// <param name="IsOfWork">What an officer has to do; else what waits for whoever gets e-mails once a day.</param>
internal sealed record MailOfDay(Guid RecipientId, LocalDate Day, bool IsOfWork);

/// <summary>Every morning from seven o'clock: one e-mail to everybody for whom several wait, and on working days one to each officer with work that is due.</summary>
internal sealed class DailyMail(
    IKernel kernel, IClock clock, WrittenMail written, IWorkDue work, Assignments assignments, MailPreferences preferences, MailStops stops, MailReaders readers,
    IMailer mailer, SiteAddress site, IServiceScopeFactory scopes)
    : IDailyWork, IMailWords
{
    public const string MessageKind = "mail-of-day";

    private LocalDate? doneFor;

    public string Kind => MessageKind;

    public async Task Run(CancellationToken cancellation)
    {
        var today = clock.Today();
        if (doneFor == today || !Morning.HasCome(clock) || !mailer.IsPossible)
        {
            return;
        }

        var midnight = today.AtStartOfDayInZone(Clock.London).ToInstant();
        foreach (var authority in await Authorities(cancellation))
        {
            foreach (var recipient in await written.WithSomethingWaiting(authority, midnight, cancellation))
            {
                await Enqueue(authority, new MailOfDay(recipient, today, IsOfWork: false), cancellation);
            }

            if (IsWorkingDay(today))
            {
                foreach (var (officer, rows) in await WorkOfOfficers(authority, today, cancellation))
                {
                    if (MorningMail.Of(rows, today, CaseworkOf) is not null)
                    {
                        await Enqueue(authority, new MailOfDay(officer, today, IsOfWork: true), cancellation);
                    }
                }
            }
        }

        doneFor = today;
    }

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        var asked = message.Read<MailOfDay>();
        if (await (asked.IsOfWork ? OfWork(message.TenantId, asked, cancellation) : OfWaiting(message.TenantId, asked, cancellation)) is not { } mail)
        {
            return;
        }

        var stop = stops.AddressFor(message.TenantId, asked.RecipientId);
        var foot = MailPage.MayStop(stop, mail.HasAccount ? site.Of(Links.MailPreferences) : null);
        await mailer.Send(
            new OutgoingMail(
                message.CausedCommandId, mail.To, ReplyTo: null, AccountMail.NameOf(message.TenantId), mail.Subject, MailPage.Of(mail.Subject, mail.Body, foot))
            {
                StopAddress = stop,
            },
            cancellation);
        await written.NoteSent(message.TenantId, mail.Waiting, cancellation);
    }

    public async Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation)
    {
        var asked = message.Read<MailOfDay>();
        var whom = await AddressOf(message.TenantId, asked.RecipientId, cancellation);
        return new MailInWords(
            asked.IsOfWork ? $"What is due on {asked.Day.InFull()}" : $"The e-mails of one day, on {asked.Day.InFull()}",
            whom is var (name, email, _, _) ? $"{name}, {email}" : "nobody any more");
    }

    /// <summary>What waits for one who gets e-mails once a day, or did when they were written.</summary>
    private async Task<DayMail?> OfWaiting(string authority, MailOfDay asked, CancellationToken cancellation)
    {
        var waiting = await written.WaitingFor(authority, asked.RecipientId, cancellation);
        if (waiting.Count == 0 || await AddressOf(authority, asked.RecipientId, cancellation) is not var (_, email, hasAccount, isOfCouncil)
            || await preferences.Of(authority, asked.RecipientId, cancellation) is MailChoice.Required)
        {
            return null;
        }

        return new DayMail(
            email, hasAccount, waiting is [var only] ? only.Subject : $"{waiting.Count} facts about your cases: {asked.Day.InFull()}",
            (Html)$"""
                <ul>{Html.Join(waiting.Select(mail =>
                    (Html)$"""<li>{mail.Subject}. <a href="{PageOf(mail).AbsoluteUri}">{mail.Reference}</a></li>"""))}</ul>
                <p>You get this once a day, because you chose so.</p>
                """,
            waiting);

        // Officers are told of claims too, which no public page knows.
        Uri PageOf(MailWritten mail) => isOfCouncil ? CaseworkOf(mail.Reference) : site.Of(Links.Case(authority, mail.Reference));
    }

    /// <summary>What is due as things stand now. An e-mail of a morning that has passed tells nobody anything.</summary>
    private async Task<DayMail?> OfWork(string authority, MailOfDay asked, CancellationToken cancellation)
    {
        if (asked.Day != clock.Today() || await AddressOf(authority, asked.RecipientId, cancellation) is not var (_, email, _, _)
            || await preferences.Of(authority, asked.RecipientId, cancellation) is MailChoice.Required)
        {
            return null;
        }

        var rows = (await WorkOfOfficers(authority, asked.Day, cancellation)).FirstOrDefault(each => each.Officer == asked.RecipientId).Rows ?? [];
        return MorningMail.Of(rows, asked.Day, CaseworkOf) is var (subject, body) ? new DayMail(email, HasAccount: true, subject, body, []) : null;
    }

    /// <summary>Each officer's own cases, and those for which nobody is named.</summary>
    private async Task<IReadOnlyList<(Guid Officer, IReadOnlyList<DueWorkOfCouncil> Rows)>> WorkOfOfficers(
        string authority, LocalDate today, CancellationToken cancellation)
    {
        var due = await work.OfCouncil(authority, today, cancellation);
        var load = await assignments.Of(authority, cancellation);
        return [.. load.Officers.Select(officer => (
            officer.AccountId,
            (IReadOnlyList<DueWorkOfCouncil>)[.. due.Where(row => (load.OfficerOf(row.Reference) ?? officer.AccountId) == officer.AccountId)]))];
    }

    private async Task<(string Name, string Email, bool HasAccount, bool IsOfCouncil)?> AddressOf(string authority, Guid recipientId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == recipientId && account.Authority == authority, cancellation) is { } account
            ? account is { ClosedAt: null, Email: { } email } ? (account.Name, email, true, account.GroupPartyId is null) : null
            : await readers.AddressOf(authority, recipientId, cancellation) is var (name, address) ? (name, address, false, false) : null;
    }

    private async Task<IReadOnlyList<string>> Authorities(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.Select(account => account.Authority).Distinct().Order().ToListAsync(cancellation);
    }

    private Task<int> Enqueue(string authority, MailOfDay mail, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        Errand.Enqueue,
        Errand.Parameters(authority, MessageKind, Key(mail), mail, mail.RecipientId, clock.GetCurrentInstant()),
        cancellation);

    private static string Key(MailOfDay mail) => $"{mail.Day.Iso()}/{(mail.IsOfWork ? "work" : "waiting")}/{mail.RecipientId:N}";

    /// <summary>A year whose bank holidays nobody has loaded has weekends all the same.</summary>
    private static bool IsWorkingDay(LocalDate day)
    {
        try
        {
            return BankHolidays.EnglandAndWales.Includes(day);
        }
        catch (LawNotEncodedException)
        {
            return day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        }
    }

    private Uri CaseworkOf(string reference) => site.Of(Links.CaseworkCase(reference));

    private sealed record DayMail(string To, bool HasAccount, string Subject, Html Body, IReadOnlyList<MailWritten> Waiting);
}

/// <summary>Sends the e-mails of one day that wait in the outbox.</summary>
internal sealed class MailOfDayInOutbox(Func<DailyMail> desk) : IOutboxHandler
{
    public string Kind => DailyMail.MessageKind;

    public Task Handle(OutboxMessage message, CancellationToken cancellation) => desk().Handle(message, cancellation);
}
