using NodaTime;

using RightToBid.Cases;

namespace RightToBid.Web.Demonstration;

/// <summary>Nominations: just received, due tomorrow, overdue, returned, unsuccessful, not valid.</summary>
internal static class NominationStories
{
    private const int EightWeeks = 56;

    public static IReadOnlyList<Telling> All { get; } =
    [
        new(1, new Asset("Station Road Allotments", "Station Road, Ashcombe") { Kind = "allotments", Point = new(51.2105m, -1.6112m) },
            (story, today) => story.Nominated(
                Ashcombe.ParishCouncil, today.PlusDays(-1), "Eighty families grow food here, and the open days bring the village together.")),
        new(2, new Asset("Brook Lane Playing Field", "Brook Lane, Ashcombe") { Kind = "playing field", Point = new(51.2121m, -1.6054m) },
            (story, today) => story.Nominated(
                Ashcombe.PlayingField, today.PlusDays(1 - EightWeeks), "Three football teams and the summer fair depend on it.")),
        new(3, new Asset("The Old Library", "4 Market Place, Ashcombe") { Kind = "library", Point = new(51.2096m, -1.6087m) },
            (story, today) => story.Nominated(
                Ashcombe.Friends, today.PlusDays(-70), "It closed two years ago; a reading room and a repair café want to open there.")),
        new(4, new Asset("Ford Meadow", "Ford Lane, Lower Ashcombe") { Kind = "open land", Point = new(51.2034m, -1.6161m) }, FordMeadow),
        new(5, new Asset("Ashcombe Garage", "19 High Street, Ashcombe") { Kind = "garage", Point = new(51.2101m, -1.6079m) }, AshcombeGarage),
        new(6, new Asset("Mill Lane Green", "Mill Lane, Ashcombe") { Kind = "green", Point = new(51.2079m, -1.6139m) }, MillLaneGreen),
    ];

    private static async Task FordMeadow(Story story, LocalDate today)
    {
        await story.Nominated(Ashcombe.Friends, today.PlusDays(-20), "People have walked, swum and picnicked here for generations.");
        await story.Returned(today.PlusDays(-12), "R6A", "R6D");
    }

    private static async Task AshcombeGarage(Story story, LocalDate today)
    {
        await story.Nominated(Ashcombe.ParishCouncil, today.PlusDays(-120), "It is the last garage in the village.");
        await story.Declined(
            today.PlusDays(-80), "Its main use is repairing cars for payment. That is useful, but it does not further social wellbeing or social interests.");
    }

    private static async Task MillLaneGreen(Story story, LocalDate today)
    {
        await story.Nominated(Ashcombe.MillLaneNeighbours, today.PlusDays(-40), "Children play here every day.");
        await story.Rejected(today.PlusDays(-30), "INV_BODY", "Individuals may not nominate. The parish council, or a body with 21 members, could.");
    }
}

/// <summary>An invented case: its number, its asset, and how it is told for a given today.</summary>
internal sealed record Telling(int Number, Asset Asset, Func<Story, LocalDate, Task> Tell);
