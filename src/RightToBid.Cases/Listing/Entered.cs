namespace RightToBid.Cases.Listing;

internal static class Entered
{
    public static Refusal? Required(ListEntry state) =>
        Checks.Unless(state.IsEntered, "NOT_ENTERED", "The land has not been entered in the list.");
}
