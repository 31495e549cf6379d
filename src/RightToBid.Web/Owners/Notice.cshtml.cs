using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An owner tells the council of a wish to sell: section 95(2).</summary>
internal sealed class NoticePage(OwnersDesk owners) : OwnerActPage(owners)
{
    public override string Heading => "Give notice that you wish to sell";

    public override string Beforehand =>
        "You need this notice before a freehold sale, or a grant or assignment of a lease of at least 25 years, with vacant possession, unless the disposal is exempt. The periods run from the day on which the council receives it." + Confirmation;

    public override string Consequence =>
        "Community groups may ask to bid in the first six weeks. If none asks, you may sell from then on; if one asks, after six months. You need not sell to a group. Eighteen months after today the notice is spent." + Confirmation;

    public override IReadOnlyList<Question> Questions =>
    [
        AsWhom("As what do you give the notice?"),
        .. State.Parcels.Count > 1
            ? new[]
            {
                new ManyQuestion(
                    "Parcels", "Which parts of the land do you wish to sell?", "Parts of the land", "Select which parts you wish to sell",
                    [.. State.Parcels.Select(part => new Choice(part, part))]),
            }
            : [],
    ];

    public DatesThatFollow Dates => DatesThatFollow.From(
        State.RegimeKey, "disposal-notice-received", Today, $"The council receives your notice today, {Today.InFull()}.", Today);

    protected override OwnerAct Act => OwnerAct.Notice;

    protected override string AskedFor => $"to give notice that you wish to sell {State.Asset?.Name}";
}
