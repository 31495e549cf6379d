using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class what_may_be_done_about_titles_and_sales
{
    private static readonly LandEnteredInList Entered = EnteredOn("Monday 3 January 2022");

    private static readonly TitleRecorded Unregistered = new(Id(95), TitleStanding.Unregistered, null, null, null, On("Monday 10 January 2022"));

    private static readonly DisposalRecorded Sale = new(
        null, null, On("Wednesday 1 May 2024"), null, null, true, null, [], "NO_NOTICE", true, new() { DisposalId = Id(80) });

    private static readonly TruthTable<ListEntry> Table = new(
        [
            ("nothing recorded", []),
            ("entered", [Entered]),
            ("unregistered", [Entered, Unregistered]),
            ("registered since",
            [
                Entered, Unregistered,
                Unregistered with { Standing = TitleStanding.Registered, Title = "FX1", RegisteredOn = On("Monday 7 February 2022") },
            ]),
            ("sold in breach", [Entered, Sale]),
            ("sold and completed", [Entered, Sale, new DisposalCompleted(On("Friday 31 May 2024"), Id(80))]),
            ("fallen through", [Entered, Sale, new DisposalFellThrough(On("Friday 31 May 2024"), Id(80), null)]),
            ("option granted", [Entered, Sale with { InBreach = false, Terms = new() { DisposalId = Id(80), Agreement = AgreementKind.OptionGranted } }]),
        ],
        [
            ("search", new RecordTitle(ListEntryId, Id(95), TitleStanding.Unregistered, On("Monday 10 January 2022"))),
            ("find number", new RecordTitle(ListEntryId, Id(95), TitleStanding.Registered, On("Monday 10 January 2022"), "FX1")),
            ("first registration", new RecordFirstRegistration(ListEntryId, Id(95), "FX1", On("Monday 7 February 2022"))),
            ("restriction", new RecordRegistration(
                ListEntryId, RegistrationKind.Restriction, RegistrationStep.AppliedFor, On("Tuesday 8 February 2022"), "FX1")),
            ("complete", new RecordCompletionWithoutNotice(ListEntryId, On("Friday 31 May 2024"), Id(80))),
            ("fall through", new RecordFallThroughWithoutNotice(ListEntryId, On("Friday 31 May 2024"), Id(80))),
            ("settle", new SettleBreachWithoutNotice(ListEntryId, Id(80), BreachOutcome.Ineffective, "Agreed.", On("Monday 3 June 2024"))),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          NOT_ENTERED: search, find number, restriction
          NO_DISPOSAL: complete, fall through, settle
          NO_SUCH_TITLE: first registration
        entered
          yes: search, find number, restriction
          NO_DISPOSAL: complete, fall through, settle
          NO_SUCH_TITLE: first registration
        unregistered
          yes: first registration
          again: search
          FIRST_REGISTRATION: find number
          NO_DISPOSAL: complete, fall through, settle
          UNREGISTERED_LAND: restriction
        registered since
          yes: restriction
          again: first registration
          ALREADY_REGISTERED: search, find number
          NO_DISPOSAL: complete, fall through, settle
        sold in breach
          yes: search, find number, restriction, complete, fall through, settle
          NO_SUCH_TITLE: first registration
        sold and completed
          yes: search, find number, restriction, settle
          again: complete
          ALREADY_COMPLETED: fall through
          NO_SUCH_TITLE: first registration
        fallen through
          yes: search, find number, restriction, settle
          again: fall through
          FELL_THROUGH: complete
          NO_SUCH_TITLE: first registration
        option granted
          yes: search, find number, restriction, fall through
          NO_BREACH: settle
          NO_SUCH_TITLE: first registration
          OPTION_ONLY: complete
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
