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

/// <summary>Two councils: a pub and a hall in one village, a field of which nobody said where it is, and a pub in another council's town.</summary>
public class VillagesRegister : TestCouncil
{
    internal const string Elsewhere = "E88888888";

    private static readonly Guid Inn = Id(21);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Send(Authority, Listed(Inn, "ACV/2026/0021", new("The Plough Inn", "Church Lane, Ashcombe, OX28 1AB") { Kind = "Public house", Point = new(51.7800m, -1.4800m) }, "Monday 5 January 2026"));
        await Send(Authority, Listed(Id(22), "ACV/2021/0022", new("Victory Hall", "High Street, Ashcombe, OX28 1AC") { Kind = "village hall", Point = new(51.7890m, -1.4800m) }, "Wednesday 9 June 2021"));
        await Send(Authority, Listed(Id(23), "ACV/2026/0023", new("Long Meadow", "Brook Lane, Ashcombe"), "Tuesday 6 January 2026"));
        await Send(Elsewhere, Listed(Id(24), "ACV/2025/0024", new("The Harbour Bell", "Quay Street, Wells, BA5 2PP") { Kind = "public house", Point = new(51.2100m, -2.6500m) }, "Tuesday 1 July 2025"));
        await Send(Authority, new ReceiveDisposalNotice(
            Id(25), Inn, "ACV/2026/0021", "The Plough Inn", Id(26), "the freeholder", On("Monday 20 April 2026"), new(On("Monday 5 January 2026"))));
    }

    /// <summary>One more entry in the first council's list.</summary>
    internal Task Enter(int number, string name) =>
        Send(Authority, new EnterInList(Id(number), $"ACV/2026/{number:0000}", new Asset(name, "Hill Rise, Ashcombe"), On("Monday 4 May 2026")));

    /// <summary>A nomination that nobody has decided. The same twice is one.</summary>
    internal Task Nominate(int number, Asset asset) => Send(Authority, new ReceiveNomination(
        Id(number), $"ACV/2026/{number:0000}", asset, new CommunityGroup("Ashcombe Band", CommunityBody.WithLocalConnection(LegalForm.Charity)), "The band plays there.", On("Monday 11 May 2026")));

    private async Task Send<TState>(string authority, ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await Services.GetRequiredService<CaseDesk>()
            .Send(command, new Sender(authority, "019aa5c0-0000-7000-8000-00000000000f"), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
    }

    private static EnterInList Listed(Guid id, string reference, Asset asset, string on) => new(id, reference, asset, On(on), NominatedBy: "Ashcombe Parish Council");

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-0000-7000-8000-{number:x12}");
}
