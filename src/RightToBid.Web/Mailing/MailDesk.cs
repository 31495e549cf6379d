using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>Finds who is told what, and writes to them. Everything that decides is in <see cref="MailTable"/> and <see cref="ReminderTable"/>.</summary>
internal sealed class MailDesk(
    IKernel kernel, IClock clock, MailReaders readers, MailPreferences preferences, WrittenMail written, MailStops stops, IMailer mailer, SiteAddress site)
{
    /// <summary>One message for each person whom the fact concerns; told twice, it is one all the same.</summary>
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
                await kernel.Database.Execute(
                    Scope.Tenant(fact.TenantId),
                    """
                    insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
                    select @tenant, @kind, @key, @payload, @stream, @command, @now, @now
                    where not @isChange or exists (
                        select from rtb.outbox told where told.tenant_id = @tenant and told.kind = @kind and told.stream_id = @stream
                            and told.key like @anyToThem)
                    on conflict do nothing
                    """,
                    new Dictionary<string, object?>
                    {
                        ["kind"] = MailToPeople.MessageKind,
                        ["key"] = $"{fact.Key}/{recipient.Id:N}",
                        ["isChange"] = MailTable.IsChange(known.Happened!),
                        ["anyToThem"] = $"%/{recipient.Id:N}",
                        ["payload"] = new JsonValue(new MailToPerson(told.StreamType, recipient.Id, told.Version, LastDay: null)),
                        ["stream"] = fact.StreamId,
                        ["command"] = fact.CommandId,
                        ["now"] = clock.GetCurrentInstant(),
                    },
                    cancellation);
            }
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
                await kernel.Database.Execute(
                    Scope.Tenant(authority),
                    """
                    insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
                    select @tenant, @kind, @key, @payload, @stream, (e.headers ->> 'command_id')::uuid, @now, @now
                    from rtb.mt_events e
                    where e.tenant_id = @tenant and e.stream_id = @stream and e.headers ->> 'command_id' is not null
                        and not exists (
                            select from rtb.outbox told where told.tenant_id = @tenant and told.kind = @kind and told.stream_id = @stream
                                and told.key like @anyToThem and told.recorded_at >= @midnight)
                    order by e.version limit 1
                    on conflict do nothing
                    """,
                    new Dictionary<string, object?>
                    {
                        ["kind"] = MailToPeople.MessageKind,
                        ["key"] = $"{streamId:N}/{lastDay.Iso()}/{Period.DaysBetween(clock.Today(), lastDay)}/{recipient.Id:N}",
                        ["anyToThem"] = $"%/{recipient.Id:N}",
                        ["payload"] = new JsonValue(new MailToPerson(streamType, recipient.Id, Version: null, lastDay)),
                        ["stream"] = streamId,
                        ["midnight"] = clock.Today().AtStartOfDayInZone(Clock.London).ToInstant(),
                        ["now"] = clock.GetCurrentInstant(),
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
        if (await Write(message, asked, cancellation) is not var (recipient, mail))
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
            var body = mail.Body(site.Of(Links.Case(message.TenantId, mail.Reference)), recipient.Why);
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
    public async Task<(MailRecipient Recipient, CaseMail Mail)?> Write(OutboxMessage message, MailToPerson asked, CancellationToken cancellation)
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
        return mail is null ? null : (recipient, mail);
    }
}
