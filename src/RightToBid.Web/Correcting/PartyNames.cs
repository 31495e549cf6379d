using RightToBid.Cases.Correcting;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Correcting;

/// <summary>What the parties of a case are called, for those who work on it.</summary>
internal sealed record PartyNames(IReadOnlyDictionary<string, string> All)
{
    public static PartyNames None { get; } = new(new Dictionary<string, string>());

    public static async Task<PartyNames> Of<TState>(Parties parties, string authority, TState state, CancellationToken cancellation)
        where TState : ICorrectable<TState>
    {
        var names = new Dictionary<string, string>();
        foreach (var party in TState.Facts.PartiesOf(state))
        {
            names[party.PartyId.ToString()] = party.PublicName ?? (await parties.Find(authority, party.PartyId, cancellation))?.Name ?? "A party without a name";
        }

        return new(names);
    }

    /// <summary>The value of a fact, with the name where it is a party.</summary>
    public string InWords(CorrectableFact fact, string? value) =>
        fact.Kind is FactKind.Party && value is not null && All.TryGetValue(value, out var name) ? name : fact.InWords(value);
}
