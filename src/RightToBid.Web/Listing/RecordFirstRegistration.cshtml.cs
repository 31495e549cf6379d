using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>Unregistered land was registered while it was listed: from then on the owner owes the council word of it.</summary>
internal sealed class RecordFirstRegistrationPage(CaseDesk desk, Drafts drafts, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the land was registered for the first time";

    public override string Beforehand =>
        "The owner asks for a restriction in Form QQ with first registration (Land Registration Rules 2003, rule 27A(1)) and tells the council as soon as is practicable afterwards (regulation 19(1)). Record what the owner told the council with the duties of the case.";

    public override string? Consequence => After is null
        ? null
        : $"The owner owes the council word of it from {Answers.Day("RegisteredOn").InFull()}, until that is recorded. Check that the restriction in Form QQ is on the title.";

    public override IReadOnlyList<Question> Questions =>
    [
        .. Unregistered is { Count: > 1 } several
            ?
            [
                new ChoiceQuestion(
                    "TitleId", "Which land was registered?", "Land", "Select which land was registered",
                    [.. several.Select(title => new Choice(title.TitleId.ToString(), $"{Sentences.Begin(Titles.LandOf(title))}, found to be unregistered on {title.FoundOn.InFull()}"))]),
            ]
            : Array.Empty<Question>(),
        new WordsQuestion("Title", "What is the new title number?", "Title number", "Enter the title number") { Hint = "For example, FX12345" },
        new DayQuestion("RegisteredOn", "On which day was it registered?", "Registered on", "the day of first registration")
        {
            Hint = "The day of the entry in the register of title",
        },
    ];

    protected override string Address => Links.RecordFirstRegistration(Id);

    protected override string AskedFor => $"to record that {State.Asset?.Name} was registered for the first time";

    protected override Refusal? NotNow => base.NotNow ?? (Unregistered.Count > 0
        ? null
        : Refusal.ByState("NO_SUCH_TITLE", "No land has been recorded as unregistered.", "Record first whether the land is registered."));

    private IReadOnlyList<TitleRecorded> Unregistered => [.. State.Titles.Where(title => title.Standing is TitleStanding.Unregistered)];

    protected override ICommand<ListEntry> Command(Guid draft) => new RecordFirstRegistration(
        Id,
        Unregistered is [var only] ? only.TitleId : Answers.Identifier("TitleId"),
        Answers.Words("Title"),
        Answers.Day("RegisteredOn"));
}
