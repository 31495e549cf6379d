using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>Something that regulation 6 requires is missing, and the council has sent the nomination back for it.</summary>
/// <remarks>It can be returned again and again; every return and every complete version is kept.</remarks>
/// <param name="MissingContents">By the codes of regulation 6: <c>R6A</c> boundaries, <c>R6B1</c>, <c>R6B2</c>, <c>R6C</c>, <c>R6D</c>.</param>
public sealed record ReturnNominationForCompletion(
    Guid StreamId, IReadOnlyList<string> MissingContents, string Reasons, LocalDate ReturnedOn) : ICommand<Nomination>
{
    private static readonly string[] RequiredContents = ["R6A", "R6B1", "R6B2", "R6C", "R6D"];

    public Decision Decide(Nomination state, DecisionContext context) =>
        Checks.First(
            Standing.MustBeUndecided(state),
            MissingContents.Count > 0 && MissingContents.All(RequiredContents.Contains)
                ? null
                : Refusal.OfAnswer(nameof(MissingContents), "Say which of the required contents are missing."),
            Checks.NotInFuture(nameof(ReturnedOn), ReturnedOn, context),
            Checks.NotBefore(
                nameof(ReturnedOn), "A return", ReturnedOn, "the council received the nomination", state.ReceivedOn),
            Checks.NotBefore(
                nameof(ReturnedOn), "A return", ReturnedOn, "the last version arrived", state.CompletedOn)) is { } refusal
            ? refusal
            : state.Status is NominationStatus.ReturnedForCompletion
                && state.ReturnedOn == ReturnedOn && state.MissingContents.SequenceEqual(MissingContents)
                ? Decision.Nothing
                : Decision.Of(new NominationReturnedForCompletion(MissingContents, Reasons, ReturnedOn));
}

public sealed record NominationReturnedForCompletion(
    IReadOnlyList<string> MissingContents, string Reasons, LocalDate ReturnedOn) : ICaseEvent;
