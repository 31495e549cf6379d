using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;

namespace RightToBid.Web.Demonstration;

/// <summary>Entries in the list: quiet, new, about to expire, expired, removed.</summary>
internal static class ListingStories
{
    public static IReadOnlyList<Telling> All { get; } =
    [
        new(7, new Asset("Ashcombe Village Shop", "1 High Street, Ashcombe") { Kind = "shop and post office", Point = new(51.2099m, -1.6072m) },
            (story, today) => story.Listed(Ashcombe.ParishCouncil, today.PlusDays(-460), "a shop and post office where people meet every day")),
        new(8, new Asset("The Bell Tower Café", "Church Street, Ashcombe") { Kind = "café", Point = new(51.2110m, -1.6095m) },
            (story, today) => story.Listed(Ashcombe.Friends, today.PlusDays(-3), "a café that hosts the carers' group and the chess club", isOwnerTold: false)),
        new(9, new Asset("Cricket Pavilion", "Green Lane, Ashcombe") { Kind = "pavilion", Point = new(51.2142m, -1.6031m) },
            (story, today) => story.Listed(Ashcombe.ParishCouncil, FiveYearsEndingOn(today.PlusDays(21)), "the home of the cricket and bowls clubs")),
        new(10, new Asset("Scout Hut", "Wood Lane, Ashcombe") { Kind = "hall", Point = new(51.2133m, -1.6125m) },
            (story, today) => story.Listed(Ashcombe.PlayingField, FiveYearsEndingOn(today.PlusDays(-30)), "a hut used by scouts, guides and a youth band")),
        new(11, new Asset("Tannery Yard", "Tannery Lane, Ashcombe") { Kind = "workshops", Point = new(51.2068m, -1.6060m) }, TanneryYard),
    ];

    private static async Task TanneryYard(Story story, LocalDate today)
    {
        await story.Listed(Ashcombe.LandTrust, today.PlusDays(-700), "workshops with a community forge and evening classes");
        await story.Removed(
            today.PlusDays(-100), RemovalReason.NoLongerOfCommunityValue,
            "The classes have moved to the school and the yard is a store. No use by local people can be expected to come back.");
    }

    /// <summary>The day of entry whose five years end about then: exact but for 29 February.</summary>
    private static LocalDate FiveYearsEndingOn(LocalDate lastDay) => lastDay.PlusDays(1).PlusYears(-5);
}
