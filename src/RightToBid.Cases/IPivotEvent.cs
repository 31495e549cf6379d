namespace RightToBid.Cases;

/// <summary>An event whose day decides which law governs a step; the version is recorded so that a replay cannot drift.</summary>
public interface IPivotEvent : ICaseEvent
{
    string RegimeKey { get; }

    string RuleVersion { get; }
}
