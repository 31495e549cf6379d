using System.Globalization;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>
/// Matters alike, each in a list of its own: land entered on Friday 15 March 2019, whose owner gave notice on Tuesday 12 May 2020. The interim
/// moratorium runs to 22 June 2020, the full one to 11 November 2020, the protected period to 11 November 2021. Today is Tuesday 12 May 2026.
/// </summary>
public class CouncilOfSales : TestCouncil
{
    private int told;

    internal static CommunityGroup Friends { get; } = new("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity));

    internal static CommunityGroup Village { get; } = new("The Village Society", CommunityBody.WithLocalConnection(LegalForm.RegisteredSociety));

    internal async Task<Sale> Notice(string enteredOn = "Friday 15 March 2019", params IReadOnlyList<string> parcels)
    {
        var number = ++told;
        var matter = new Sale($"E0888{number:0000}", Id(number, 1), Id(number, 2), Id(number, 3), Id(number, 4));
        await Do(matter, new EnterInList(matter.Entry, "ACV/2019/0001", new Asset("The Fox Inn", "1 Mill Lane"), On(enteredOn)));
        if (parcels.Count > 0)
        {
            await Do(matter, new NameParcels(matter.Entry, parcels, On(enteredOn)));
        }

        await Do(matter, new ReceiveDisposalNotice(
            matter.Notice, matter.Entry, "ACV/2019/0001", "The Fox Inn", Id(number, 9), "the freeholder", On("Tuesday 12 May 2020"), new(On(enteredOn)),
            Parcels: parcels.Count > 0 ? parcels : null, PartsOfEntry: parcels));
        return matter;
    }

    internal Task Ask(Sale matter) => Do(matter, new RegisterBidder(matter.Notice, matter.Bid, Friends, On("Monday 1 June 2020")));

    internal async Task Do<TState>(Sale matter, ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var outcome = await Services.GetRequiredService<CaseDesk>().Send(command, new Sender(matter.Authority, "test"), TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
        await Drain();
    }

    /// <summary>The place in the notice's stream of the one thing of a kind that was recorded in it.</summary>
    internal async Task<int> PlaceOf<TEvent>(Sale matter)
    {
        IRemembering notice = (await Services.GetRequiredService<CaseDesk>()
            .Load<Moratorium>(matter.Authority, matter.Notice, TestContext.Current.CancellationToken)).State;
        return notice.Past.Entries.Single(known => known.Happened is TEvent).Entry;
    }

    internal async Task<string> Outcome(Sale matter, LocalDate on) =>
        (await Services.GetRequiredService<FigureQuery>().Outcomes(Question(matter, on), TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Outcome;

    internal async Task<int> Purchases(Sale matter, string on, string? known = null) =>
        (await Services.GetRequiredService<FigureSheets>().Of(
            Question(matter, On(on)) with { KnownOn = known is null ? null : On(known) }, TestContext.Current.CancellationToken)).Total.Purchases;

    private static FigureQuestion Question(Sale matter, LocalDate on) => new(matter.Authority, null, ByQuarter: false, on);

    private static Guid Id(int number, int which) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-{which:x4}-7000-8000-{number:x12}"));
}

/// <summary>One matter of a <see cref="CouncilOfSales"/>.</summary>
internal sealed record Sale(string Authority, Guid Entry, Guid Notice, Guid Bid, Guid Handover);
