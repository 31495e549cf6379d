using RightToBid.Law.Time;

namespace RightToBid.Cases.Nominating;

/// <summary>Whether a nomination still stands where a command needs it to.</summary>
internal static class Standing
{
    public static Refusal? MustBeReceived(Nomination nomination) => Checks.Unless(
        nomination.Status is not NominationStatus.NotReceived, "NOT_RECEIVED", "No nomination has been recorded here.");

    /// <summary>Nobody has decided it, and it has not been withdrawn.</summary>
    public static Refusal? MustBeUndecided(Nomination nomination) => nomination switch
    {
        { Status: NominationStatus.NotReceived } => MustBeReceived(nomination),
        { Status: NominationStatus.Accepted, DecidedOn: { } day } =>
            Refusal.ByState("ALREADY_DECIDED", $"The council decided on {Words.Full(day)} to list the land."),
        { Status: NominationStatus.Unsuccessful, DecidedOn: { } day } =>
            Refusal.ByState("ALREADY_DECIDED", $"The council decided on {Words.Full(day)} that the nomination was unsuccessful."),
        { Status: NominationStatus.Invalid, DecidedOn: { } day } =>
            Refusal.ByState("ALREADY_DECIDED", $"The council decided on {Words.Full(day)} that the nomination was not valid."),
        { Status: NominationStatus.Withdrawn, WithdrawnOn: { } day } =>
            Refusal.ByState("WITHDRAWN", $"The nomination was withdrawn on {Words.Full(day)}.", "The body can nominate again."),
        _ => null,
    };

    /// <summary>It is complete, as far as the council has said.</summary>
    public static Refusal? MustBeComplete(Nomination nomination) =>
        nomination is { Status: NominationStatus.ReturnedForCompletion, ReturnedOn: { } day }
            ? Refusal.ByState(
                "RETURNED_FOR_COMPLETION",
                $"The nomination was returned on {Words.Full(day)} because something is missing, and has not been completed.",
                "Record the day the complete version arrived, or decline the nomination with reasons.")
            : null;
}
