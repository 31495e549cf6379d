namespace RightToBid.Cases.Correcting;

/// <summary>What kind of answer a fact is.</summary>
public enum FactKind
{
    Day,
    Words,
    Choice,
    Number,
}
