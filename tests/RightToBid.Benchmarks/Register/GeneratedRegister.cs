using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Authorities;

namespace RightToBid.Benchmarks.Register;

/// <summary>Entries in the lists of three hundred councils with their events: nominations, listings, removals, owners' notices, bids.</summary>
/// <remarks>
/// Drawn from a seed, each case from one of its own, so that any number of them is made in constant memory and the same every time. About
/// one entry in ten is removed, and one in twelve meets an owner's notice, of which a third a bid.
/// </remarks>
internal sealed class GeneratedRegister(int seed, int entries)
{
    public const int Councils = 300;

    /// <summary>So many villages are in the area of each council.</summary>
    public const int Villages = 120;

    // Prime to the number of names, so that neighbours have different ones and each is used.
    private const int Stride = 7_919;

    private const string Law = RegimeKeys.EnglandRightToBid2011;

    private static readonly LocalDate First = new(2012, 10, 1);
    private static readonly int Days = Period.DaysBetween(First, new LocalDate(2026, 10, 1));

    private static readonly string[] Beginnings =
        ["Ash", "Bar", "Brad", "Bur", "Chal", "Clif", "Crow", "Dal", "East", "Elm", "Fen", "Green", "Ham", "Hart", "Hol", "Kings", "Lang", "Long", "Mal", "Mid", "Nor", "Oak", "Oving", "Pen", "Rad", "Red", "Sand", "Shir", "South", "Stan", "Sut", "Thorn", "Up", "Wal", "West", "Whit", "Win", "Wood", "Wy", "Yar"];

    private static readonly string[] Middles = ["", "ber", "ing", "er", "le", "ling", "mer", "den", "stead", "wick"];

    private static readonly string[] Endings =
        ["ham", "ton", "ley", "combe", "ford", "bury", "field", "worth", "stoke", "bourne", "by", "thorpe", "well", "hurst", "mouth", "minster", "stow", "dean", "hope", "gate"];

    private static readonly string[] Signs =
        ["Fox", "Crown", "Plough", "Bell", "Red Lion", "White Hart", "Royal Oak", "Swan", "Star", "Black Horse", "George", "Ship", "Wheatsheaf", "King's Head", "Queen's Head", "Railway", "Chequers", "Greyhound", "Castle", "Anchor", "Bull", "Angel", "Rose and Crown", "New Inn", "Cross Keys", "Fleece", "Nag's Head", "Bay Horse", "Blue Boar", "Lamb", "Duke of York", "Prince of Wales", "Talbot", "Unicorn", "Victoria", "Waggon", "Wellington", "Woolpack", "Windmill", "Eagle"];

    private static readonly string[] Streets =
        ["High Street", "Church Lane", "Station Road", "Mill Lane", "Main Street", "The Green", "Back Lane", "School Lane", "London Road", "Chapel Street", "Market Place", "North Street", "Manor Road", "Park Road", "Victoria Road", "Bridge Street", "Church Street", "Hill Rise", "Orchard Close", "West End"];

    private static readonly (string Kind, string Name, int Weight)[] Kinds =
    [
        ("public house", "The {0}", 42), ("village hall", "{1} Village Hall", 10), ("playing field", "{1} Playing Field", 8), ("community centre", "{1} Community Centre", 7),
        ("shop", "{1} Stores", 5), ("open space", "{2} Meadow", 5), ("church", "St {3}'s Church", 4), ("library", "{1} Library", 4), ("sports club", "{1} Sports Club", 3),
        ("allotments", "{2} Allotments", 3), ("post office", "{1} Post Office", 2), ("car park", "{2} Car Park", 2), ("school", "{1} Old School", 2), ("cinema", "The {2} Cinema", 1),
        ("theatre", "The {2} Theatre", 1), ("football ground", "{1} Football Ground", 1),
    ];

    private static readonly string[] Saints = ["Mary", "Peter", "John", "Michael", "Andrew", "James", "Nicholas", "Anne"];
    private static readonly string[] Areas = ["AL", "BA", "BB", "BD", "BN", "BS", "CA", "CB", "CM", "CO", "CT", "CV", "DE", "DH", "DL", "DN", "DT", "EX", "GL", "GU", "HG", "HP", "HR", "IP", "KT", "LA", "LE", "LN", "ME", "MK", "NE", "NG", "NN", "NR", "OX", "PE", "PL", "RG", "SG", "SN", "SO", "SP", "TA", "TN", "TQ", "TR", "WR", "YO"];
    private static readonly int Weights = Kinds.Sum(kind => kind.Weight);

    private static readonly CommunityGroup[] Groups =
    [
        .. new[] { "Friends of the {0}", "{0} Community Society", "{0} Residents" }.Select(name => new CommunityGroup(
            string.Format(CultureInfo.InvariantCulture, name, "Village"), new(LegalForm.Charity) { ActiveInArea = true })),
    ];

    public int Seed => seed;

    public int Entries => entries;

    /// <summary>The councils by their codes: real ones, so that their names are found.</summary>
    public static IReadOnlyList<string> Authorities { get; } =
        [.. KnownAuthorities.All.Where(council => council.CanBeTenant && council.EndedOn is null && council.Code.StartsWith('E')).Select(council => council.Code).Take(Councils)];

    /// <summary>All cases of one council. Its entries are every so many of the whole.</summary>
    public IEnumerable<StreamHistory> Of(int council)
    {
        for (var n = council; n < entries; n += Authorities.Count)
        {
            foreach (var history in Case(Authorities[council], council, n))
            {
                yield return history;
            }
        }
    }

    /// <summary>The authority and the reference of a case by its number.</summary>
    public static (string Authority, string Reference) Named(int n) => (Authorities[n % Authorities.Count], Reference(n));

    /// <summary>A village in the area of a council, as the addresses have it: of eight thousand names, about as many as England has parishes.</summary>
    public static string Village(int council, int of)
    {
        var name = ((council * Villages) + of) * Stride % (Beginnings.Length * Middles.Length * Endings.Length);
        return $"{Beginnings[name % Beginnings.Length]}{Middles[name / Beginnings.Length % Middles.Length]}{Endings[name / (Beginnings.Length * Middles.Length)]}";
    }

    public static string Sign(int n) => Signs[n % Signs.Length];

    public static string Kind(int n) => Kinds[n % Kinds.Length].Kind;

    public static string Street(int n) => Streets[n % Streets.Length];

    /// <summary>Where a council's area is: on a grid over England.</summary>
    public static (double Latitude, double Longitude) Centre(int council) => (50.4 + (council / 20 * 0.32), -4.2 + (council % 20 * 0.28));

    public static string Postcode(int council, int n) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Areas[council % Areas.Length]}{1 + (n / 7 % 30)} {n % 10}{(char)('A' + (n / 11 % 20))}{(char)('A' + (n / 13 % 20))}");

    private static string Reference(int n) => string.Create(CultureInfo.InvariantCulture, $"ACV/{2012 + (n % 14)}/{n / Councils:00000}");

    private IEnumerable<StreamHistory> Case(string authority, int council, int n)
    {
        var random = new Random(unchecked((seed * 397) ^ n));
        var reference = Reference(n);
        var (village, kind) = (Village(council, random.Next(Villages)), KindOf(random));
        var name = string.Format(
            CultureInfo.InvariantCulture, kind.Name, Signs[random.Next(Signs.Length)], village, Beginnings[random.Next(Beginnings.Length)], Saints[random.Next(Saints.Length)]);
        var (latitude, longitude) = Centre(council);
        var asset = new Asset(
            name, string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 140)} {Streets[random.Next(Streets.Length)]}, {village}, {Postcode(council, random.Next(100_000))}"))
        {
            Kind = kind.Kind,
            Point = new(
                Math.Round((decimal)(latitude + (random.NextDouble() * 0.3)), 5), Math.Round((decimal)(longitude + (random.NextDouble() * 0.26)), 5)),
        };
        var group = Groups[random.Next(Groups.Length)];
        var receivedOn = First.PlusDays(random.Next(Days));
        var version = StatuteBook.Regime(Law).VersionOn(receivedOn);
        var decidedOn = receivedOn.PlusDays(random.Next(20, 56));
        var entry = Id(authority, reference, "entry");
        yield return new StreamHistory(Id(authority, reference, "nomination"), Nomination.StreamType,
        [
            new NominationReceived(
                Id(authority, reference, "nomination"), reference, asset, group, new(), "People meet there.", receivedOn, MeansOfReceipt.Post, Law, version),
            new NominationAccepted(
                entry, new(CommunityValueTest.CurrentUse, "It is used by the community.", "It can go on."), "It furthers social wellbeing.", decidedOn, decidedOn, null),
        ]);

        List<object> listed = [new LandEnteredInList(entry, Id(authority, reference, "nomination"), reference, asset, group.Name, decidedOn, decidedOn, null, Law, version)];
        var isHeld = random.Next(12) == 0;
        var noticeOn = decidedOn.PlusDays(random.Next(30, 1_700));
        var hasBid = isHeld && random.Next(3) == 0;
        var (notice, bid) = (Id(authority, reference, "notice"), Id(authority, reference, "bid"));
        if (isHeld)
        {
            listed.Add(new DisposalNoticeNoted(notice, "the freeholder", noticeOn));
        }

        if (hasBid)
        {
            listed.Add(new BidderRequestNoted(notice, bid, group.Name, noticeOn.PlusDays(14), true));
        }
        else if (!isHeld && random.Next(10) == 0)
        {
            listed.Add(new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It is no longer used.", decidedOn.PlusDays(random.Next(60, 1_800))));
        }

        yield return new StreamHistory(entry, ListEntry.StreamType, listed);
        if (!isHeld)
        {
            yield break;
        }

        List<object> held =
        [
            new DisposalNoticeReceived(
                notice, entry, reference, name, Id(authority, reference, "owner"), "the freeholder", Estate.Freehold, "the whole of the listed land", noticeOn,
                MeansOfReceipt.Email, new(decidedOn), Law, StatuteBook.Regime(Law).VersionOn(noticeOn)),
        ];
        if (hasBid)
        {
            held.Add(new BidderRegistered(bid, group, noticeOn.PlusDays(14)));
        }

        yield return new StreamHistory(notice, Moratorium.StreamType, held);
        if (hasBid)
        {
            yield return new StreamHistory(bid, Bid.StreamType,
            [
                new BidOpened(bid, notice, reference, name, group, noticeOn.PlusDays(14), noticeOn, Law, version),
                new MilestoneReached(Id(authority, reference, "plan"), MilestoneKind.BusinessPlan, "Business plan agreed", null, noticeOn.PlusDays(20)),
                new OfferMade(Id(authority, reference, "offer"), 290_000, noticeOn.PlusDays(45)),
            ]);
        }
    }

    private static (string Kind, string Name) KindOf(Random random)
    {
        var drawn = random.Next(Weights);
        foreach (var (kind, name, weight) in Kinds)
        {
            if ((drawn -= weight) < 0)
            {
                return (kind, name);
            }
        }

        throw new InvalidOperationException("The weights of the kinds do not add up.");
    }

    private static Guid Id(string authority, string reference, string what) => NamedIdentifier.For(authority, $"{reference}/{what}");
}
