using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened to a nomination, in words.</summary>
internal static class NominatingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        NominationReceived e =>
            $"The council received a nomination of {e.Asset.Name} from {e.Nominator.Name} on {e.ReceivedOn.InFull()}{How(e.How)}.",
        EligibilityAssessed e =>
            $"The council recorded who may nominate and what land was nominated, on {e.AssessedOn.InFull()}.",
        NominationReturnedForCompletion e =>
            $"The council returned the nomination on {e.ReturnedOn.InFull()}, because something was missing: {Missing(e)}",
        NominationCompleted e => $"The complete nomination reached the council on {e.CompletedOn.InFull()}.",
        NominationReceiptDayCorrected e =>
            $"The day on which the council received the nomination was corrected to {e.ReceivedOn.InFull()}, from {e.FormerlyOn.InFull()}, because: {EventSentences.Closed(e.Reason)}",
        NominationAccepted e =>
            $"The council decided on {e.DecidedOn.InFull()} to accept the nomination and enter the land in the list of assets of community value.",
        NominationUnsuccessful e => $"The council decided on {e.DecidedOn.InFull()} that the nomination was unsuccessful.",
        NominationInvalid e => $"The council decided on {e.DecidedOn.InFull()} that the nomination was not valid: {EventSentences.Closed(e.Reasons)}",
        NominationWithdrawn { Reason: { Length: > 0 } reason } e =>
            $"The nomination was withdrawn on {e.WithdrawnOn.InFull()}: {EventSentences.Closed(reason)}",
        NominationWithdrawn e => $"The nomination was withdrawn on {e.WithdrawnOn.InFull()}.",
        NominationDecisionOverdue e =>
            $"The eight weeks for the council's decision ended at the end of {e.LastDay.InFull()} without one. The duty to decide goes on.",
        ListingReversedOnReview e =>
            $"A review reversed the listing on {e.DecidedOn.InFull()}, so the nomination became unsuccessful: {EventSentences.Closed(e.Reasons)}",
        LandEnteredInUnsuccessfulList e =>
            $"The land was entered in the list of land nominated by unsuccessful community nominations on {e.EnteredOn.InFull()}.",
        UnsuccessfulEntryMayBeRemoved e =>
            $"The time for which the land had to stay in the list of unsuccessful nominations ended at the end of {e.LastDay.InFull()}. It may be removed, and need not be.",
        ChecksAnswered e => $"The council answered {Checks(e.Answers.Count)} of the nomination on {e.AnsweredOn.InFull()}.",
        OtherAuthorityNoted e =>
            $"The council found on {e.NotedOn.InFull()} that part of the land is in the area of {e.Authority}, so that only this part can be listed here: {EventSentences.Closed(e.PartHere)}",
        NominationLinked { Kind: NominationLinkKind.AnotherNomination } e =>
            $"The nomination was linked on {e.LinkedOn.InFull()} to another nomination of the same land, {e.Reference}.",
        NominationLinked { Kind: NominationLinkKind.EntryToRenew } e =>
            $"The nomination was recorded on {e.LinkedOn.InFull()} as one to renew the listing of the land, {e.Reference}.",
        NominationLinked e => $"The nomination was linked on {e.LinkedOn.InFull()} to the listing that the land has already, {e.Reference}.",
        NominationReinstated e =>
            $"The reversal of the listing was quashed, so that from {e.ReinstatedOn.InFull()} the nomination counts as accepted again: {EventSentences.Closed(e.Reasons)}",
        UnsuccessfulEntryRemoved e => $"The land was removed from the list of unsuccessful nominations on {e.RemovedOn.InFull()}.",
        _ => null,
    };

    /// <summary>How a paper came, as the end of a clause; nothing where nobody recorded it.</summary>
    internal static string How(MeansOfReceipt means) => means switch
    {
        MeansOfReceipt.Online => ", through the website",
        MeansOfReceipt.Email => ", by e-mail",
        MeansOfReceipt.Post => ", by post",
        MeansOfReceipt.Hand => ", by hand",
        _ => "",
    };

    private static string Checks(int number) => number == 1 ? "one of the checks" : $"{number} of the checks";

    private static string Missing(NominationReturnedForCompletion returned) =>
        EventSentences.Closed(returned.Reasons.Length > 0 ? returned.Reasons : string.Join(", ", returned.MissingContents));
}
