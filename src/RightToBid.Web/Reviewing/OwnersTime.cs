using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

/// <summary>The notices of inclusion to owners, from which each owner's time for asking for a review runs, as an officer chooses one.</summary>
internal static class OwnersTime
{
    /// <summary>The key of the question which of them it is.</summary>
    public const string Notice = "Notice";

    /// <summary>The last notice first.</summary>
    public static IReadOnlyList<TimeToAsk> Of(ListEntry entry) => [.. ListingClock.TimesToAsk(entry).OrderByDescending(time => time.GivenOn)];

    public static ChoiceQuestion Which(IReadOnlyList<TimeToAsk> several, IReadOnlyDictionary<Guid, string> names, string label, string missing) => new(
        Notice, label, "Told of the listing", missing, [.. several.Select(time => new Choice(Key(time), InWords(time, names)))]);

    public static TimeToAsk? Chosen(IReadOnlyList<TimeToAsk> several, string? key) => several.FirstOrDefault(time => Key(time) == key);

    /// <summary>The names of the owners who were told, for officers alone.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Names(
        Parties parties, string authority, ListEntry entry, CancellationToken cancellation)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var owner in ListingClock.TimesToAsk(entry).Select(time => time.PartyId).OfType<Guid>().Distinct())
        {
            if (await parties.Find(authority, owner, cancellation) is { Name: { } name })
            {
                names[owner] = name;
            }
        }

        return names;
    }

    private static string Key(TimeToAsk time) => $"{time.GivenOn.Iso()}/{time.PartyId}";

    private static string InWords(TimeToAsk time, IReadOnlyDictionary<Guid, string> names) =>
        $"{(time.ByAlternativeSteps ? "Steps taken instead, complete on" : "Notice given on")} {time.GivenOn.InFull()}"
        + (time.PartyId is { } owner && names.TryGetValue(owner, out var name) ? $", to {name}" : "");
}
