using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Cases.Correcting;

/// <summary>The facts of every stream by their keys, for readers who have the correction alone.</summary>
public static class KnownFacts
{
    private static readonly Dictionary<string, CorrectableFact> Facts = new IEnumerable<CorrectableFact>[]
    {
        Nomination.Facts.All, ListEntry.Facts.All, Moratorium.Facts.All, Bid.Facts.All, Handover.Facts.All, ListingReview.Facts.All, CompensationClaim.Facts.All,
    }.SelectMany(facts => facts).GroupBy(fact => fact.Key).ToDictionary(same => same.Key, OfAllStreams);

    private static readonly IReadOnlyList<SeveralFacts> Several =
        [.. Moratorium.Facts.Several, .. CompensationClaim.Facts.Several, .. Nomination.Facts.Several];

    private static readonly Dictionary<string, Strikeable> Strikes = new IEnumerable<Strikeable>[]
    {
        Nomination.Facts.Strikes, ListEntry.Facts.Strikes, Moratorium.Facts.Strikes, Bid.Facts.Strikes, Handover.Facts.Strikes, ListingReview.Facts.Strikes, CompensationClaim.Facts.Strikes,
    }.SelectMany(strikes => strikes).DistinctBy(strike => strike.Key).ToDictionary(strike => strike.Key);

    public static CorrectableFact? Find(string key) =>
        Facts.GetValueOrDefault(key) ?? Several.Select(several => several.Find(key)).FirstOrDefault(fact => fact is not null);

    public static Strikeable? Struck(string key) => Strikes.GetValueOrDefault(key);

    /// <summary>One fact of several kinds of stream, each of which may have its own answers to choose from.</summary>
    private static CorrectableFact OfAllStreams(IEnumerable<CorrectableFact> same) =>
        same.First() with { Choices = [.. same.SelectMany(fact => fact.Choices).DistinctBy(choice => choice.Value)] };
}
