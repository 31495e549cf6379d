using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened to an entry in the list, in words.</summary>
internal static class ListingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        LandEnteredInList e => $"{Sentences.Begin(e.Asset.Name)} was entered in the list of assets of community value on {e.EnteredOn.InFull()}.",
        InclusionNoticeGiven { ByAlternativeSteps: true } e =>
            $"{NotifyingSentences.To(e.Recipient)} could not be told of the listing directly; the council's other steps were complete on {e.GivenOn.InFull()}.",
        InclusionNoticeGiven e => $"The council told {Lower(NotifyingSentences.To(e.Recipient))} of the listing on {e.GivenOn.InFull()}.",
        LongerToAskForReviewAllowed e =>
            $"The council allowed in writing on {e.AllowedOn.InFull()} that an owner, whom it had told of the listing on {e.NoticeGivenOn.InFull()}, ask for a review {e.AllowedToOn.ToTheEndOf()}.",
        ReviewRequestPeriodEnded e =>
            $"The owner’s time for asking that the listing be reviewed ended at the end of {e.LastDay.InFull()}.",
        DisposalNoticeNoted e =>
            $"The entry in the list was made to show that a notice from {e.OwnerLabel} was received on {e.ReceivedOn.InFull()}.",
        BidderRequestNoted { IsInTime: false } e =>
            $"The request of {e.GroupName} of {e.RequestedOn.InFull()} was found to have no effect, so the entry in the list does not show it.",
        BidderRequestNoted e =>
            $"The entry in the list was made to show that {e.GroupName} asked on {e.RequestedOn.InFull()} to be treated as a potential bidder.",
        ListEntryExtentAmended e =>
            $"The land listed was amended on {e.AmendedOn.InFull()} to {e.Extent}, because: {EventSentences.Closed(e.Reason)}",
        ParcelsNamed { Parcels: [] } e => $"From {e.NamedOn.InFull()} the listed land is one part, which is no longer named apart.",
        ParcelsNamed e => $"The parts of the listed land were named on {e.NamedOn.InFull()}: {string.Join(", ", e.Parcels)}.",
        RelevantDisposalNoted e =>
            $"The council noted that {(e.Parcels.Count == 0 ? "the listed land" : string.Join(", ", e.Parcels))} was disposed of by its owner, with effect from {e.DisposedOn.InFull()}.",
        ListEntryDayCorrected e =>
            $"The day of entry in the list was corrected to {e.EnteredOn.InFull()}, from {e.FormerlyOn.InFull()}, because: {EventSentences.Closed(e.Reason)}",
        ListEntryDatesPublished e =>
            $"What the council published in {e.PublishedIn} was kept beside the entry: {Published(e.Dates)}.",
        ListingExpired e => $"The five years of the listing ended at the end of {e.LastDay.InFull()}.",
        LandRemovedFromList e =>
            $"The land left the list: from {e.RemovedOn.InFull()} it was no longer listed, because {Why(e.Reason)}. {EventSentences.Closed(e.Explanation)}",
        ListEntryRestored e =>
            $"The removal was quashed on {e.DecidedOn.InFull()}, and from {e.ListedAgainOn.InFull()} the land was listed again, its five years unchanged: {EventSentences.Closed(e.Reasons)}",
        TitleRecorded { RegisteredOn: { } registered } e => $"The title to {Titles.LandOf(e)} was registered for the first time on {registered.InFull()}, as {e.Title}.",
        TitleRecorded { Standing: TitleStanding.Unregistered } e => $"The title to {Titles.LandOf(e)} was found to be unregistered on {e.FoundOn.InFull()}.",
        TitleRecorded e => $"The title to {Titles.LandOf(e)} was found on {e.FoundOn.InFull()} to be registered as {e.Title}.",
        RegistrationRecorded e => $"{Registration(e)} on {e.DoneOn.InFull()}.",
        NominationJoined e =>
            $"A further nomination of the land, {e.NominationReference} from {e.NominatedBy}, was accepted on {e.AcceptedOn.InFull()}. The land keeps its one entry.",
        RenewedEntryNoted { Listed.RemovedOn: { } removedOn } e =>
            $"The entry that this one renews listed the land from {e.Listed.EnteredOn.InFull()}, and no longer from {removedOn.InFull()}.",
        RenewedEntryNoted e => $"The entry that this one renews listed the land from {e.Listed.EnteredOn.InFull()}.",
        RenewalNoted e => $"The listing was renewed by a new entry, {e.RenewedByReference}, made on {e.RenewedOn.InFull()}.",
        _ => null,
    };

    /// <summary>A step of the charge or of a restriction, as a clause without its day.</summary>
    internal static string Registration(RegistrationRecorded e) => (e.Kind, e.Step) switch
    {
        (RegistrationKind.LandCharge, RegistrationStep.AppliedFor) => "The local land charge was applied for",
        (RegistrationKind.LandCharge, RegistrationStep.Registered) => "The listing was registered as a local land charge",
        (RegistrationKind.LandCharge, RegistrationStep.CancellationAppliedFor) => "The council asked that the local land charge be cancelled",
        (RegistrationKind.LandCharge, _) => "The local land charge was cancelled",
        (_, RegistrationStep.AppliedFor) => $"The council applied for a restriction in Form QQ on title {e.Title}",
        (_, RegistrationStep.Registered) => $"The restriction in Form QQ was entered on title {e.Title}",
        (_, RegistrationStep.CancellationAppliedFor) => $"The council applied to cancel the restriction in Form QQ on title {e.Title}",
        _ => $"The restriction in Form QQ on title {e.Title} was cancelled",
    };

    /// <summary>Why land left the list, as the end of a sentence.</summary>
    internal static string Why(RemovalReason reason) => reason switch
    {
        RemovalReason.Expired => "five years had passed",
        RemovalReason.ReviewReversed => "a review reversed the decision to list it",
        RemovalReason.AppealAllowed => "an appeal was allowed",
        RemovalReason.NoLongerOfCommunityValue => "the council no longer considered it land of community value",
        RemovalReason.RelevantDisposal => "it had been sold",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>What a council published, each date under its heading and as it was printed.</summary>
    internal static string Published(IReadOnlyList<PublishedDate> dates) =>
        string.Join("; ", dates.Select(date => $"{Heading(date.Name)} \"{date.AsPublished}\""));

    private static string Heading(string name) => name.Replace('-', ' ');

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
