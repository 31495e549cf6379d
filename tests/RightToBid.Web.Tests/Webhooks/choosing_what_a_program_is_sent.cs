using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Tests.Following;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Webhooks;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Webhooks;

public sealed class choosing_what_a_program_is_sent(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WebhookRegister Webhooks => council.Services.GetRequiredService<WebhookRegister>();

    [Fact]
    public async Task by_kind_or_near_a_point_sends_of_that_and_of_nothing_else()
    {
        await using var ofKind = await Receiver.Start();
        await using var near = await Receiver.Start();
        await using var both = await Receiver.Start();
        await Begin(ofKind, "kind@example.org", "?kind=Public%20house");
        await Begin(near, "near@example.org", "?near=51.78,-1.48&km=1");
        await Begin(both, "both@example.org", "?near=51.78,-1.48&km=1&kind=village%20hall");

        // 0.991 and 1.002 kilometres from the point.
        await Enter(1, "The Plough Inn", "public house", 51.7889m);
        await Enter(2, "Victory Hall", "village hall", 51.7890m);
        await council.Drain();

        Assets(ofKind).ShouldBe(["The Plough Inn"]);
        Assets(near).ShouldBe(["The Plough Inn"]);
        Assets(both).ShouldBeEmpty();
    }

    private async Task Begin(Receiver receiver, string email, string asked)
    {
        await Webhooks.Ask(email, receiver.Address, WhatIsTold.Asked(asked), Cancellation);
        var kept = (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant("site"), $"select {Webhook.Columns} from rtb.webhooks where tenant_id = @tenant and email = @email", new() { ["email"] = email }, Webhook.Read, Cancellation))[0];
        kept.Question.ShouldBe(WhatIsTold.Asked(asked));
        await Webhooks.Confirm(kept.WebhookId, Cancellation);
    }

    private Task Enter(int number, string name, string kind, decimal latitude) => council.Do(new EnterInList(
        Guid.Parse($"0190a5f0-000c-7000-8000-{number:x12}"), $"ACV/2026/4{number:000}", new Asset(name, "Brook Lane, Ashcombe") { Kind = kind, Point = new(latitude, -1.48m) },
        On("Tuesday 12 May 2026")));

    private static IReadOnlyList<string> Assets(Receiver receiver) =>
        [.. receiver.Events.Select(sent => JsonDocument.Parse(sent.Body).RootElement.GetProperty("data").GetProperty("asset").GetString()!)];
}
