using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Correcting;

/// <summary>What can be put right in one kind of stream, and what must still hold afterwards.</summary>
public sealed record FactTable<TState>(IReadOnlyList<CorrectableFact> All, IReadOnlyList<Strikeable> Strikes)
    where TState : ICorrectable<TState>
{
    private readonly Dictionary<string, CorrectableFact> byKey = All.ToDictionary(fact => fact.Key);

    /// <summary>The facts of which one event records several.</summary>
    public IReadOnlyList<SeveralFacts> Several { get; init; } = [];

    /// <summary>Which day may not be before which, in a state.</summary>
    public Func<TState, IEnumerable<DayOrder>> Orders { get; init; } = static _ => [];

    /// <summary>The windows that the facts give: those that a correction may move.</summary>
    public Func<TState, IEnumerable<StatutoryWindow>> Windows { get; init; } = static _ => [];

    /// <summary>The parties of the case, with a name where it is public: one of them is the answer where a fact is a party.</summary>
    public Func<TState, IEnumerable<KnownParty>> Parties { get; init; } = static _ => [];

    /// <summary>What the law says of the state after a correction, where it has something to say.</summary>
    public Func<TState, Refusal?> Forbids { get; init; } = static _ => null;

    /// <summary>The facts that have a command of their own, which records an event of its own.</summary>
    public IReadOnlyDictionary<string, OwnCorrection<TState>> Own { get; init; } = new Dictionary<string, OwnCorrection<TState>>();

    /// <summary>
    /// How such an event of its own rewrites what was recorded before it, or how what rests on a corrected fact goes with it; nothing for
    /// every other event.
    /// </summary>
    public Func<ICaseEvent, Func<ICaseEvent, ICaseEvent>?> Rewrites { get; init; } = static _ => null;

    public CorrectableFact? Find(string key) =>
        byKey.GetValueOrDefault(key) ?? Several.Select(several => several.Find(key)).FirstOrDefault(fact => fact is not null);

    /// <summary>The facts that an event records.</summary>
    public IEnumerable<CorrectableFact> In(ICaseEvent happened) =>
        [.. All.Where(fact => fact.IsIn(happened)), .. Several.SelectMany(several => several.In(happened))];

    /// <summary>The parties of the case, those among them who were taken for another until that was put right.</summary>
    public IEnumerable<KnownParty> PartiesOf(TState state) => Parties(state)
        .Concat(state.Past.Standing.OfType<FactCorrected>()
            .Where(corrected => Find(corrected.Fact) is { Kind: FactKind.Party } && Guid.TryParse(corrected.FormerValue, out _))
            .Select(corrected => new KnownParty(Guid.Parse(corrected.FormerValue!), null)))
        .DistinctBy(party => party.PartyId);

    public Strikeable? StrikeFor(ICaseEvent happened) => Strikes.FirstOrDefault(known => known.Event == happened.GetType());
}

/// <param name="PublicName">The name, for a body whose name is public alone.</param>
public sealed record KnownParty(Guid PartyId, string? PublicName);

/// <summary>The command that corrects one fact by an event of its own.</summary>
/// <param name="happened">The event that recorded it.</param>
/// <param name="elsewhere">What other streams record that the day must not contradict.</param>
public delegate ICommand<TState> OwnCorrection<TState>(
    Guid streamId, ICaseEvent happened, LocalDate day, string reason, IReadOnlyList<DayOrder>? elsewhere)
    where TState : IStreamState<TState>;

/// <summary>A day that may not be before another.</summary>
/// <param name="What">What happened, to begin a sentence: <c>A decision</c>.</param>
/// <param name="HappenedOn">Its day; nothing where it is the day that is being corrected.</param>
/// <param name="Because">What it rests on, with its verb: <c>the council received the nomination</c>.</param>
/// <param name="EarliestOn">That day; nothing where it is the day that is being corrected.</param>
public sealed record DayOrder(string What, LocalDate? HappenedOn, string Because, LocalDate? EarliestOn)
{
    public bool IsBroken => HappenedOn < EarliestOn;

    /// <summary>The first of these that a right day would break and the former did not, with what other streams of the case record.</summary>
    internal static Refusal? Fault(string field, LocalDate day, LocalDate? former, IReadOnlyList<DayOrder>? elsewhere) => (elsewhere ?? [])
        .Where(order => !order.With(former).IsBroken).Select(order => order.With(day))
        .Select(order => Checks.NotBefore(field, order.What, order.HappenedOn, order.Because, order.EarliestOn))
        .FirstOrDefault(fault => fault is not null);

    private DayOrder With(LocalDate? corrected) => this with { HappenedOn = HappenedOn ?? corrected, EarliestOn = EarliestOn ?? corrected };
}
