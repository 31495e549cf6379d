using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>Asks the one table whether it tells somebody of what a command recorded, as it will be asked when the e-mail is sent.</summary>
internal sealed class FactMail(IKernel kernel, IClock clock, MailReaders readers, MailPreferences preferences, IMailer mailer) : IFactMail
{
    public async Task<bool> Reaches(string authority, Guid commandId, Guid recipientId, CancellationToken cancellation)
    {
        if (!mailer.IsPossible)
        {
            return false;
        }

        var recorded = await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select c.stream_id, s.type, fact.version from rtb.commands c
            join rtb.mt_streams s on s.tenant_id = c.tenant_id and s.id = c.stream_id
            cross join generate_series(c.first_version, c.last_version) as fact (version)
            where c.tenant_id = @tenant and c.command_id = @command order by fact.version
            """,
            new Dictionary<string, object?> { ["command"] = commandId },
            row => (StreamId: row.Uuid("stream_id"), StreamType: row.Text("type"), Version: row.Whole("version")),
            cancellation);
        foreach (var fact in recorded.Where(fact => MailTable.StreamTypes.Contains(fact.StreamType)))
        {
            var known = await readers.Known(authority, fact.StreamId, fact.StreamType, fact.Version, cancellation);
            if (known.Happened is { } happened && MailTable.Tells(happened)
                && (await readers.Of(authority, known, cancellation)).FirstOrDefault(each => each.Id == recipientId) is { } recipient
                && MailTable.Of(happened, known.Before, known.After, recipient.Reader, clock.Today()) is { } mail
                && (mail.RequiredBy is not null || await preferences.Of(authority, recipientId, cancellation) is not MailChoice.Required))
            {
                return true;
            }
        }

        return false;
    }
}
