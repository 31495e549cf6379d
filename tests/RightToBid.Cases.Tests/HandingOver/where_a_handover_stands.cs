using RightToBid.Cases.HandingOver;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.HandingOver;

public class where_a_handover_stands
{
    private static readonly HandoverBegun Begun = HandoverBegunOn("Thursday 1 October 2020", "Thursday 31 December 2020");
    private static readonly HandoverCompleted Completed = new(On("Tuesday 1 December 2020"));

    [Fact]
    public void is_said_in_a_sentence()
    {
        Of().ShouldBe("No handover has been recorded here.");
        Of(Begun).ShouldBe("Friends of the Fox CIC is to get the keys: the parties agreed to the end of Thursday 31 December 2020.");
        Of(HandoverBegunOn("Thursday 1 October 2020")).ShouldBe("Friends of the Fox CIC is to get the keys: the handover is under way.");
        Of(Begun, Completed).ShouldBe("The community has it: Friends of the Fox CIC got the keys on Tuesday 1 December 2020.");
        Of(Begun, new HandoverDefaulted(On("Friday 1 January 2021"), "No money."))
            .ShouldBe("The handover to Friends of the Fox CIC failed on Friday 1 January 2021.");
    }

    private static string Of(params ICaseEvent[] history) => HandoverPosition.Of(Fold<Handover>(history)).Sentence;
}
