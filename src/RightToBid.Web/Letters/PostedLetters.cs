using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Letters;

/// <summary>Letters handed over for e-mail: kept as they were sent, and delivered through the outbox, so that none is lost or sent for nothing.</summary>
/// <remarks>Handing over records no service: a notice is served when an officer records that it was, with its day.</remarks>
internal sealed class PostedLetters(IKernel kernel, ILetterPost post, IIdentifiers identifiers, IClock clock)
{
    public const string MessageKind = "letter";

    public bool IsPossible => post.IsPossible;

    /// <summary>Keeps the letter and puts it in the outbox, in one statement.</summary>
    public Task HandOver(Caller caller, LetterDraft letter, LetterRequest asked, CancellationToken cancellation)
    {
        var id = identifiers.Next();
        return kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            with kept as (
                insert into rtb.posted_letters (
                    tenant_id, letter_id, reference, letter, party_id, to_address, reply_to, council, subject, body, posted_by, posted_at)
                values (@tenant, @id, @reference, @letter, @party, @address, @replyTo, @council, @subject, @body, @actor, @now))
            insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
            values (@tenant, @kind, @key, @payload, @id, @id, @now, @now)
            """,
            new Dictionary<string, object?>
            {
                ["id"] = id,
                ["reference"] = letter.Reference,
                ["letter"] = letter.Template.Key,
                ["party"] = asked.Party,
                ["address"] = letter.To.Email,
                ["replyTo"] = letter.Letterhead.Email,
                ["council"] = letter.Letterhead.Council,
                ["subject"] = letter.Subject,
                ["body"] = LetterMail.Of(letter),
                ["actor"] = caller.Actor,
                ["kind"] = MessageKind,
                ["key"] = id.ToString("N"),
                ["payload"] = new JsonValue(new LetterToSend(id)),
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
    }

    /// <summary>Sends a letter that waits. One that has been sent is not sent again.</summary>
    public async Task Deliver(string authority, Guid id, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?> { ["id"] = id, ["now"] = clock.GetCurrentInstant() };
        var waiting = await kernel.Database.Query(
            Scope.Tenant(authority),
            "select to_address, reply_to, council, subject, body from rtb.posted_letters where tenant_id = @tenant and letter_id = @id and sent_at is null and @now >= posted_at",
            parameters,
            row => new PostedLetter(id, row.Text("to_address"), row.TextOrNull("reply_to"), row.Text("council"), row.Text("subject"), row.Text("body")),
            cancellation);
        foreach (var letter in waiting)
        {
            await post.Send(letter, cancellation);
            await kernel.Database.Execute(
                Scope.Tenant(authority),
                "update rtb.posted_letters set sent_at = @now where tenant_id = @tenant and letter_id = @id",
                parameters,
                cancellation);
        }
    }
}

/// <summary>Delivers the letters that wait in the outbox.</summary>
internal sealed class LettersInOutbox(Func<PostedLetters> letters) : IOutboxHandler
{
    public string Kind => PostedLetters.MessageKind;

    public Task Handle(OutboxMessage message, CancellationToken cancellation) =>
        letters().Deliver(message.TenantId, message.Read<LetterToSend>().LetterId, cancellation);
}

/// <summary>What the outbox holds of a letter: which one it is, and nothing about anybody.</summary>
internal sealed record LetterToSend(Guid LetterId);
