using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Mailing;

/// <summary>Which e-mail was written to whom, and whether it has left or waits for the daily one. A subject says a fact and a day, and names nobody.</summary>
internal sealed class WrittenMail(IKernel kernel, IClock clock) : INightlyWork
{
    /// <summary>How long it is known what was written. Policy: no law says so.</summary>
    public const int YearsKept = 2;

    public Task Note(string authority, Guid mailId, Guid recipientId, CaseMail mail, bool isSent, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.mail_written (tenant_id, mail_id, recipient_id, reference, subject, written_at, sent_at)
        values (@tenant, @mail, @recipient, @reference, @subject, @now, case when @isSent then @now end)
        on conflict (tenant_id, mail_id) do nothing
        """,
        new()
        {
            ["mail"] = mailId,
            ["recipient"] = recipientId,
            ["reference"] = mail.Reference,
            ["subject"] = mail.Subject,
            ["isSent"] = isSent,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>What waits for somebody's daily e-mail, the first first.</summary>
    public Task<IReadOnlyList<MailWritten>> WaitingFor(string authority, Guid recipientId, CancellationToken cancellation) =>
        Read(authority, "recipient_id = @recipient and sent_at is null", recipientId, cancellation);

    /// <summary>Everything that was written to somebody, the first first.</summary>
    public Task<IReadOnlyList<MailWritten>> To(string authority, Guid recipientId, CancellationToken cancellation) =>
        Read(authority, "recipient_id = @recipient", recipientId, cancellation);

    /// <summary>For whom something waits that was written before a moment.</summary>
    public Task<IReadOnlyList<Guid>> WithSomethingWaiting(string authority, Instant before, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select distinct recipient_id from rtb.mail_written where tenant_id = @tenant and sent_at is null and written_at < @before order by recipient_id",
        new() { ["before"] = before },
        row => row.Uuid("recipient_id"),
        cancellation);

    public Task NoteSent(string authority, IReadOnlyList<MailWritten> mails, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "update rtb.mail_written set sent_at = @now where tenant_id = @tenant and mail_id = any (@mails)",
        new() { ["mails"] = mails.Select(mail => mail.MailId).ToArray(), ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>Deletes what is too old, of every authority.</summary>
    public Task Run(CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        "delete from rtb.mail_written where written_at < @since",
        new() { ["since"] = clock.Today().PlusYears(-YearsKept).AtStartOfDayInZone(Clock.London).ToInstant() },
        cancellation);

    private Task<IReadOnlyList<MailWritten>> Read(string authority, string condition, Guid recipientId, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"select mail_id, reference, subject, written_at, sent_at from rtb.mail_written where tenant_id = @tenant and {condition} order by written_at, mail_id",
        new() { ["recipient"] = recipientId },
        row => new MailWritten(row.Uuid("mail_id"), row.Text("reference"), row.Text("subject"), row.Moment("written_at"), row.MomentOrNull("sent_at")),
        cancellation);
}

/// <summary>An e-mail that was written to somebody.</summary>
internal sealed record MailWritten(Guid MailId, string Reference, string Subject, Instant WrittenAt, Instant? SentAt);
