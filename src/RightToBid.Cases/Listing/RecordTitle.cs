using NodaTime;

using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.Listing;

/// <summary>Whether land is in the register of title.</summary>
public enum TitleStanding
{
    /// <summary>It has a title number, on which a restriction can be entered.</summary>
    Registered,

    /// <summary>It has none, so that no restriction can be entered until the land is registered for the first time.</summary>
    Unregistered,
}

/// <summary>What a search showed of the title to an owner's land: registered under a number, or unregistered.</summary>
/// <param name="TitleId">Which of several titles it is.</param>
/// <param name="FoundOn">The day of the search.</param>
/// <param name="Title">The title number, where the land is registered.</param>
/// <param name="Land">The named part of the listed land; nothing for the whole of it.</param>
/// <param name="LandOwnerPartyId">Whose land it is, where several own the listed land.</param>
public sealed record RecordTitle(
    Guid StreamId, Guid TitleId, TitleStanding Standing, LocalDate FoundOn, string? Title = null, string? Land = null, Guid? LandOwnerPartyId = null)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var number = Standing is TitleStanding.Registered ? Title?.Trim().ToUpperInvariant() : null;
        var found = new TitleRecorded(TitleId, Standing, number, Land, LandOwnerPartyId, FoundOn);
        if (state.TitleOf(TitleId) == found) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Standing is TitleStanding.Registered ? Checks.Said(nameof(Title), number, "Enter the title number.") : null,
                CoveredLand.MustBeAmong(nameof(Land), state.Parcels, Land is null ? null : [Land]),
                MustBeAnOwner(state),
                Checks.NotInFuture(nameof(FoundOn), FoundOn, context),
                NotRegisteredBefore(state)) is { } refusal
            ? refusal
            : Decision.Of(found);
    }

    private Refusal? MustBeAnOwner(ListEntry state) =>
        LandOwnerPartyId is { } owner && !Titles.OwnersOf(state).Contains(owner)
            ? Refusal.OfAnswer(nameof(LandOwnerPartyId), "That is none of the owners who are recorded.")
            : null;

    /// <summary>Land that is in the register does not leave it.</summary>
    private Refusal? NotRegisteredBefore(ListEntry state) => state.TitleOf(TitleId) switch
    {
        { Standing: TitleStanding.Registered } known => Refusal.ByState(
            "ALREADY_REGISTERED", $"That land is registered under {known.Title}.", "Correct what was recorded, if it is wrong."),
        { Standing: TitleStanding.Unregistered } when Standing is TitleStanding.Registered => Refusal.ByState(
            "FIRST_REGISTRATION", "That land was recorded as unregistered.", "Record its first registration, with its day."),
        _ => null,
    };
}

/// <summary>Land that was unregistered was registered for the first time while it was listed.</summary>
/// <param name="Title">The number that the new title has.</param>
/// <param name="RegisteredOn">The day of its entry in the register.</param>
public sealed record RecordFirstRegistration(Guid StreamId, Guid TitleId, string Title, LocalDate RegisteredOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var number = Title?.Trim().ToUpperInvariant();
        if (state.TitleOf(TitleId) is not { } known)
        {
            return Refusal.ByState("NO_SUCH_TITLE", "No such land has been recorded as unregistered.");
        }

        return known switch
        {
            { Standing: TitleStanding.Registered } => known.Title == number && known.RegisteredOn == RegisteredOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_REGISTERED", $"That land is registered under {known.Title}."),
            _ => Checks.First(
                    Checks.Said(nameof(Title), number, "Enter the title number."),
                    Checks.NotInFuture(nameof(RegisteredOn), RegisteredOn, context),
                    Checks.NotBefore(
                        nameof(RegisteredOn), "First registration", RegisteredOn, "the land was found to be unregistered", known.FoundOn)) is { } refusal
                ? refusal
                : Decision.Of(known with { Standing = TitleStanding.Registered, Title = number, RegisteredOn = RegisteredOn }),
        };
    }
}

/// <param name="RegisteredOn">The day of first registration, where the land was unregistered when it was listed.</param>
public sealed record TitleRecorded(
    Guid TitleId, TitleStanding Standing, string? Title, string? Land, Guid? LandOwnerPartyId, LocalDate FoundOn, LocalDate? RegisteredOn = null)
    : ICaseEvent;
