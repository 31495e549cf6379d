using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>A council with four matters: a pub in its full moratorium, a field listed quietly, a hall whose listing is over, a yard not listed.</summary>
public class AshcombeRegister : TestCouncil
{
    internal static readonly Guid Fox = Id(1);
    internal static readonly Guid FoxNotice = Id(2);
    internal static readonly Guid Owner = Id(0xeee);

    internal static readonly CommunityGroup Friends = new("Friends of the Fox", new(LegalForm.Charity) { ActiveInArea = true }, FriendsOfTheFox);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Send(Listed(Fox, "ACV/2026/0001", "The Fox Inn", "1 Mill Lane, Ashcombe", "Monday 5 January 2026"));
        await Send(Listed(Id(3), "ACV/2025/0002", "Long Meadow", "Brook Lane, Ashcombe", "Tuesday 1 July 2025"));
        await Send(Listed(Id(4), "ACV/2021/0003", "Victory Hall", "High Street, Ashcombe", "Friday 7 May 2021"));
        await Send(new ReceiveDisposalNotice(
            FoxNotice, Fox, "ACV/2026/0001", "The Fox Inn", Owner, "the freeholder", On("Saturday 28 February 2026"), new(On("Monday 5 January 2026"))));
        await Send(new RegisterBidder(FoxNotice, Id(5), Friends, On("Tuesday 10 March 2026")));
        await Send(new ReceiveNomination(
            Id(6), "NOM/2026/0004", new("Old Yard", "Station Road, Ashcombe") { Kind = "Open space" }, Friends, "People cross it.", On("Monday 2 February 2026")));
        await Send(new DeclineNomination(Id(6), "It is not used by the community.", On("Monday 2 March 2026")));
    }

    /// <summary>One more entry in the list. The same twice is one.</summary>
    internal Task Enter(int number, string name) =>
        Send(Listed(Id(number), $"ACV/2026/{number:0000}", name, "Hill Rise, Ashcombe", "Monday 4 May 2026"));

    internal async Task Send<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await Services.GetRequiredService<CaseDesk>()
            .Send(command, new Sender(Authority, "019aa5c0-0000-7000-8000-00000000000f"), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
    }

    private static EnterInList Listed(Guid id, string reference, string name, string address, string on) =>
        new(id, reference, new Asset(name, address), On(on), NominatedBy: "Friends of the Fox");

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-0000-7000-8000-{number:x12}");
}
