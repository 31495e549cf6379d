using System.Collections.Immutable;

using NodaTime;

namespace RightToBid.Cases;

/// <summary>What a stream has announced already, by window and last day.</summary>
public sealed record Announced
{
    private readonly ImmutableHashSet<(string Kind, LocalDate LastDay)> said;

    private Announced(ImmutableHashSet<(string Kind, LocalDate LastDay)> said) => this.said = said;

    public static Announced Nothing { get; } = new([]);

    public bool Includes(string kind, LocalDate lastDay) => said.Contains((kind, lastDay));

    public Announced With(IAnnouncement announcement) => new(said.Add((announcement.Kind, announcement.LastDay)));

    public bool Equals(Announced? other) => other is not null && said.SetEquals(other.said);

    public override int GetHashCode() => said.Count;
}
