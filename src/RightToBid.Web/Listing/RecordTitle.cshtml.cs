using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>Whether an owner's land is registered: that decides who asks for the restriction, and what the owner must tell the council.</summary>
internal sealed class RecordTitlePage(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : ListingFactPage(desk, drafts, clock)
{
    private const string AllOfIt = "all";

    private List<Choice> owners = [];

    public override string Heading => "Record whether the land is registered";

    public override string Beforehand =>
        "Record what a search of the register of title showed, for each title. The council asks for a restriction in Form QQ on each registered title (Land Registration Rules 2003, rule 94(11)(a)). On unregistered land the owner asks for it with first registration (rule 27A(1)).";

    public override string? Consequence => After?.TitleOf(Draft!.Value) switch
    {
        { Standing: TitleStanding.Unregistered } =>
            "No restriction is asked for on this land. Once it is registered for the first time, the owner must tell the council as soon as is practicable (regulation 19(1)).",
        { Title: { } number } => $"A restriction in Form QQ on title {number} is to be applied for as soon as practicable, unless it is there already.",
        _ => null,
    };

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Standing",
            "Is the land registered?",
            "Registered",
            "Select whether the land is registered",
            [
                new(nameof(TitleStanding.Registered), "Yes, it has a title number"),
                new(nameof(TitleStanding.Unregistered), "No, it is unregistered"),
            ]),
        .. Answers.WordsOrNull("Standing") == nameof(TitleStanding.Registered)
            ? [new WordsQuestion("Title", "What is the title number?", "Title number", "Enter the title number") { Hint = "For example, FX12345" }]
            : Array.Empty<Question>(),
        .. State.Parcels.Count > 1
            ?
            [
                new ChoiceQuestion(
                    "Land", "Which land is it the title to?", "Land", "Select which land it is the title to",
                    [new(AllOfIt, "All the listed land"), .. State.Parcels.Select(part => new Choice(part, part))]),
            ]
            : Array.Empty<Question>(),
        .. owners.Count > 1
            ? [new ChoiceQuestion("LandOwnerPartyId", "Whose land is it?", "Owner", "Select whose land it is", owners)]
            : Array.Empty<Question>(),
        new DayQuestion("FoundOn", "On which day was the register searched?", "Searched on", "the day of the search"),
    ];

    protected override string Address => Links.RecordTitle(Id);

    protected override string AskedFor => $"to record whether {State.Asset?.Name} is registered";

    protected override ICommand<ListEntry> Command(Guid draft) => new RecordTitle(
        Id,
        draft,
        Enum.Parse<TitleStanding>(Answers.Words("Standing")),
        Answers.Day("FoundOn"),
        Answers.WordsOrNull("Title"),
        Answers.WordsOrNull("Land") is { } land && land != AllOfIt ? land : null,
        Guid.TryParse(Answers.WordsOrNull("LandOwnerPartyId"), out var owner) ? owner : null);

    protected override async Task Prepare(CancellationToken cancellation)
    {
        var known = new List<Choice>();
        foreach (var owner in Titles.OwnersOf(State))
        {
            known.Add(new(owner.ToString(), (await parties.Find(Caller.Authority, owner, cancellation))?.Name ?? "An owner whose name was erased"));
        }

        owners = known;
    }
}
