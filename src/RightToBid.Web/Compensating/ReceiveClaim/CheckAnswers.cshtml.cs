using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Compensating.ReceiveClaim;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>Every answer and the end of the thirteen weeks, before anything is recorded.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : QuestionPage<ClaimAnswers>(drafts)
{
    public DatesThatFollow? Dates { get; private set; }

    public string Standing => Answers.Standing switch
    {
        ClaimantStanding.Owner => "the owner",
        ClaimantStanding.FormerOwner => "a former owner",
        _ => "neither the owner nor a former owner",
    };

    public string Body => Answers.Body switch
    {
        AuditedBody.LocalAudit => ". A body audited as a local authority (regulation 15(a))",
        AuditedBody.NationalAudit => ". A body within the national auditor’s examinations (regulation 15(b))",
        AuditedBody.ExaminableInThatYear => ". A body whose use of resources might be examined (regulation 15(c))",
        _ => "",
    };

    protected override string Journey => ClaimAnswers.Journey;

    public IActionResult OnGet()
    {
        if (Answers.Next(Draft) is var next && next != ClaimLinks.CheckAnswers(Draft))
        {
            return Redirect(next);
        }

        Dates = DatesThatFollow.From(
            RegimeKeys.EnglandRightToBid2011,
            "loss-finished",
            Answers.LossFinishedOn!.Value,
            $"The loss or expense finished being incurred on {Answers.LossFinishedOn.Value.InFull()}.",
            clock.Today());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Answers is not { Standing: { } standing, ReceivedOn: { } receivedOn, LossFinishedOn: { } lossFinishedOn, Parts: [_, ..] })
        {
            return Redirect(Answers.Next(Draft));
        }

        // Identifiers that follow from the draft: sent twice, the same answers record one claim by one claimant.
        var claimId = NamedIdentifier.For(Caller.Authority, $"claim\n{Draft}");
        var claimant = NamedIdentifier.For(Caller.Authority, $"claimant\n{Draft}");
        var command = new Command(
            claimId, Answers.ListEntryId, Answers.Reference, Answers.AssetName, claimant, standing, lossFinishedOn,
            [.. Answers.Parts.Select((part, index) =>
                new ClaimPart(index + 1, part.Head, part.What, part.AmountInPounds, part.HasEvidence, part.AppealSucceeded))],
            receivedOn, Answers.InWriting, Answers.Body, Answers.How ?? MeansOfReceipt.NotRecorded);
        var asking = new Asking(
            $"to record a claim for compensation about {Answers.AssetName}", Links.CaseworkCase(Answers.Reference), ClaimLinks.CheckAnswers(Draft))
        {
            CommandId = Draft,
        };
        return await this.Send<CompensationClaim>(desk, command, asking, async _ =>
        {
            var details = new ClaimantDetails(Answers.ClaimantName ?? "", Answers.ClaimantAddress, Answers.ClaimantEmail);
            await parties.Record(Caller.Authority, details.AsParty(claimant), HttpContext.RequestAborted);
            return await End(Links.Claim(claimId));
        });
    }
}
