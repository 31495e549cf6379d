namespace RightToBid.Cases.Listing;

internal static class Entered
{
    /// <summary>What is said from another stream of an entry that is not there: nothing follows where it was struck out in the meantime.</summary>
    public static Decision? NotThere(ListEntry state) =>
        state.IsEntered ? null : state.Past.IsStruckOut ? Decision.Nothing : Required(state)!;

    public static Refusal? Required(ListEntry state) =>
        Checks.Unless(state.IsEntered, "NOT_ENTERED", "The land has not been entered in the list.");
}
