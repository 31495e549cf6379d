using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

/// <summary>Several nominations of one asset, and nominations of land that is listed, are found by the other matter's reference.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class LinkNominationPage(CaseDesk desk, Drafts drafts, CaseFinder cases, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    private CaseReference? found;

    private LocalDate? enteredOn;

    private LocalDate? lastListedOn;

    public override string Heading => "Link it to another matter about the same land";

    public override string? Consequence => (Kind, lastListedOn) switch
    {
        (NominationLinkKind.EntryToRenew, { } lastDay) =>
            $"The old entry is in the list to the end of {lastDay.InFull()}. To leave no gap, decide and enter the land in the list on or before {lastDay.PlusDays(1).InFull()}.",
        (NominationLinkKind.EntryOfSameLand, { } lastDay) =>
            $"If the nomination is accepted, its nominator is added to the entry, which runs to the end of {lastDay.InFull()} as before.",
        _ => null,
    };

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Kind",
            "What else is there about this land?",
            "Link",
            "Select what else there is about this land",
            [
                new(nameof(NominationLinkKind.AnotherNomination), "Another nomination", "Two bodies have nominated the same land"),
                new(nameof(NominationLinkKind.EntryOfSameLand), "It is listed, and that listing goes on", "The nominator is added to the one entry"),
                new(nameof(NominationLinkKind.EntryToRenew), "It is listed, and this renews the listing", "A new entry with five years of its own follows the old one"),
            ]),
        new WordsQuestion("Reference", "What is the reference of the other matter?", "Reference", "Enter the reference of the other matter")
        {
            Hint = "For example, ACV/2024/0012",
        },
    ];

    protected override string Address => Links.LinkNomination(Id);

    protected override string AskedFor => $"to link the nomination of {State.Asset?.Name} to another matter";

    protected override Refusal? NotNow => State.IsUndecided
        ? null
        : Refusal.ByState("ALREADY_DECIDED", "The nomination has been decided or withdrawn already.");

    private NominationLinkKind? Kind => Answers.WordsOrNull("Kind") is { } kind ? Enum.Parse<NominationLinkKind>(kind) : null;

    /// <summary>Finds the other matter, and for an entry the day from which its five years run.</summary>
    protected override async Task Prepare(CancellationToken cancellation)
    {
        if (Answers.WordsOrNull("Reference") is not { } reference)
        {
            return;
        }

        var wanted = Kind is NominationLinkKind.AnotherNomination ? Nomination.StreamType : ListEntry.StreamType;
        found = (await cases.OfCase(Caller.Authority, reference.Trim(), cancellation))
            .LastOrDefault(stream => stream.StreamType == wanted && stream.StreamId != Id);
        if (found is not null && wanted == ListEntry.StreamType)
        {
            var (entry, _) = await Entry(found.StreamId, cancellation);
            found = ListingClock.IsListedOn(entry, Today) ? found : null;
            enteredOn = entry.EnteredOn;
            lastListedOn = ListingClock.FiveYears(entry).LastDay;
        }
    }

    /// <summary>What was not found has no reference, so that the question is asked again.</summary>
    protected override ICommand<Nomination> Command(Guid draft) => found is null
        ? new LinkNomination(Id, Kind!.Value, Guid.Empty, "", Today, enteredOn ?? Today)
        : new LinkNomination(Id, Kind!.Value, found.StreamId, found.Reference, Today, enteredOn);

    private async Task<(ListEntry Entry, long Version)> Entry(Guid id, CancellationToken cancellation)
    {
        var (entry, version) = await Desk.Load<ListEntry>(Caller.Authority, id, cancellation);
        return (entry, version);
    }
}
