using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

namespace RightToBid.Cases;

/// <summary>The one approved list of commands that travel between streams. They wait in the outbox by these names.</summary>
public static class CommandNames
{
    public static IReadOnlyList<(string Name, Type Type)> All { get; } =
    [
        ("enter_in_list", typeof(EnterInList)),
        ("remove_from_list", typeof(RemoveFromList)),
        ("restore_entry", typeof(RestoreEntry)),
        ("reverse_listing", typeof(ReverseListing)),
        ("note_disposal_notice", typeof(NoteDisposalNotice)),
        ("note_bidder_request", typeof(NoteBidderRequest)),
        ("note_owners_notice", typeof(NoteOwnersNotice)),
        ("note_other_notice", typeof(NoteOtherNotice)),
        ("note_relevant_disposal", typeof(NoteRelevantDisposal)),
        ("note_nomination", typeof(NoteNomination)),
        ("note_renewal", typeof(NoteRenewal)),
        ("note_renewed_entry", typeof(NoteRenewedEntry)),
        ("reinstate_nomination", typeof(ReinstateNomination)),
        ("terminate_moratorium", typeof(TerminateMoratorium)),
        ("note_entry_day", typeof(NoteEntryDay)),
        ("note_renewed_listing", typeof(NoteRenewedListing)),
        ("record_disposal", typeof(RecordDisposal)),
        ("record_completion", typeof(RecordCompletion)),
        ("open_bid", typeof(OpenBid)),
        ("note_request_facts", typeof(NoteRequestFacts)),
        ("lose_bid", typeof(LoseBid)),
        ("begin_handover", typeof(BeginHandover)),
        ("strike_out_bid", typeof(StrikeOutBid)),
        ("follow_fact_of_nomination", typeof(FollowFact<Nomination>)),
        ("follow_fact_of_list_entry", typeof(FollowFact<ListEntry>)),
        ("follow_fact_of_moratorium", typeof(FollowFact<Moratorium>)),
        ("follow_fact_of_bid", typeof(FollowFact<Bid>)),
        ("follow_fact_of_handover", typeof(FollowFact<Handover>)),
        ("follow_stroke_of_nomination", typeof(FollowStroke<Nomination>)),
        ("follow_stroke_of_list_entry", typeof(FollowStroke<ListEntry>)),
        ("follow_stroke_of_moratorium", typeof(FollowStroke<Moratorium>)),
        ("follow_stroke_of_bid", typeof(FollowStroke<Bid>)),
        ("follow_stroke_of_handover", typeof(FollowStroke<Handover>)),
    ];
}
