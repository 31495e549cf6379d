namespace RightToBid.Cases.Correcting;

/// <summary>What kind of answer a fact is.</summary>
public enum FactKind
{
    Day,
    Words,
    Choice,
    Number,

    /// <summary>Pounds with their pence.</summary>
    Sum,

    /// <summary>Several, divided by semicolons.</summary>
    Lines,
}
