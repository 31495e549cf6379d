using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.ReceiveDisposalNotice;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

/// <summary>Every answer and every date that will follow, before anything is recorded.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts, Parties parties, CaseFinder finder, IClock clock)
    : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    public DatesThatFollow? Dates { get; private set; }

    /// <summary>Why no dates can be shown.</summary>
    public string? NotEncoded { get; private set; }

    /// <summary>The same owner's notices that still run: each keeps its own periods (A13).</summary>
    public IReadOnlyList<Moratorium> EarlierNotices { get; private set; } = [];

    public string Land => Answers switch
    {
        { PartOfLand: { } part } => part,
        { Parcels: { Count: > 0 } parcels } => string.Join(", ", parcels),
        _ => "the whole of the listed land",
    };

    public string Time => Answers.ReceivedAt is { } moment ? $" at {LondonTime.TimeOf(moment)}" : "";

    public LocalDate ReceivedOn => Answers.ReceivedOn!.Value;

    public string How => Answers.How switch
    {
        MeansOfReceipt.Post => "by post",
        MeansOfReceipt.Hand => "by hand",
        MeansOfReceipt.Email => "by email",
        MeansOfReceipt.Online => "through an online form",
        _ => "how it arrived is not recorded",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answers.ReceivedOn is null || Answers.OwnerLabel is null)
        {
            return Redirect(NoticeLinks.Owner(Draft));
        }

        EarlierNotices =
        [
            .. (await OtherNotices.Given(finder, desk, Caller.Authority, Answers.Reference, Answers.ListEntryId, HttpContext.RequestAborted))
                .Where(notice => notice.OwnerPartyId == Answers.KnownOwnerPartyId && !MoratoriumClock.Protected(notice).HasEndedBy(ReceivedOn)),
        ];

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
        var owner = Answers.KnownOwnerPartyId ?? NamedIdentifier.For(Caller.Authority, $"owner\n{Draft}");
        var command = new Command(
            moratoriumId, Answers.ListEntryId, entry.Reference, entry.Asset.Name, owner, label, ReceivedOn, ListingClock.ListedWithoutGap(entry),
            Estate: label == "the leaseholder" ? Estate.Lease : Estate.Freehold,
            LandCovered: Land,
            How: how,
            Parcels: Answers.Parcels,
            ReceivedAt: Answers.ReceivedAt,
            PartsOfEntry: entry.Parcels);
        var asking = new Asking($"to record a notice of disposal of {Answers.AssetName}", Links.CaseworkCase(Answers.Reference), NoticeLinks.CheckAnswers(Draft))
        {
            CommandId = Draft,
        };
        return await this.Send<Moratorium>(desk, command, asking, async _ =>
        {
            if (Answers.KnownOwnerPartyId is null)
            {
                await parties.Record(Caller.Authority, Owner(owner), HttpContext.RequestAborted);
            }

            return await End(Links.GivePublicity(moratoriumId));
        });
    }

    private Party Owner(Guid partyId) => new(partyId, Answers.OwnerName, Purposes.GaveNotice)
    {
        Address = Answers.OwnerAddress,
        Email = Answers.OwnerEmail,
    };
}
