using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Whether the body may nominate, and why. It may go on all the same: that a nomination came is a fact.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class MayModel(Drafts drafts, IClock clock) : NominationQuestion(drafts)
{
    protected override string Before => "body";

    public Eligibility Answer => Answers.MayNominate(clock.Today());

    /// <summary>Fewer bodies may ask to bid than may nominate, and it is well to know early.</summary>
    public Eligibility MayAskToBid => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).MayAskToBid(Answers.Body!, clock.Today());

    public IActionResult OnGet() => Answers.HasFacts ? Page() : Redirect(Question(Answers.Next));

    public IActionResult OnPost() => Redirect(Question(Answers.Next));
}
