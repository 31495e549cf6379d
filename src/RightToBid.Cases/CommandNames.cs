using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;

namespace RightToBid.Cases;

/// <summary>The one approved list of commands that travel between streams. They wait in the outbox by these names.</summary>
public static class CommandNames
{
    public static IReadOnlyList<(string Name, Type Type)> All { get; } =
    [
        ("enter_in_list", typeof(EnterInList)),
        ("remove_from_list", typeof(RemoveFromList)),
        ("note_disposal_notice", typeof(NoteDisposalNotice)),
        ("note_bidder_request", typeof(NoteBidderRequest)),
        ("note_relevant_disposal", typeof(NoteRelevantDisposal)),
        ("terminate_moratorium", typeof(TerminateMoratorium)),
        ("note_entry_day", typeof(NoteEntryDay)),
        ("record_disposal", typeof(RecordDisposal)),
        ("record_completion", typeof(RecordCompletion)),
        ("open_bid", typeof(OpenBid)),
        ("note_request_facts", typeof(NoteRequestFacts)),
        ("lose_bid", typeof(LoseBid)),
        ("begin_handover", typeof(BeginHandover)),
    ];
}
