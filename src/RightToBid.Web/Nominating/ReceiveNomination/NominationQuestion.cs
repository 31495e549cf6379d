using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>One question about a nomination, for the group that makes it or the officer to whom it came.</summary>
internal abstract class NominationQuestion(Drafts drafts) : QuestionPage<NominationAnswers>(drafts), IQuestionForm
{
    protected sealed override string Journey => NominationAnswers.Journey;

    /// <summary>The question before this one.</summary>
    protected abstract string Before { get; }

    /// <summary>Who is asked: "you" or the body that sent the paper.</summary>
    public bool IsFromGroup => Answers.IsFromGroup;

    public string Back => Question(Answers.Next == "check" ? "check" : Before);

    public string Leave => IsFromGroup ? Links.Groups : Links.NominationsAwaitingDecision;

    string IQuestionForm.LeaveWords => IsFromGroup ? "Leave, and come back later" : "Cancel";

    protected string Question(string name) => NominationLinks.Question(Draft, name);

    /// <summary>Keeps the answer and goes on to what is still to be answered.</summary>
    protected Task<IActionResult> GoOn(NominationAnswers answers) => Keep(answers, Question(answers.Next));
}
