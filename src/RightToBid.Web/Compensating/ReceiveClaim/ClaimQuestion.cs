using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>A question of the journey, as one form.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal abstract class ClaimQuestion(Drafts drafts) : QuestionPage<ClaimAnswers>(drafts), IQuestionForm
{
    public virtual string Back => Links.RecordClaim(Answers.ListEntryId);

    public string Leave => Links.CaseworkCase(Answers.Reference);

    protected override string Journey => ClaimAnswers.Journey;

    /// <summary>Keeps an answer and goes to the first question that has none.</summary>
    protected Task<IActionResult> Keep(ClaimAnswers answers) => Keep(answers, answers.Next(Draft));
}
