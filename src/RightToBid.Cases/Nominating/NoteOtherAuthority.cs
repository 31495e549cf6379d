using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>Some of the nominated land is in another authority's area. Each can list its own part alone, and they must co-operate.</summary>
/// <param name="Authority">The other authority's name.</param>
/// <param name="PartHere">The part of the land that is in this authority's area.</param>
public sealed record NoteOtherAuthority(Guid StreamId, string Authority, string PartHere, LocalDate NotedOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context) =>
        Checks.First(
            Standing.MustBeUndecided(state),
            Checks.Said(nameof(Authority), Authority, "Enter the name of the other authority."),
            Checks.Said(nameof(PartHere), PartHere, "Describe the part of the land that is in this council's area."),
            Checks.NotInFuture(nameof(NotedOn), NotedOn, context),
            Checks.NotBefore(
                nameof(NotedOn), "A finding", NotedOn, "the council received the nomination", state.ReceivedOn)) is { } refusal
            ? refusal
            : state.Elsewhere == new LandElsewhere(Authority, PartHere)
                ? Decision.Nothing
                : Decision.Of(new OtherAuthorityNoted(Authority, PartHere, NotedOn));
}

public sealed record OtherAuthorityNoted(string Authority, string PartHere, LocalDate NotedOn) : ICaseEvent;

/// <summary>Land that lies partly in another authority's area.</summary>
public sealed record LandElsewhere(string Authority, string PartHere);
