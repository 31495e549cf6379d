using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

using CorrectReceiptDay = RightToBid.Cases.Disposing.CorrectReceiptDay;

namespace RightToBid.Web.Tests.Register;

/// <summary>
/// A council that recorded a day at a time: on 12 May a pub listed in January, on 14 May its owner's notice of 28 February, on 18 May the
/// notice's right day, on 19 May a meadow which on 20 May turned out never to have been listed, on 21 May a yard that is not to be listed.
/// </summary>
public class PastRegister : TestCouncil
{
    internal const string FoxReference = "ACV/2026/0001";
    internal static readonly Guid Fox = Id(1);
    internal static readonly Guid Notice = Id(2);
    internal static readonly Guid Owner = Id(0xeee);

    private static readonly Guid Meadow = Id(3);
    private static readonly CommunityGroup Friends = new("Friends of the Fox", new(LegalForm.Charity) { ActiveInArea = true }, FriendsOfTheFox);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Record("Tuesday 12 May 2026", Listed(Fox, FoxReference, "The Fox Inn", "1 Mill Lane, Ashcombe", "Monday 5 January 2026"));
        await Record("Thursday 14 May 2026", new ReceiveDisposalNotice(
            Notice, Fox, FoxReference, "The Fox Inn", Owner, "the freeholder", On("Saturday 28 February 2026"), new(On("Monday 5 January 2026"))));
        await Record("Monday 18 May 2026", new CorrectReceiptDay(Notice, On("Friday 27 February 2026"), "the post room’s stamp was misread"));
        await Record("Tuesday 19 May 2026", Listed(Meadow, "ACV/2026/0003", "Long Meadow", "Brook Lane, Ashcombe", "Monday 4 May 2026"));
        await Record("Wednesday 20 May 2026", new StrikeOutFact<ListEntry>(Meadow, 1, "it was another council’s meadow"));
        await Record("Wednesday 20 May 2026", new ReceiveNomination(
            Id(6), "NOM/2026/0004", new("Old Yard", "Station Road, Ashcombe"), Friends, "People cross it.", On("Monday 2 February 2026")));
        await Record("Thursday 21 May 2026", new DeclineNomination(Id(6), "It is not used by the community.", On("Monday 2 March 2026")));
        Clock.AdvanceTo(On("Friday 22 May 2026"));
    }

    /// <summary>An officer records it on a day.</summary>
    internal async Task Record<TState>(string day, ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        Clock.AdvanceTo(On(day));
        var outcome = await Services.GetRequiredService<CaseDesk>()
            .Send(command, new Sender(Authority, "019aa5c0-0000-7000-8000-00000000000f"), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
        await Drain();
    }

    private static EnterInList Listed(Guid id, string reference, string name, string address, string on) =>
        new(id, reference, new Asset(name, address), On(on), NominatedBy: "Friends of the Fox");

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-0000-7000-8000-{number:x12}");
}
