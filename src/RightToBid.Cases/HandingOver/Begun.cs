using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.HandingOver;

/// <summary>Whether a handover still stands where a command needs it to.</summary>
internal static class Begun
{
    public static Refusal? MustBeUnderWay(Handover state) => state switch
    {
        { Status: HandoverStatus.UnderWay } => null,
        { Status: HandoverStatus.Completed, CompletedOn: { } day } =>
            Refusal.ByState("ALREADY_COMPLETED", $"The keys passed on {Words.Full(day)}."),
        _ => MustBeLive(state),
    };

    public static Refusal? MustBeCompleted(Handover state) => state.Status is HandoverStatus.UnderWay
        ? Refusal.ByState("NOT_COMPLETED", "The keys have not passed yet.")
        : MustBeLive(state);

    /// <summary>It has begun, and is neither discharged nor in default.</summary>
    public static Refusal? MustBeLive(Handover state) => state switch
    {
        { Status: HandoverStatus.NotBegun } => Refusal.ByState("NOT_BEGUN", "No handover has been recorded here."),
        { Status: HandoverStatus.Discharged, EndedOn: { } day } =>
            Refusal.ByState("HANDOVER_ENDED", $"The handover was discharged on {Words.Full(day)}."),
        { Status: HandoverStatus.Defaulted, EndedOn: { } day } =>
            Refusal.ByState("HANDOVER_ENDED", $"The handover failed on {Words.Full(day)}."),
        _ => null,
    };

    public static Refusal? NotBeforeBeginning(string field, string what, LocalDate day, Handover state) =>
        state.Status is HandoverStatus.NotBegun ? null : Checks.NotBefore(field, what, day, "the handover began", state.BegunOn);
}
