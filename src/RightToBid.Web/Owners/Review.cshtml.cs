using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An owner asks the council to review its decision to list the land: section 92(1).</summary>
internal sealed class ReviewPage(OwnersDesk owners) : OwnerActPage(owners)
{
    public override string Heading => "Ask for a review of the listing";

    public override string Beforehand => Listing.TimeToAsk(Of.PartyId) is { } time
        ? $"You have eight weeks for asking, from the day notice of the listing was given to you: {time.GivenOn.InFull()}. That is {time.LastDay.ToTheEndOf()}{(time.Longer is null ? "" : ", as the council allowed in writing")}. An officer who took no part in the decision reviews it. The land stays listed meanwhile.{Confirmation}"
        : $"The council has not recorded that you were told of the listing, so your time for asking has not begun. The land stays listed meanwhile.{Confirmation}";

    public override string Consequence => "The council must review its decision, and the land stays listed meanwhile. You may make representations, and ask for a hearing." + Confirmation;

    public override IReadOnlyList<Question> Questions => [AsWhom("As what do you ask for the review?")];

    public DatesThatFollow Dates => DatesThatFollow.From(
        State.RegimeKey, "review-request-received", Today, $"The council receives your request today, {Today.InFull()}.", Today);

    protected override OwnerAct Act => OwnerAct.Review;

    protected override string AskedFor => $"to ask for a review of the listing of {State.Asset?.Name}";
}
