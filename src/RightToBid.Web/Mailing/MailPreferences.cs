using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Mailing;

/// <summary>How somebody wants the e-mails about their cases.</summary>
internal enum MailChoice
{
    AtOnce,
    Daily,

    /// <summary>Only what the law has the council tell them.</summary>
    Required,
}

/// <summary>How each account, or each party without one, wants e-mails. Whoever has said nothing gets them at once.</summary>
internal sealed class MailPreferences(IKernel kernel, IClock clock)
{
    public async Task<MailChoice> Of(string authority, Guid recipientId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select choice from rtb.mail_preferences where tenant_id = @tenant and recipient_id = @recipient",
        new() { ["recipient"] = recipientId },
        row => Enum.Parse<MailChoice>(row.Text("choice")),
        cancellation)).SingleOrDefault();

    public Task Choose(string authority, Guid recipientId, MailChoice choice, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.mail_preferences (tenant_id, recipient_id, choice, chosen_at) values (@tenant, @recipient, @choice, @now)
        on conflict (tenant_id, recipient_id) do update set choice = excluded.choice, chosen_at = excluded.chosen_at
        """,
        new()
        {
            ["recipient"] = recipientId,
            ["choice"] = choice.ToString(),
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
