using NodaTime;

using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An owner claims compensation for loss or expense that the listing caused: regulation 14. The claim is confidential.</summary>
internal sealed class ClaimPage(OwnersDesk owners) : OwnerActPage(owners)
{
    public override string Heading => "Claim compensation";

    public override string Beforehand =>
        "You may claim loss or expense that you would not have had if the land had not been listed. The council must receive the claim within thirteen weeks after all of it was incurred, also where the land has left the list since. It must say for each part how much you claim, and come with evidence. Nothing of a claim is public." + Confirmation;

    public override string Consequence => $"{InTime} {Evidence}{Confirmation}";

    public override IReadOnlyList<Question> Questions => ClaimParts.Questions(Answers, State.RegimeKey);

    public DatesThatFollow? Dates => ClaimParts.LossFinishedOn(Answers) is { } day
        ? DatesThatFollow.From(State.RegimeKey, "loss-finished", day, $"All of the loss or expense had been incurred on {day.InFull()}.", Today)
        : null;

    protected override OwnerAct Act => OwnerAct.Claim;

    protected override string AskedFor => $"to claim compensation for the listing of {State.Asset?.Name}";

    /// <summary>The law lets a claim be made for what the listing caused, whatever became of the listing.</summary>
    protected override bool NeedsListing => false;

    /// <summary>A part that was taken out since takes its files with it.</summary>
    protected override async Task Prepare(CancellationToken cancellation)
    {
        if (Draft is { } draft && Answers.Has(ClaimParts.Files))
        {
            Answers.Given[ClaimParts.Files] = ClaimParts.InWords(await Owners.Files.Of(Authority, draft, cancellation), Answers);
        }

        await base.Prepare(cancellation);
    }

    private LocalDate? LastDay => Dates?.Dates.Count > 0 ? Dates.Dates[0].Window.LastDay : null;

    private string InTime => LastDay switch
    {
        null => "",
        var day when day < Today =>
            $"The thirteen weeks ended on {day.Value.InFull()}, and the council has no power to allow longer: it must reject a claim that comes late, with its reasons, and you may ask for a review of that.",
        var day => $"The claim is in time: the thirteen weeks run {day.Value.ToTheEndOf()}.",
    };

    private string Evidence => Answers.WordsOrNull(ClaimParts.Files) is null
        ? ""
        : $"A part without evidence, or without an amount, is not complete: send what it lacks to the council by post or e-mail{(LastDay >= Today ? " before that day is over" : "")}, with the receipt’s number.";
}
