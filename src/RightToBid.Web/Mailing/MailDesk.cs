using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>Finds who is told what, and writes to them. Everything that decides is in <see cref="MailTable"/> and <see cref="ReminderTable"/>.</summary>
internal sealed class MailDesk(
    IKernel kernel, IClock clock, MailReaders readers, MailPreferences preferences, WrittenMail written, MailStops stops, IOwnReceipts receipts, IMailer mailer,
    SiteAddress site)
{
    /// <summary>How long a fact waits until it is recorded who somebody is.</summary>
    private static readonly Duration Wait = Duration.FromMinutes(1);

    /// <summary>One message for each person whom the fact concerns; told twice, it is one all the same.</summary>
    /// <exception cref="InvalidOperationException">It is about to be recorded who somebody is: the outbox asks again.</exception>
    public async Task TellOf(OutboxMessage fact, FactToTell told, CancellationToken cancellation)
    {
        if (!mailer.IsPossible)
        {
            return;
        }

        var known = await readers.Known(fact.TenantId, fact.StreamId, told.StreamType, told.Version, cancellation);
        foreach (var recipient in await readers.Of(fact.TenantId, known, cancellation))
        {
            if (MailTable.Of(known.Happened!, known.Before, known.After, recipient.Reader, clock.Today()) is not null)
            {
                var ofFact = Errand.Parameters(
                    fact.TenantId, MailToPeople.MessageKind, $"{fact.Key}/{recipient.Id:N}",
                    new MailToPerson(told.StreamType, recipient.Id, told.Version, LastDay: null), fact.StreamId, clock.GetCurrentInstant());
                await kernel.Database.Execute(
                    Scope.Tenant(fact.TenantId),
                    Errand.EnqueueWhere(
                        """
                        not @isChange or exists (
                            select from rtb.outbox told where told.tenant_id = @tenant and told.kind = @errandKind and told.stream_id = @errandAbout
                                and told.key like @anyToThem)
                        """),
                    new(ofFact) { ["isChange"] = MailTable.IsChange(known.Happened!), ["anyToThem"] = $"%/{recipient.Id:N}" },
                    cancellation);
            }
        }

        if (clock.GetCurrentInstant() - fact.RecordedAt < Wait && await readers.AwaitsSomebody(fact.TenantId, known, cancellation))
        {
            throw new InvalidOperationException("It is not recorded yet who one of those is whom this concerns.");
        }
    }

    /// <summary>One message for each person to be reminded today of an end; none to whoever was told something of the matter today.</summary>
    public async Task Remind(string authority, Guid streamId, string streamType, CancellationToken cancellation)
    {
        if (!mailer.IsPossible)
        {
            return;
        }

        var known = await readers.Known(authority, streamId, streamType, upTo: null, cancellation);
        foreach (var recipient in await readers.Of(authority, known, cancellation))
        {
            if (ReminderTable.DueOn(known.After, recipient.Reader, clock.Today()) is { } lastDay)
            {
                var ofEnd = Errand.Parameters(
                    authority, MailToPeople.MessageKind, $"{streamId:N}/{lastDay.Iso()}/{Period.DaysBetween(clock.Today(), lastDay)}/{recipient.Id:N}",
                    new MailToPerson(streamType, recipient.Id, Version: null, lastDay), streamId, clock.GetCurrentInstant());
                await kernel.Database.Execute(
                    Scope.Tenant(authority),
                    Errand.EnqueueWhere(
                        """
                        not exists (
                            select from rtb.outbox told where told.tenant_id = @tenant and told.kind = @errandKind and told.stream_id = @errandAbout
                                and told.key like @anyToThem and told.recorded_at >= @midnight)
                        """),
                    new(ofEnd)
                    {
                        ["anyToThem"] = $"%/{recipient.Id:N}",
                        ["midnight"] = clock.Today().AtStartOfDayInZone(Clock.London).ToInstant(),
                    },
                    cancellation);
            }
        }
    }

    /// <summary>
    /// Writes to the person as the record stands now, at once or for their next daily e-mail, as they chose. Nothing goes to a closed account, or of
    /// what no longer holds; and to those who stopped e-mails, only what the law has the council tell.
    /// </summary>
    public async Task Send(OutboxMessage message, MailToPerson asked, CancellationToken cancellation)
    {
        if (await Find(message, asked, cancellation) is not var (recipient, mail, recordedBy))
        {
            return;
        }

        var choice = await preferences.Of(message.TenantId, recipient.Id, cancellation);
        if (mail.RequiredBy is null && choice is MailChoice.Required)
        {
            return;
        }

        var isForLater = mail.RequiredBy is null && choice is MailChoice.Daily;
        if (!isForLater)
        {
            var stop = stops.AddressFor(message.TenantId, recipient.Id);
            var page = recipient.Reader.Side is MailSide.Officer ? Links.CaseworkCase(mail.Reference)
                : mail.IsConfidential ? null : Links.Case(message.TenantId, mail.Reference);
            var receipt = asked.Version is not null && recordedBy is { } command
                ? await receipts.Of(message.TenantId, command, recipient.Id, cancellation)
                : null;
            var body = mail.Body(page is null ? null : site.Of(page), recipient.Why, receipt);
            var foot = mail.RequiredBy is { } law ? MailPage.MustGet(law)
                : MailPage.MayStop(stop, recipient.HasAccount ? site.Of(Links.MailPreferences) : null);
            await mailer.Send(
                new OutgoingMail(
                    message.CausedCommandId, recipient.Email, ReplyTo: null, AccountMail.NameOf(message.TenantId), mail.Subject,
                    MailPage.Of(mail.Subject, body, foot))
                {
                    StopAddress = mail.RequiredBy is null ? stop : null,
                },
                cancellation);
        }

        await written.Note(message.TenantId, message.CausedCommandId, recipient.Id, mail, isSent: !isForLater, cancellation);
    }

    /// <summary>The e-mail that a message stands for, and whose it is; nothing where there is none any more.</summary>
    public async Task<(MailRecipient Recipient, CaseMail Mail)?> Write(OutboxMessage message, MailToPerson asked, CancellationToken cancellation) =>
        await Find(message, asked, cancellation) is var (recipient, mail, _) ? (recipient, mail) : null;

    private async Task<(MailRecipient Recipient, CaseMail Mail, Guid? CommandId)?> Find(
        OutboxMessage message, MailToPerson asked, CancellationToken cancellation)
    {
        var known = await readers.Known(message.TenantId, message.StreamId, asked.StreamType, asked.Version, cancellation);
        var recipient = (await readers.Of(message.TenantId, known, cancellation)).FirstOrDefault(each => each.Id == asked.RecipientId);
        if (recipient is null)
        {
            return null;
        }

        var mail = asked.LastDay is { } lastDay
            ? ReminderTable.Of(known.After, recipient.Reader, lastDay, clock.Today())
            : MailTable.Of(known.Happened!, known.Before, known.After, recipient.Reader, clock.Today());
        return mail is null ? null : (recipient, mail, known.CommandId);
    }
}
