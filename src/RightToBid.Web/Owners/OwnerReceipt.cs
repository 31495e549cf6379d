using System.Text.Encodings.Web;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>A receipt that waits in the outbox: of what, never to whom.</summary>
internal sealed record OwnerReceipt(Guid RequestId)
{
    public const string Kind = "owner-receipt";

    /// <summary>The dates that it starts; nothing for what starts none.</summary>
    public static DatesThatFollow? DatesOf(OwnerRequest request, string regimeKey, LocalDate today) => request.Act switch
    {
        OwnerAct.Notice => DatesThatFollow.From(
            regimeKey, "disposal-notice-received", request.ReceivedOn, $"The council received your notice on {request.ReceivedOn.InFull()}.", today),
        OwnerAct.Review => DatesThatFollow.From(
            regimeKey, "review-request-received", request.ReceivedOn, $"The council received your request on {request.ReceivedOn.InFull()}.", today),
        _ => null,
    };
}

/// <summary>Sends owners' receipts, where their e-mail address is known and no other e-mail tells them. The words name the land and the days, and nobody.</summary>
internal sealed class OwnerReceiptMail(
    Func<OwnerRequests> requests, Func<Parties> parties, Func<IMailer> mailer, Func<IFactMail> facts, IClock clock) : IOutboxHandler
{
    public string Kind => OwnerReceipt.Kind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        if (await requests().Find(message.TenantId, message.Read<OwnerReceipt>().RequestId, cancellation) is not { } request
            || (await parties().Find(message.TenantId, request.Link.PartyId, cancellation))?.Email is not { Length: > 0 } to)
        {
            return;
        }

        // One thing, one e-mail: where the fact that it became is told to the same person, that is the receipt.
        if (request.Standing is OwnerRequestStanding.Recorded
            && await facts().Reaches(message.TenantId, request.RequestId, request.Link.PartyId, cancellation))
        {
            return;
        }

        var subject = $"{request.Link.Reference}: the council received your {Sentences.GoOn(request.InWords)} on {request.ReceivedOn.InFull()}";
        await mailer().Send(
            new OutgoingMail(message.CommandId, to, ReplyTo: null, AccountMail.NameOf(message.TenantId), subject, Page(subject, Words(request))), cancellation);
    }

    private Html Words(OwnerRequest request)
    {
        Html standing = request.Standing switch
        {
            OwnerRequestStanding.Recorded => (Html)$"<p>It is recorded.</p>",
            OwnerRequestStanding.Waiting => (Html)$"<p>An officer confirms it before it is recorded. The day on which you sent it is the day that counts.</p>",
            _ => (Html)$"<p>An officer turned it down: {request.Reason}</p>",
        };
        var dates = request.Standing is OwnerRequestStanding.TurnedDown
            ? []
            : OwnerReceipt.DatesOf(request, RegimeKeys.EnglandRightToBid2011, clock.Today())?.Dates ?? [];
        var list = Html.Join(dates.Select(date => (Html)$"<li>{date.Window.Rule.Name}: {date.Window.LastDay.ToTheEndOf()}. {date.Window.Rule.Source.InWords()}</li>"));
        return $"""
            <p>The council received your {Sentences.GoOn(request.InWords)} on {request.ReceivedOn.InFull()}. Its number is {request.RequestId.ToString()}.</p>
            {standing}
            <ul>{list}</ul>
            <p>You get this because it was sent by the link in the council’s letter to you as an owner. If it was not you, tell the council at once.</p>
            """;
    }

    private static string Page(string subject, Html words)
    {
        using var writer = new StringWriter();
        ((Html)$"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{subject}</title></head><body>{words}</body></html>
            """).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}

/// <summary>A receipt that did not go out, for officers.</summary>
internal sealed class OwnerReceiptInWords : IMailWords
{
    public string Kind => OwnerReceipt.Kind;

    public Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation) =>
        Task.FromResult(new MailInWords("A receipt for what an owner sent by the link", "the owner"));
}
