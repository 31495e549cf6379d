using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>Where a listing is made known to whoever buys.</summary>
public enum RegistrationKind
{
    /// <summary>The local land charge: section 100.</summary>
    LandCharge,

    /// <summary>The restriction in Form QQ on a registered title: Land Registration Rules 2003, r. 94(11)(a); cancelled under regulation 18.</summary>
    Restriction,
}

/// <summary>How far a charge or a restriction has come, in the order in which it goes.</summary>
public enum RegistrationStep
{
    AppliedFor,
    Registered,
    CancellationAppliedFor,
    Cancelled,
}

/// <summary>A step of the local land charge, or of the restriction on one registered title, on the day it was done.</summary>
/// <param name="Title">The title number, for a restriction.</param>
public sealed record RecordRegistration(
    Guid StreamId, RegistrationKind Kind, RegistrationStep Step, LocalDate DoneOn, string? Title = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var title = Kind is RegistrationKind.Restriction ? Title?.Trim().ToUpperInvariant() : null;
        var known = state.RegistrationOf(Kind, title);
        return Checks.First(
                Entered.Required(state),
                Kind is RegistrationKind.Restriction ? Checks.Said(nameof(Title), title, "Enter the title number.") : null,
                Step is RegistrationStep.AppliedFor or RegistrationStep.Registered ? MustBeRegisteredLand(state) : null,
                Checks.NotInFuture(nameof(DoneOn), DoneOn, context),
                Checks.NotBefore(nameof(DoneOn), "This", DoneOn, "the land was listed", state.EnteredOn)) is { } refusal
            ? refusal
            : known?.DoneOn(Step) == DoneOn
                ? Decision.Nothing
                : Checks.First(
                    NotBeforeWhatComesFirst(known),
                    Step >= RegistrationStep.CancellationAppliedFor ? MayBeCancelled(state, known) : null) is { } tooSoon
                ? tooSoon
                : Decision.Of(new RegistrationRecorded(Kind, Step, title, DoneOn));
    }

    private Refusal? NotBeforeWhatComesFirst(Registration? known)
    {
        var before = Enum.GetValues<RegistrationStep>().Where(step => step < Step).Select(step => known?.DoneOn(step)).Max();
        return Checks.NotBefore(nameof(DoneOn), "This", DoneOn, "the step before it", before);
    }

    private Refusal? MustBeRegisteredLand(ListEntry state) =>
        Kind is RegistrationKind.Restriction && Titles.AreAllUnregistered(state) && state.Titles is [.., var last]
            ? Refusal.UnderLaw(
                "UNREGISTERED_LAND",
                Titles.WhyNoRestriction(last),
                Provisions.RestrictionOnRegisteredEstate,
                "The owner asks for it with first registration. Record that registration when the land is registered.")
            : null;

    /// <summary>A charge or a restriction stays as long as the land that it protects is listed.</summary>
    private Refusal? MayBeCancelled(ListEntry state, Registration? known)
    {
        var name = Kind is RegistrationKind.LandCharge ? "local land charge" : "restriction on this title";
        if (known is not { AppliedForOn: not null } and not { RegisteredOn: not null })
        {
            return Refusal.ByState("NOT_REGISTERED", $"The case records no {name}.", "Record first that it was applied for or registered.");
        }

        // Where part of the land was sold, that part's own title is free although the rest is listed.
        var staysListed = ListingClock.IsListedOn(state, DoneOn) && (Kind is RegistrationKind.LandCharge || state.ExtentAmendedOn is null);
        return staysListed
            ? Refusal.UnderLaw(
                "STILL_LISTED",
                $"The land was still listed on {Words.Full(DoneOn)}, so the {name} stays.",
                Kind is RegistrationKind.LandCharge ? Provisions.LandChargeWhileListed : Provisions.CancellationAfterRemoval,
                "It is cancelled when the land has left the list.")
            : null;
    }
}

public sealed record RegistrationRecorded(
    RegistrationKind Kind, RegistrationStep Step, string? Title, LocalDate DoneOn) : ICaseEvent;

/// <summary>How far the charge, or the restriction on one title, has come.</summary>
public sealed record Registration(
    RegistrationKind Kind,
    string? Title,
    LocalDate? AppliedForOn = null,
    LocalDate? RegisteredOn = null,
    LocalDate? CancellationAppliedForOn = null,
    LocalDate? CancelledOn = null)
{
    /// <summary>Whether it stands, or may stand, and so is to be cancelled once the land has left the list.</summary>
    public bool IsLive => (AppliedForOn ?? RegisteredOn) is not null && CancelledOn is null;

    public LocalDate? DoneOn(RegistrationStep step) => step switch
    {
        RegistrationStep.AppliedFor => AppliedForOn,
        RegistrationStep.Registered => RegisteredOn,
        RegistrationStep.CancellationAppliedFor => CancellationAppliedForOn,
        _ => CancelledOn,
    };

    public Registration With(RegistrationStep step, LocalDate doneOn) => step switch
    {
        RegistrationStep.AppliedFor => this with { AppliedForOn = doneOn },
        RegistrationStep.Registered => this with { RegisteredOn = doneOn },
        RegistrationStep.CancellationAppliedFor => this with { CancellationAppliedForOn = doneOn },
        _ => this with { CancelledOn = doneOn },
    };
}
