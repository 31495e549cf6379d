using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

/// <summary>A short journey about one review of a listing, for officers, from the case and back to it.</summary>
[Authorize(Policy = Permissions.RunReviews)]
internal abstract class ReviewFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<ListingReview>(desk, drafts, clock)
{
    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    protected override bool IsOpenTo(ListingReview state) => state.IsRequested;

    /// <summary>Why there is no step to record in a review that is over.</summary>
    protected Refusal? NotUnderWay => State.Procedure.IsUnderWay
        ? null
        : Refusal.ByState("REVIEW_OVER", ReviewPosition.Of(State, Today, BankHolidays.EnglandAndWales).Sentence);

    protected static DayQuestion OnDay(string key, string label, string row, string what) =>
        new(key, label, row, what) { Hint = "For example, 31 8 2023" };
}
