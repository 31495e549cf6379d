using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.ReceiveDisposalNotice;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

/// <summary>Every answer and every date that will follow, before anything is recorded.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    public DatesThatFollow? Dates { get; private set; }

    /// <summary>Why no dates can be shown.</summary>
    public string? NotEncoded { get; private set; }

    public LocalDate ReceivedOn => Answers.ReceivedOn!.Value;

    public string How => Answers.How switch
    {
        MeansOfReceipt.Post => "by post",
        MeansOfReceipt.Hand => "by hand",
        MeansOfReceipt.Email => "by email",
        MeansOfReceipt.Online => "through an online form",
        _ => "how it arrived is not recorded",
    };

    public IActionResult OnGet()
    {
        if (Answers.ReceivedOn is null || Answers.OwnerLabel is null)
        {
            return Redirect(NoticeLinks.Owner(Draft));
        }

        try
        {
            Dates = DatesThatFollow.From(
                RegimeKeys.EnglandRightToBid2011,
                "disposal-notice-received",
                ReceivedOn,
                $"The council received the owner’s notice on {ReceivedOn.InFull()}.",
                clock.Today());
        }
        catch (LawNotEncodedException unknown)
        {
            NotEncoded = unknown.Message;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (entry, _) = await desk.Load<ListEntry>(Caller.Authority, Answers.ListEntryId, HttpContext.RequestAborted);
        if (Answers is not { OwnerLabel: { } label, How: { } how, ReceivedOn: not null } || entry.Asset is null)
        {
            return Redirect(NoticeLinks.Owner(Draft));
        }

        // Identifiers that follow from the draft: sent twice, the same answers record one notice by one owner.
        var moratoriumId = NamedIdentifier.For(Caller.Authority, $"moratorium\n{Draft}");
        var owner = NamedIdentifier.For(Caller.Authority, $"owner\n{Draft}");
        var command = new Command(
            moratoriumId, Answers.ListEntryId, entry.Reference, entry.Asset.Name, owner, label, ReceivedOn, entry.Listed,
            Estate: label == "the leaseholder" ? Estate.Lease : Estate.Freehold,
            LandCovered: Answers.PartOfLand ?? "the whole of the listed land",
            How: how);
        var asking = new Asking($"to record a notice of disposal of {Answers.AssetName}", Links.CaseworkCase(Answers.Reference), NoticeLinks.CheckAnswers(Draft))
        {
            CommandId = Draft,
        };
        return await this.Send<Moratorium>(desk, command, asking, async _ =>
        {
            await parties.Record(Caller.Authority, Owner(owner), HttpContext.RequestAborted);
            return await End(Links.GivePublicity(moratoriumId));
        });
    }

    private Party Owner(Guid partyId) => new(partyId, Answers.OwnerName, "owner who gave notice under section 95(2)")
    {
        Address = Answers.OwnerAddress,
        Email = Answers.OwnerEmail,
    };
}
