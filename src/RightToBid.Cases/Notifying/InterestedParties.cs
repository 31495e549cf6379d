using System.Collections.Immutable;

using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>What is known of who owns, occupies or governs the land in one respect.</summary>
public enum InterestAnswer
{
    /// <summary>Somebody, who is a party or a public body.</summary>
    Known,

    /// <summary>There is somebody, and the council does not know who: it has to find out, or take other steps.</summary>
    NotKnown,

    /// <summary>Nobody: no lease, no parish council, no freeholder or occupier besides the owner.</summary>
    Nobody,
}

/// <summary>Somebody with an interest in the land, to whom the law has the council write.</summary>
/// <param name="PartyId">The party; for a public body an identifier of its own, so that two parish councils are told apart.</param>
/// <param name="PublicName">The name, for a public body alone: a person's name is kept with the parties.</param>
/// <param name="SinceOn">The first day of the interest, where it began in the course of the case.</param>
/// <param name="EndedOn">The first day on which the interest was no longer there.</param>
public sealed record InterestedParty(
    NoticeRecipient Role, InterestAnswer Answer, Guid? PartyId, string? PublicName, LocalDate? SinceOn, LocalDate? EndedOn = null)
{
    public InterestedPartyRecorded AsRecorded() => new(Role, Answer, PartyId, PublicName, SinceOn);

    public bool IsThereOn(LocalDate day) => !(day < SinceOn) && !(EndedOn <= day);
}

/// <summary>Who has an interest in the land, as it was recorded.</summary>
public sealed record InterestedParties
{
    /// <summary>In the order of the law. Each is to be answered: not knowing, and nobody, are answers.</summary>
    public static ImmutableArray<NoticeRecipient> Roles { get; } =
    [
        NoticeRecipient.Owner,
        NoticeRecipient.Occupier,
        NoticeRecipient.Freeholder,
        NoticeRecipient.Leaseholder,
        NoticeRecipient.ParishCouncil,
    ];

    public static InterestedParties None { get; } = new();

    public ImmutableList<InterestedParty> All { get; private init; } = [];

    /// <summary>What nobody has answered yet.</summary>
    public IEnumerable<NoticeRecipient> Unanswered => Roles.Where(role => All.All(party => party.Role != role));

    public IEnumerable<InterestedParty> Of(NoticeRecipient role) => All.Where(party => party.Role == role);

    public InterestedParties With(InterestedPartyRecorded e) => new()
    {
        All = All.RemoveAll(party => party.Role == e.Role && (party.Answer is not InterestAnswer.Known || party.PartyId == e.PartyId))
            .Add(new(e.Role, e.Answer, e.PartyId, e.PublicName, e.SinceOn)),
    };

    public InterestedParties With(InterestedPartyEnded e) => new()
    {
        All = [.. All.Select(party => party.Role == e.Role && party.PartyId == e.PartyId ? party with { EndedOn = e.EndedOn } : party)],
    };

    /// <summary>What goes on from a nomination to its entry: the interests that have not ended, or nothing where none is recorded.</summary>
    public IReadOnlyList<InterestedPartyRecorded>? ToCarryOver() => All.Where(party => party.EndedOn is null).ToList() is { Count: > 0 } going
        ? [.. going.Select(party => party.AsRecorded())]
        : null;

    public bool Equals(InterestedParties? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Count;
}

/// <summary>It was recorded who has an interest in the land, or that nobody knows, or that there is nobody.</summary>
/// <remarks>The stored names of these events are on the approved list: see <see cref="EventNames"/>.</remarks>
public sealed record InterestedPartyRecorded(
    NoticeRecipient Role, InterestAnswer Answer, Guid? PartyId, string? PublicName, LocalDate? SinceOn) : ICaseEvent;

/// <param name="EndedOn">The first day on which the interest was no longer there.</param>
public sealed record InterestedPartyEnded(NoticeRecipient Role, Guid PartyId, LocalDate EndedOn) : ICaseEvent;
