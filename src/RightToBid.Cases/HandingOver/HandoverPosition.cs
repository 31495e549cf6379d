using RightToBid.Law.Time;

namespace RightToBid.Cases.HandingOver;

/// <summary>Where a handover stands, with the sentence that says so.</summary>
public sealed record HandoverPosition(HandoverStatus Status, string Sentence)
{
    public static HandoverPosition Of(Handover handover) => new(handover.Status, handover switch
    {
        { Status: HandoverStatus.NotBegun } => "No handover has been recorded here.",
        { Status: HandoverStatus.Completed, CompletedOn: { } day } => $"The community has it: {Name(handover)} got the keys on {Words.Full(day)}.",
        { Status: HandoverStatus.Discharged } => $"The community has it: {Name(handover)} got the keys, and nothing more is owed.",
        { Status: HandoverStatus.Defaulted, EndedOn: { } day } => $"The handover to {Name(handover)} failed on {Words.Full(day)}.",
        { LongStopOn: { } day } => $"{Name(handover)} is to get the keys: the parties agreed to the end of {Words.Full(day)}.",
        _ => $"{Name(handover)} is to get the keys: the handover is under way.",
    });

    private static string Name(Handover handover) => handover.Group?.Name ?? "The group";
}
