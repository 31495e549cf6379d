using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class checking_a_nomination
{
    private static readonly AnsweredCheck NoPlan = new("R6A", CheckAnswer.No, "There is no plan.");

    private static AnswerChecks Answers(string day, params AnsweredCheck[] answers) => new(NominationId, answers, On(day));

    [Fact]
    public void keeps_each_answer_with_its_note()
    {
        var outcome = Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Answers("Tuesday 9 January 2024", NoPlan, new("R6C", CheckAnswer.Yes)));

        var answered = outcome.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<ChecksAnswered>();
        answered.Answers.ShouldBe([NoPlan, new AnsweredCheck("R6C", CheckAnswer.Yes)]);
        outcome.State.AnswerTo("R6A").ShouldBe(NoPlan);
        outcome.State.AnswerTo("R6D").ShouldBeNull();
    }

    [Fact]
    public void again_with_the_same_answers_yields_nothing_and_not_yet_is_no_answer()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"), new ChecksAnswered([NoPlan], On("Tuesday 9 January 2024")));

        story.When(Answers("Wednesday 10 January 2024", NoPlan, new("R6C", CheckAnswer.NotYet))).ThenNothing();
    }

    [Fact]
    public void records_only_the_answers_that_differ()
    {
        var outcome = Given<Nomination>(NominatedOn("Monday 8 January 2024"), new ChecksAnswered([NoPlan], On("Tuesday 9 January 2024")))
            .When(Answers("Wednesday 10 January 2024", NoPlan, new("R6C", CheckAnswer.NotYet, "Asked them by telephone.")));

        outcome.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<ChecksAnswered>()
            .Answers.ShouldBe([new AnsweredCheck("R6C", CheckAnswer.NotYet, "Asked them by telephone.")]);
    }

    [Theory]
    [InlineData("R6A", "Assets of Community Value (England) Regulations 2012, reg. 6(a)")]
    [InlineData("R6B1", "Assets of Community Value (England) Regulations 2012, reg. 6(b)(i)")]
    [InlineData("R6B2", "Assets of Community Value (England) Regulations 2012, reg. 6(b)(ii)")]
    [InlineData("R6C", "Assets of Community Value (England) Regulations 2012, reg. 6(c)")]
    [InlineData("R6D", "Assets of Community Value (England) Regulations 2012, reg. 6(d)")]
    [InlineData("INV_BODY", "Localism Act 2011, s. 89(2)(b)(iii)")]
    [InlineData("INV_CONNECTION", "Assets of Community Value (England) Regulations 2012, reg. 4")]
    [InlineData("INV_AREA", "Localism Act 2011, s. 90(3)(a)")]
    [InlineData("X_RESIDENCE", "Assets of Community Value (England) Regulations 2012, Sch. 1 para. 1")]
    [InlineData("X_CARAVAN", "Assets of Community Value (England) Regulations 2012, Sch. 1 para. 3")]
    [InlineData("X_OPERATIONAL", "Assets of Community Value (England) Regulations 2012, Sch. 1 para. 4")]
    public void that_fails_stands_against_listing_until_it_is_answered_yes(string code, string provision)
    {
        var accept = new AcceptNomination(NominationId, ListEntryId, Findings, "Both findings are made.", On("Friday 1 March 2024"));
        var failed = new ChecksAnswered([new(code, CheckAnswer.No)], On("Tuesday 9 January 2024"));
        var passed = new ChecksAnswered([new(code, CheckAnswer.Yes)], On("Wednesday 10 January 2024"));

        Given<Nomination>(NominatedOn("Monday 8 January 2024"), failed).When(accept).ThenRefused("CHECK_FAILED", under: provision);
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), failed, passed).When(accept).Then(AcceptedOn("Friday 1 March 2024"));
    }

    [Fact]
    public void that_nobody_has_answered_yet_stands_against_nothing() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), new ChecksAnswered([new("R6A", CheckAnswer.NotYet, "Asked.")], On("Tuesday 9 January 2024")))
            .When(new AcceptNomination(NominationId, ListEntryId, Findings, "Both findings are made.", On("Friday 1 March 2024")))
            .Then(AcceptedOn("Friday 1 March 2024"));

    [Fact]
    public void by_a_code_that_the_law_does_not_know_is_asked_again() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Answers("Tuesday 9 January 2024", new AnsweredCheck("PLAN_IN_COLOUR", CheckAnswer.No)))
            .ThenAsksAgainFor("Answers");

    [Fact]
    public void on_the_day_of_receipt_is_possible_and_the_day_before_is_not()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        story.When(Answers("Monday 8 January 2024", NoPlan)).Decision.Refusal.ShouldBeNull();
        story.When(Answers("Sunday 7 January 2024", NoPlan)).ThenAsksAgainFor("AnsweredOn");
    }

    [Fact]
    public void NOM_10_returns_it_without_boundaries_and_shows_both_clocks()
    {
        var returned = Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new ReturnNominationForCompletion(NominationId, ["R6A"], "There is no plan.", On("Wednesday 10 January 2024")));
        returned.State.AnswerTo("R6A")!.Answer.ShouldBe(CheckAnswer.No);

        var completed = new Story<Nomination>(returned.State, LongAfter)
            .When(new CompleteNomination(NominationId, On("Monday 15 January 2024")));

        completed.State.AnswerTo("R6A")!.Answer.ShouldBe(CheckAnswer.NotYet);
        NominationClock.Strict(completed.State).LastDay.ShouldBe(On("Monday 4 March 2024"));
        NominationClock.Working(completed.State)!.Value.LastDay.ShouldBe(On("Monday 11 March 2024"));
    }

    [Fact]
    public void returns_it_again_and_again_and_keeps_every_version()
    {
        var state = Fold<Nomination>(
        [
            NominatedOn("Monday 8 January 2024"),
            new NominationReturnedForCompletion(["R6A"], "There is no plan.", On("Wednesday 10 January 2024")),
            new NominationCompleted(On("Monday 15 January 2024")),
        ]);
        var story = new Story<Nomination>(state, LongAfter);
        var again = new ReturnNominationForCompletion(NominationId, ["R6D"], "The minutes are missing.", On("Wednesday 17 January 2024"));

        story.When(again with { ReturnedOn = On("Sunday 14 January 2024") })
            .ThenAsksAgainFor("ReturnedOn", "A return on Sunday 14 January 2024 would be before the last version arrived, on Monday 15 January 2024.");
        var second = new Story<Nomination>(story.When(again).State, LongAfter).When(new CompleteNomination(NominationId, On("Friday 19 January 2024")));

        second.State.Returns.Select(version => (version.ReturnedOn, version.CompletedOn)).ShouldBe(
        [
            (On("Wednesday 10 January 2024"), On("Monday 15 January 2024")),
            (On("Wednesday 17 January 2024"), On("Friday 19 January 2024")),
        ]);
        NominationClock.Strict(second.State).LastDay.ShouldBe(On("Monday 4 March 2024"));
        NominationClock.Working(second.State)!.Value.LastDay.ShouldBe(On("Friday 15 March 2024"));
    }
}
