using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class what_may_be_done_with_an_entry
{
    private static readonly LandEnteredInList Entered = EnteredOn("Friday 15 March 2019");

    private static readonly TruthTable<ListEntry> Table = new(
        [
            ("nothing recorded", []),
            ("entered", [Entered]),
            ("entered, the owner told", [Entered, new InclusionNoticeGiven(NoticeRecipient.Owner, null, On("Monday 18 March 2019"), false)]),
            ("expired", [Entered, new ListingExpired(On("Thursday 14 March 2024"))]),
            ("entered, with its charge registered",
                [Entered, new RegistrationRecorded(RegistrationKind.LandCharge, RegistrationStep.Registered, null, On("Monday 18 March 2019"))]),
            ("removed and restored",
            [
                Entered,
                new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Monday 4 December 2023")),
                new ListEntryRestored(On("Monday 5 February 2024"), On("Friday 2 February 2024"), "The Upper Tribunal set the decision aside."),
            ]),
            ("removed", [Entered, new LandRemovedFromList(RemovalReason.RelevantDisposal, "Sold.", On("Monday 4 December 2023"))]),
        ],
        [
            ("enter", new EnterInList(
                ListEntryId, Reference, Pub, On("Friday 15 March 2019"), NominationId: NominationId, NominatedBy: FriendsOfTheFox.Name)),
            ("give notice", new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, On("Monday 18 March 2019"))),
            ("allow longer", new AllowLongerToAskForReview(
                ListEntryId, On("Monday 18 March 2019"), On("Monday 1 July 2019"), On("Friday 3 May 2019"))),
            ("note notice", new NoteDisposalNotice(ListEntryId, MoratoriumId, "the freeholder", On("Tuesday 12 May 2020"))),
            ("note request", new NoteBidderRequest(
                ListEntryId, MoratoriumId, BidId, FriendsOfTheFox.Name, On("Monday 1 June 2020"), IsInTime: true)),
            ("amend", new AmendExtent(ListEntryId, "The garden", "The house was sold.", On("Friday 15 March 2024"))),
            ("correct entry", new CorrectEntryDay(ListEntryId, On("Thursday 14 March 2019"), "Misread.")),
            ("remove", new RemoveFromList(ListEntryId, RemovalReason.AppealAllowed, "Appeal.", On("Thursday 14 March 2024"))),
            ("restore", new RestoreEntry(
                ListEntryId, On("Monday 5 February 2024"), On("Friday 2 February 2024"), "The Upper Tribunal set the decision aside.")),
            ("register charge", new RecordRegistration(
                ListEntryId, RegistrationKind.LandCharge, RegistrationStep.Registered, On("Monday 18 March 2019"))),
            ("cancel charge", new RecordRegistration(
                ListEntryId, RegistrationKind.LandCharge, RegistrationStep.Cancelled, On("Monday 18 March 2024"))),
            ("note nomination", new NoteNomination(
                ListEntryId, Id(9), "ACV/2021/0009", FoxleyTrust.Name, On("Friday 5 March 2021"))),
            ("note renewal", new NoteRenewal(ListEntryId, Id(10), "ACV/2024/0003", On("Friday 1 March 2024"))),
            ("publish", new RecordPublishedDates(
                ListEntryId, "register.csv", [new("listing", "15/03/2024", On("Friday 15 March 2024"))])),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: enter
          NOT_ENTERED: give notice, allow longer, note notice, note request, amend, correct entry, remove, restore, register charge, cancel charge, note nomination, note renewal, publish
        entered
          yes: give notice, note notice, note request, correct entry, remove, register charge, note nomination, note renewal, publish
          again: enter
          NOT_LISTED: amend
          NOT_REGISTERED: cancel charge
          NOT_REMOVED: restore
          NOT_TOLD: allow longer
        entered, the owner told
          yes: allow longer, note notice, note request, correct entry, remove, register charge, note nomination, note renewal, publish
          again: enter, give notice
          NOT_LISTED: amend
          NOT_REGISTERED: cancel charge
          NOT_REMOVED: restore
        expired
          yes: give notice, note notice, note request, correct entry, remove, register charge, note nomination, note renewal, publish
          again: enter
          NOT_LISTED: amend
          NOT_REGISTERED: cancel charge
          NOT_REMOVED: restore
          NOT_TOLD: allow longer
        entered, with its charge registered
          yes: give notice, note notice, note request, correct entry, remove, cancel charge, note nomination, note renewal, publish
          again: enter, register charge
          NOT_LISTED: amend
          NOT_REMOVED: restore
          NOT_TOLD: allow longer
        removed and restored
          yes: give notice, note notice, note request, correct entry, remove, register charge, note nomination, note renewal, publish
          again: enter, restore
          NOT_LISTED: amend
          NOT_REGISTERED: cancel charge
          NOT_TOLD: allow longer
        removed
          yes: give notice, note notice, note request, correct entry, restore, register charge, note nomination, note renewal, publish
          again: enter
          ALREADY_REMOVED: remove
          NOT_LISTED: amend
          NOT_REGISTERED: cancel charge
          NOT_TOLD: allow longer
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
