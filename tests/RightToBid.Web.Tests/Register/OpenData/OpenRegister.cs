using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>
/// Gloucester with a pub that its owner wanted to sell twice, a field with its boundary, a hall that was removed and a yard that was not listed; and Stroud
/// with a shop whose name needs quotes.
/// </summary>
public class OpenRegister : TestCouncil
{
    internal const string Gloucester = "E07000081";
    internal const string Stroud = "E07000082";

    internal static readonly Guid Pub = Id(1);

    private static readonly CommunityGroup Friends = new("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Send(Gloucester, new ReceiveNomination(
            Id(10), "ACV/2022/0001",
            new Asset("The Fox Inn", "1 Mill Lane, Gloucester") { Kind = "Public house", Description = "The inn with its garden", Point = new(51.864m, -2.2382m) },
            Friends, "The village meets there.", On("Monday 10 January 2022")));
        await Send(Gloucester, new AcceptNomination(
            Id(10), Pub, new CommunityValueFindings(CommunityValueTest.CurrentUse, "The village meets there.", "It can go on."), "The village meets there.",
            On("Monday 14 February 2022")));
        await Drain();
        await Send(Gloucester, Notice(Id(11), "Tuesday 1 March 2022"));
        await Send(Gloucester, Notice(Id(12), "Saturday 28 February 2026"));
        await Send(Gloucester, new RegisterBidder(Id(12), Id(13), Friends, On("Tuesday 10 March 2026")));
        await Send(Gloucester, new EnterInList(
            Id(2), "ACV/2025/0002",
            new Asset("Long Meadow", "Brook Lane, Gloucester")
            {
                // Clockwise, as somebody may draw it.
                Outline = "POLYGON ((-2.24 51.86, -2.24 51.861, -2.238 51.861, -2.238 51.86, -2.24 51.86))",
            },
            On("Tuesday 1 July 2025"), NominatedBy: "Barton Parish Council"));
        await Send(Gloucester, new EnterInList(Id(3), "ACV/2023/0003", new Asset("Victory Hall", "High Street"), On("Friday 5 May 2023"), NominatedBy: "Hall Trust"));
        await Send(Gloucester, new RemoveFromList(Id(3), RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Monday 3 June 2024")));
        await Send(Gloucester, new ReceiveNomination(
            Id(6), "NOM/2026/0004", new Asset("Old Yard", "Station Road, Gloucester"), Friends, "People cross it.", On("Monday 2 February 2026")));
        await Send(Gloucester, new DeclineNomination(Id(6), "It is not used by the community.\r\nNobody meets there.", On("Monday 2 March 2026")));
        await Send(Stroud, new EnterInList(
            Id(20), "S-1", new Asset("The \"Corner\" Shop, Uley", "The Street,\nUley") { Kind = "Shop" }, On("Monday 5 January 2026"), NominatedBy: "Uley Shop CIC"));
        await Drain();
    }

    internal async Task<string> Text(string address)
    {
        using var response = await Ask(address);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    internal async Task<JsonElement> Json(string address) => JsonDocument.Parse(await Text(address)).RootElement;

    internal async Task Send<TState>(string authority, ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await Services.GetRequiredService<CaseDesk>()
            .Send(command, new Sender(authority, "019aa5c0-0000-7000-8000-00000000000f"), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
    }

    private static ReceiveDisposalNotice Notice(Guid id, string receivedOn) => new(
        id, Pub, "ACV/2022/0001", "The Fox Inn", Id(0xeee), "the freeholder", On(receivedOn), new(On("Monday 14 February 2022")));

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-0001-7000-8000-{number:x12}");
}
