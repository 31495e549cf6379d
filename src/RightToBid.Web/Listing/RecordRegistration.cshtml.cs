using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>The local land charge, and the restriction on each registered title: applied for, registered, cancelled.</summary>
internal sealed class RecordRegistrationPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Record the land charge or a restriction";

    public override string Beforehand =>
        "Inclusion in the list is a local land charge (section 100), and the council applies for a restriction in Form QQ on each registered title of an owner (Land Registration Rules 2003, rule 94(11)(a)). When the land has left the list both are cancelled (regulation 18).";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Kind",
            "Which is it?",
            "Register",
            "Select which it is",
            [
                new(nameof(RegistrationKind.LandCharge), "The local land charge"),
                new(nameof(RegistrationKind.Restriction), "The restriction in Form QQ on a title"),
            ]),
        .. IsRestriction
            ? [new WordsQuestion("Title", "What is the title number?", "Title", "Enter the title number") { Hint = "For example, FX12345" }]
            : Array.Empty<Question>(),
        new ChoiceQuestion(
            "Step",
            "What was done?",
            "Step",
            "Select what was done",
            [
                new(nameof(RegistrationStep.AppliedFor), "It was applied for"),
                new(nameof(RegistrationStep.Registered), "It was registered"),
                new(nameof(RegistrationStep.CancellationAppliedFor), "Its cancellation was applied for"),
                new(nameof(RegistrationStep.Cancelled), "It was cancelled"),
            ]),
        new DayQuestion("DoneOn", "On which day?", "Day", "the day it was done"),
    ];

    protected override string Address => Links.RecordRegistration(Id);

    protected override string AskedFor => $"to record the land charge or a restriction of {State.Asset?.Name}";

    /// <summary>What was registered has still to be cancelled when the land has left the list.</summary>
    protected override Refusal? NotNow => null;

    private bool IsRestriction => Answers.WordsOrNull("Kind") == nameof(RegistrationKind.Restriction);

    protected override ICommand<ListEntry> Command(Guid draft) => new RecordRegistration(
        Id,
        Enum.Parse<RegistrationKind>(Answers.Words("Kind")),
        Enum.Parse<RegistrationStep>(Answers.Words("Step")),
        Answers.Day("DoneOn"),
        IsRestriction ? Answers.WordsOrNull("Title") : null);
}
