using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Identity;

using RightToBid.Storage.Outbox;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Sends what waits in the outbox about accounts. The link is made here, as it is sent, so that no secret waits anywhere.</summary>
internal sealed class AccountMail(IServiceScopeFactory scopes) : IOutboxHandler
{
    public string Kind => AccountErrand.Kind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var errand = message.Read<AccountErrand>();
        if (await Write(scope.ServiceProvider, message.TenantId, errand, cancellation) is var (to, subject, words))
        {
            var council = NameOf(message.TenantId);
            await scope.ServiceProvider.GetRequiredService<IMailer>().Send(
                new OutgoingMail(message.CommandId, to, ReplyTo: null, council, subject, Page(subject, words)), cancellation);
        }
    }

    /// <summary>What an authority is called.</summary>
    public static string NameOf(string authority) =>
        authority == DemonstrationAuthority.Code ? DemonstrationAuthority.Name : KnownAuthorities.Find(authority)?.OfficialName ?? authority;

    private static async Task<(string To, string Subject, Html Words)?> Write(
        IServiceProvider services, string authority, AccountErrand errand, CancellationToken cancellation)
    {
        var site = services.GetRequiredService<SiteAddress>();
        if (errand.Purpose == AccountErrand.Invitation)
        {
            return await services.GetRequiredService<Invitations>().MakeLink(authority, errand.Id, cancellation) is var (invitation, secret)
                ? Invite(invitation, site.Of(Links.Join(authority, errand.Id, secret)))
                : null;
        }

        if (await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(errand.Id.ToString()) is not { ClosedAt: null, Email: { } email } account)
        {
            return null;
        }

        if (errand.Purpose == AccountErrand.PasswordChanged)
        {
            return (email, "Your password for Right to bid was changed",
                (Html)$"""
                <p>The password of your account was changed. Every other session of it has ended.</p>
                <p>If it was not you, set another password at once at {Link(site.Of(Links.Recover))}, and tell whoever manages your accounts.</p>
                """);
        }

        var link = site.Of(Links.SetPassword(authority, account.Id, await services.GetRequiredService<Recoveries>().MakeLink(account, cancellation)));
        return (email, "Set a new password for Right to bid",
            (Html)$"""
            <p>Somebody asked for a new password for the account with this address. Set it here, within an hour:</p>
            <p>{Link(link)}</p>
            <p>The link works once. If it was not you, you need do nothing: your password stays as it is.</p>
            """);
    }

    private static (string To, string Subject, Html Words) Invite(Invitation invitation, Uri link)
    {
        var roles = string.Join(", ", invitation.Roles.Select(Roles.InWords));
        var place = invitation.GroupName ?? NameOf(invitation.Authority);
        return (invitation.Email, "Your account for Right to bid: set it up within seven days",
            (Html)$"""
            <p>You are invited to have an account for Right to bid, for {place}. You would be: {roles}.</p>
            <p>Choose your name and a password here. The link works once, for seven days:</p>
            <p>{Link(link)}</p>
            <p>If you did not expect this, you need do nothing.</p>
            """);
    }

    private static Html Link(Uri address) => $"""<a href="{address.AbsoluteUri}">{address.AbsoluteUri}</a>""";

    private static string Page(string subject, Html words)
    {
        using var writer = new StringWriter();
        ((Html)$"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{subject}</title></head><body>{words}</body></html>
            """).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
