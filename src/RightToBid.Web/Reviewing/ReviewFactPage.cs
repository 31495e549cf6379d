using System.Globalization;

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
internal abstract class ReviewFactPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewPage(desk, drafts, clock);

/// <summary>The same, for those whom the page itself names.</summary>
internal abstract class ReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<ListingReview>(desk, drafts, clock)
{
    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    protected override bool IsOpenTo(ListingReview state) => state.IsRequested;

    /// <summary>Why there is no step to record in a review that is over.</summary>
    protected Refusal? NotUnderWay => State.Procedure.IsUnderWay
        ? null
        : Refusal.ByState("REVIEW_OVER", ReviewPosition.Of(State, Today, BankHolidays.EnglandAndWales).Sentence);

    /// <summary>Asked where more than one of the appeals may be the one that the page is about.</summary>
    protected IEnumerable<Question> AskedWhich(Func<Appeal, bool> may) => State.Appeals.FindAll(appeal => may(appeal)) is { Count: > 1 } several
        ?
        [
            new ChoiceQuestion(
                "AppealNumber", "Which appeal is it?", "Appeal", "Select which appeal it is",
                [.. several.Select(appeal => new Choice(appeal.Number.ToString(CultureInfo.InvariantCulture), InWords(appeal)))]),
        ]
        : [];

    /// <summary>The appeal that the page is about: the only one it may be, or the one that was chosen.</summary>
    protected Appeal? Which(Func<Appeal, bool> may) => State.Appeals.FindAll(appeal => may(appeal)) switch
    {
        [var only] => only,
        var several => several.Find(appeal => appeal.Number.ToString(CultureInfo.InvariantCulture) == Answers.WordsOrNull("AppealNumber")),
    };

    private static string InWords(Appeal appeal) =>
        $"{(appeal.By is Appellant.Requester ? "Of whoever asked for the review" : "Of an owner who came later")}, received on {appeal.ReceivedOn.InFull()}"
        + (appeal.TribunalReference is { } reference ? $" ({reference})" : "");

    protected static DayQuestion OnDay(string key, string label, string row, string what) =>
        new(key, label, row, what) { Hint = "For example, 31 8 2023" };
}
