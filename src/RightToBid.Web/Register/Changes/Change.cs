using NodaTime;

namespace RightToBid.Web.Register.Changes;

/// <summary>One thing that changed.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="RecordedOn">The day on which it was recorded; nothing where the change is a day that came, and nobody had to record it.</param>
/// <param name="Dates">Days that a correction moved, before and after.</param>
internal sealed record Change(
    string Authority,
    string Reference,
    string AssetName,
    ChangeKind Kind,
    LocalDate On,
    LocalDate? RecordedOn,
    string Sentence,
    IReadOnlyList<DateMoved> Dates);

/// <summary>A last day before a correction and after it: nothing where the window was not there.</summary>
internal sealed record DateMoved(string Name, LocalDate? Before, LocalDate? After);
