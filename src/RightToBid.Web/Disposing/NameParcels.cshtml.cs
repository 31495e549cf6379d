using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>Who owns what is decided part by part, so each part that somebody else owns gets a name.</summary>
/// <remarks>The parts stand in the entry, so that whoever keeps the list names them.</remarks>
[Authorize(Policy = Permissions.KeepLists)]
internal sealed class NameParcelsPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<ListEntry>(desk, drafts, clock)
{
    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    public override string Heading => "Name the parts of the land";

    public override string Beforehand => State.Parcels.Count == 0
        ? "Name the parts where several owners hold them. Each owner’s notice then covers its own parts, and what is sold leaves the list."
        : $"The parts now: {string.Join(", ", State.Parcels)}.";

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Parcels", "What are the parts of the listed land called?", "Parts", "Enter the parts of the land, each on a line of its own")
        {
            IsLong = true,
            Hint = "Each on a line of its own, all the listed land together. For example: the public house; the field behind it",
        },
        new DayQuestion("NamedOn", "From which day are they named so?", "Day", "the day they are named so from"),
    ];

    protected override string Address => Links.NameParcels(Id);

    protected override string AskedFor => $"to name the parts of {State.Asset?.Name}";

    private IReadOnlyList<string> Parcels => Answers.Words("Parcels")
        .Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;

    protected override ICommand<ListEntry> Command(Guid draft) => new NameParcels(Id, Parcels, Answers.Day("NamedOn"));
}
