using System.Globalization;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Streams;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>Entries of three councils with names, places, kinds and days drawn from a seed: some removed, some with owners' notices.</summary>
internal sealed class RandomRegister(int seed, int first, int number)
{
    public static readonly string[] Authorities = ["E07000181", "E06000023", "E09000012"];
    public static readonly string[] Kinds = ["public house", "Public House", "village hall", "playing field"];
    public static readonly string[] Words = ["fox", "crown", "church", "mill", "green", "long", "old", "bell", "queen’s", "café"];
    public static readonly string[] Postcodes = ["OX28 1AB", "BS1 4ST", "BS10 5NN", "E8 1EA"];

    private const string Law = RegimeKeys.EnglandRightToBid2011;

    public IEnumerable<(string Authority, StreamHistory History)> Histories()
    {
        var random = new Random(seed);
        return Enumerable.Range(first, number).SelectMany(n => Case(random, n).Select(history => (AuthorityOf(n), history)));
    }

    public static CommandEnvelope By(string authority, string command) =>
        new(NamedIdentifier.For(authority, command), authority, "clerk", CorrelationId: command);

    private static string AuthorityOf(int n) => Authorities[n % Authorities.Length];

    private static IEnumerable<StreamHistory> Case(Random random, int n)
    {
        var authority = AuthorityOf(n);
        var reference = string.Create(CultureInfo.InvariantCulture, $"ACV/20{10 + (n % 17)}/{n:0000}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{One(random, Words)}{One(random, Words)} {n:0000}");
        var enteredOn = On("Thursday 1 January 2015").PlusDays(random.Next(4000));
        var asset = new Asset(name, $"{random.Next(1, 90)} {One(random, Words)} Lane, {One(random, Postcodes)}")
        {
            Kind = random.Next(5) == 0 ? null : One(random, Kinds),
            Point = random.Next(4) == 0 ? null : new(Math.Round(51 + ((decimal)random.NextDouble() / 2), 5), Math.Round(-2 - ((decimal)random.NextDouble() / 2), 5)),
        };
        var version = StatuteBook.Regime(Law).VersionOn(enteredOn);
        var entry = NamedIdentifier.For(authority, $"{reference}/entry");
        List<object> listed = [new LandEnteredInList(entry, null, reference, asset, "Friends", enteredOn, enteredOn, null, Law, version)];
        if (random.Next(6) == 0)
        {
            listed.Add(new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It fell into disuse.", enteredOn.PlusDays(random.Next(1, 1800))));
        }

        yield return new StreamHistory(entry, ListEntry.StreamType, listed);
        if (random.Next(4) > 0)
        {
            yield break;
        }

        var (notice, receivedOn) = (NamedIdentifier.For(authority, $"{reference}/notice"), enteredOn.PlusDays(random.Next(1, 1800)));
        List<object> received =
        [
            new DisposalNoticeReceived(
                notice, entry, reference, name, NamedIdentifier.For(authority, "owner"), "the freeholder", Estate.Freehold, "all of it", receivedOn,
                MeansOfReceipt.Post, new(enteredOn), Law, StatuteBook.Regime(Law).VersionOn(receivedOn)),
        ];
        if (random.Next(2) == 0)
        {
            received.Add(new BidderRegistered(
                NamedIdentifier.For(authority, $"{reference}/bid"), new("Friends", new(LegalForm.Charity) { ActiveInArea = true }), receivedOn.PlusDays(random.Next(40))));
        }

        yield return new StreamHistory(notice, Moratorium.StreamType, received);
    }

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}
