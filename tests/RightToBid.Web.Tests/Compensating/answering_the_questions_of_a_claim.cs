using System.Net;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Compensating;

/// <summary>Each step of a claim that a page records: refused to others, asked again where an answer is empty or bad, recorded where it is good.</summary>
[Collection(AtTheFox.Name)]
public class answering_the_questions_of_a_claim(FoxCouncil council)
{
    /// <summary>How far the claim has come where the step can be recorded, and the step's questions in their order.</summary>
    private static readonly Dictionary<string, (Stage At, Asked[] Questions)> Steps = new()
    {
        ["check"] = (Stage.Received, [ADay("the day of the check")]),
        ["missing"] = (Stage.WithoutEvidence,
        [
            One("Select which part it is for", "1"), Perhaps("", "1.234", "Enter the amount in pounds, like 12400.50"), One("Select yes if supporting evidence came", "yes"),
            ADay("the day it arrived"),
        ]),
        ["delay"] = (Stage.Valid, [One("Select which notice the claim is about", "0"), Perhaps("the earliest reasonable day"), ADay("the day of the finding")]),
        ["decision"] = (Stage.Valid,
        [
            One("Select what was decided", "award"), One("Enter the amount in pounds, like 12400.50", "8000", bad: "a lot"), One("Enter the reasons", "Proven.", null),
            ADay("the day of the decision"),
        ]),
        ["longer-to-ask"] = (Stage.Told, [ADay("the last day allowed", "Friday 31 July 2026", mayBeAhead: true), ADay("the day it was allowed")]),
        ["review"] = (Stage.Told, [ADay("the day the request arrived")]),
        ["longer-review"] = (Stage.UnderReview, [ADay("the last day agreed", "Friday 31 July 2026", mayBeAhead: true), ADay("the day of the agreement")]),
        ["step"] = (Stage.UnderReview, [One("Select what happened", "written"), ADay("the day it happened")]),
        ["review-decision"] = (Stage.Reviewable, [One("Select what was decided", "refuse"), One("Enter the reasons", "It was right.", null), ADay("the day of the decision")]),
        ["appeal"] = (Stage.Reviewed,
        [
            ADay("the day the tribunal received it", "Tuesday 12 May 2026"), Perhaps("", "noon", "Enter a time, like 16:45 or 4:45pm"),
            One("Select yes if it asks for more time", "no"), Perhaps(""),
        ]),
        ["appeal-outcome"] = (Stage.Appealed,
        [
            One("Select what happened", "dismissed"), One("Enter what the tribunal decided", "The refusal stands.", null),
            ADay("the day it happened", "Tuesday 12 May 2026"), ADay("the day the decision was sent", "Tuesday 12 May 2026"),
        ]),
        ["further-appeal"] = (Stage.AppealDecided, [One("Select what happened", "WrittenReasons"), ADay("the day it happened", "Tuesday 12 May 2026")]),
        ["settlement"] = (Stage.Valid, [One("Enter the amount in pounds, like 12400.50", "8000", bad: "-1"), ADay("the day of the settlement")]),
        ["withdrawal"] = (Stage.Received, [ADay("the day of the withdrawal")]),
    };

    public static TheoryData<string> Names => [.. Steps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task is_for_officers_of_the_council_alone(string step)
    {
        var claim = await ClaimAt(Steps[step].At);

        (await council.See(TestCouncil.Officer, At(claim, step))).Status.ShouldBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Member, At(claim, step))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(Elsewhere, At(claim, step))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, At(TestCouncil.FriendsOfTheFox, step))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, At(claim, step))).Address.ShouldStartWith("/sign-in");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task asks_again_for_what_is_empty_or_bad_and_records_what_is_good(string step)
    {
        var claim = await ClaimAt(Steps[step].At);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Open(officer, At(claim, step));
        foreach (var asked in Steps[step].Questions)
        {
            foreach (var (answer, error) in asked.Wrong)
            {
                (await TestCouncil.Send(officer, page.Address, answer)).ErrorAt(asked.Field).ShouldBe(error);
            }

            page = await TestCouncil.Send(officer, page.Address, asked.Good);
        }

        page.Heading.ShouldBe("Check before you record");
        (await TestCouncil.Send(officer, page.Address)).Address.ShouldBe(Links.Claim(claim));
    }

    private static string At(Guid claim, string step) => $"{Links.Claim(claim)}/{step}";

    private static Asked One(string error, string good, string? bad = "nonsense") => new("Text", FoxCouncil.Words(good),
    [
        ([], error),
        .. bad is null ? Array.Empty<((string, string)[], string)>() : [(FoxCouncil.Words(bad), error)],
    ]);

    /// <summary>A question that may stay without an answer.</summary>
    private static Asked Perhaps(string what, string? bad = null, string? error = null) => what.Length > 0
        ? new("Day", [], [(Typed(31, 2, 2026), $"{Sentences.Begin(what)} must be a real date")])
        : new("Text", [], bad is null ? [] : [(FoxCouncil.Words(bad), error!)]);

    private static Asked ADay(string what, string good = "Monday 11 May 2026", bool mayBeAhead = false) => new("Day", TheDay(good),
    [
        ([], $"Enter {what}, like 31 8 2023"),
        (Typed(31, 2, 2026), $"{Sentences.Begin(what)} must be a real date"),
        .. mayBeAhead ? Array.Empty<((string, string)[], string)>() : [(TheDay("Wednesday 13 May 2026"), $"{Sentences.Begin(what)} must be today or in the past")],
    ]);

    private async Task<Guid> ClaimAt(Stage stage)
    {
        var (claim, _) = await council.NewClaim(parts: stage is Stage.WithoutEvidence ? Claims.Interest with { HasEvidence = false } : Claims.Interest);
        if (stage >= Stage.Valid) await council.Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        if (stage >= Stage.Told)
        {
            await council.Do(new DecideClaim(claim, 0, "The delay had another cause.", On("Saturday 9 May 2026")));
            await Tell(claim, NoticeCodes.CompensationDecision, "Sunday 10 May 2026");
        }

        if (stage >= Stage.UnderReview) await council.Do(new AskForReview(claim, On("Monday 11 May 2026")));
        if (stage >= Stage.Reviewable)
        {
            await council.Do(new AppointClaimReviewer(
                claim, Guid.Parse("0190a5f0-0007-7000-8000-00000000beef"), "Head of Legal Services", On("Monday 11 May 2026"), true, []));
        }

        if (stage >= Stage.Reviewed)
        {
            await council.Do(new DecideReview(claim, 0, "The decision was right.", On("Monday 11 May 2026")));
            await Tell(claim, NoticeCodes.CompensationReviewDecision, "Monday 11 May 2026");
        }

        if (stage >= Stage.Appealed) await council.Do(new LodgeClaimAppeal(claim, On("Tuesday 12 May 2026")));
        if (stage >= Stage.AppealDecided)
        {
            await council.Do(new DecideClaimAppeal(
                claim, Cases.Reviewing.AppealOutcome.Dismissed, "The refusal stands.", On("Tuesday 12 May 2026"), On("Tuesday 12 May 2026")));
        }

        return claim;
    }

    private Task Tell(Guid claim, string notice, string day) =>
        council.Do(new ServeClaimNotice(claim, notice, new(MeansOfService.Email, On(day), On(day), null, [])));

    private enum Stage
    {
        Received,
        WithoutEvidence,
        Valid,
        Told,
        UnderReview,
        Reviewable,
        Reviewed,
        Appealed,
        AppealDecided,
    }

    private sealed record Asked(string Field, (string, string)[] Good, ((string, string)[] Answer, string Error)[] Wrong);
}
