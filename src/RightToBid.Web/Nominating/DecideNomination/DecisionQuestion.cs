using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>One question on the way to a decision.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal abstract class DecisionQuestion(Drafts drafts) : QuestionPage<DecisionAnswers>(drafts), IQuestionForm
{
    protected sealed override string Journey => DecisionAnswers.Journey;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The question before this one; nothing at the first.</summary>
    protected abstract string? Before { get; }

    public string Back => Answers.Next == "check" ? Question("check") : Before is { } before ? Question(before) : Links.DecideNomination(Id);

    public string Leave => Links.CaseworkCase(Answers.Reference);

    public string Question(string name) => $"{Links.DecideNomination(Id)}/{Draft}/{name}";

    /// <summary>Keeps the finding and goes on to what it leaves open.</summary>
    protected Task<IActionResult> GoOn(DecisionAnswers answers)
    {
        var settled = answers.Settled();
        return Keep(settled, Question(settled.Next));
    }
}
