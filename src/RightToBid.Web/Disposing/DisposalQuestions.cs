using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>What is asked of a disposal, whether or not the owner gave notice.</summary>
internal static class DisposalQuestions
{
    public const string Anyone = "anyone";
    public const string AnotherGroup = "another-group";
    public const string NoExemption = "none";

    private static readonly IReadOnlyList<Choice> Forms =
    [
        new(nameof(LegalForm.ParishCouncil), "Parish or town council"),
        new(nameof(LegalForm.Charity), "Charity"),
        new(nameof(LegalForm.CommunityInterestCompany), "Community interest company"),
        new(nameof(LegalForm.CompanyLimitedByGuarantee), "Company limited by guarantee that distributes no surplus"),
        new(nameof(LegalForm.RegisteredSociety), "Co-operative or community benefit society that distributes no surplus"),
    ];

    public static Question Day { get; } =
        new DayQuestion("BindingOn", "On which day did the agreement become binding?", "Day it became binding", "the day it became binding")
        {
            Hint = "Usually the exchange of contracts; without an agreement, the day of the disposal. For example, 31 8 2023",
        };

    public static Question Agreement { get; } = new ChoiceQuestion(
        "Agreement",
        "What was agreed?",
        "Agreement",
        "Select what was agreed",
        [
            new(nameof(AgreementKind.Unconditional), "A contract without open conditions, or a disposal without a contract"),
            new(nameof(AgreementKind.Conditional), "A contract with a condition still open", "When it binds is for a lawyer"),
            new(nameof(AgreementKind.OptionGranted), "An option to buy, granted while the land is listed", "Nothing is disposed of until it is exercised"),
        ]);

    public static Question LeaseYears { get; } =
        new NumberQuestion("LeaseYears", "For how many years was the lease granted?", "Years of the lease", "Enter the number of years, like 30");

    public static Question VacantPossession { get; } = new ChoiceQuestion(
        "VacantPossession",
        "Did it pass with vacant possession?",
        "Vacant possession",
        "Select yes if it passed with vacant possession",
        Choice.YesOrNo)
    {
        Hint = "No tenant or other occupier stayed",
    };

    public static IEnumerable<Question> AboutAnotherGroup(FactAnswers answers) => answers.WordsOrNull("Buyer") is AnotherGroup
        ?
        [
            new WordsQuestion("Group", "What is the group called?", "Name of the group", "Enter the name of the group"),
            new ChoiceQuestion("Form", "What kind of body is it?", "Kind of body", "Select what kind of body it is", Forms)
            {
                Hint = "It is taken to have its local connection: the owner must be sure of that",
            },
        ]
        : Enumerable.Empty<Question>();

    public static Question Exemption(string regimeKey) => new ChoiceQuestion(
        "Exemption",
        "Does the owner claim an exemption?",
        "Exemption claimed",
        "Select whether the owner claims an exemption",
        [
            new(NoExemption, "None"),
            .. StatuteBook.Regime(regimeKey).Exemptions.Select(exemption => new Choice(exemption.Code, exemption.Rule)),
        ])
    {
        Hint = "The council approves none: the owner claims it at their own risk",
    };

    /// <summary>Which of the named parts; nothing to ask where there are not several.</summary>
    public static IEnumerable<Question> Parts(IReadOnlyList<string> parts) => parts.Count > 1
        ?
        [
            new ManyQuestion(
                "Parcels",
                "Which parts of the land were disposed of?",
                "Parts of the land",
                "Select which parts of the land were disposed of",
                [.. parts.Select(part => new Choice(part, part))])
            {
                Hint = "Select all that passed. What did not pass stays as it is",
            },
        ]
        : Enumerable.Empty<Question>();

    /// <summary>Whom to expect to hear from, where the owner changes without the land leaving the list.</summary>
    public static IEnumerable<Question> NewOwner(FactAnswers answers) =>
        answers.WordsOrNull("Exemption") is { } claimed && (claimed != NoExemption || answers.WordsOrNull("VacantPossession") == "no")
            ?
            [
                new WordsQuestion("NewOwner", "Who owns the land now?", "New owner", "")
                {
                    Hint = "The name is kept apart from the case and never published. The new owner must tell the council (regulation 19(2)). Leave empty if you do not know",
                    WhenEmpty = "Not known",
                },
            ]
            : Enumerable.Empty<Question>();

    public static IEnumerable<Question> Finding(bool isBreach) => isBreach
        ?
        [
            new DayQuestion("FoundOn", "This is a breach. On which day did the council find it out?", "Found out on", "the day the council found it out"),
            new ChoiceQuestion("ToldBy", "From whom did the council hear of it?", "Heard from", "Select from whom the council heard of it", Sources),
        ]
        : Enumerable.Empty<Question>();

    public static CommunityGroup AnotherGroupIn(FactAnswers answers) =>
        new(answers.Words("Group"), CommunityBody.WithLocalConnection(Enum.Parse<LegalForm>(answers.Words("Form"))));

    public static string? ExemptionIn(FactAnswers answers) => answers.Words("Exemption") is NoExemption ? null : answers.Words("Exemption");

    /// <summary>The parts chosen; nothing where they are all the land there is.</summary>
    public static IReadOnlyList<string>? PartsIn(FactAnswers answers, IReadOnlyList<string> parts) =>
        answers.Chosen("Parcels") is { Count: > 0 } chosen && chosen.Count < parts.Count ? chosen : null;

    public static BreachFinding? FindingIn(FactAnswers answers) => answers.Has("FoundOn") && answers.Has("ToldBy")
        ? new(answers.Day("FoundOn"), Enum.Parse<BreachSource>(answers.Words("ToldBy")))
        : null;

    /// <summary>The party that a named new owner becomes, once the disposal is recorded.</summary>
    public static Guid? NewOwnerIn(FactAnswers answers, string authority, Guid draft) =>
        answers.WordsOrNull("NewOwner") is null ? null : NamedIdentifier.For(authority, $"new-owner\n{draft}");

    public static Task KeepNewOwner(FactAnswers answers, string authority, Guid draft, Parties parties, CancellationToken cancellation) =>
        NewOwnerIn(answers, authority, draft) is { } partyId
            ? parties.Record(authority, new Party(partyId, answers.Words("NewOwner"), Purposes.OwnsAfterDisposal), cancellation)
            : Task.CompletedTask;

    private static IReadOnlyList<Choice> Sources { get; } =
    [
        new(nameof(BreachSource.Owner), "The owner who sold"),
        new(nameof(BreachSource.Buyer), "The buyer"),
        new(nameof(BreachSource.CommunityGroup), "A community group"),
        new(nameof(BreachSource.Conveyancer), "A conveyancer"),
        new(nameof(BreachSource.LandRegistry), "HM Land Registry"),
        new(nameof(BreachSource.CouncilOfficer), "An officer of the council"),
        new(nameof(BreachSource.Public), "Somebody else"),
    ];
}
