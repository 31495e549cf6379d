namespace RightToBid.Cases.Correcting;

/// <summary>What kind of answer a fact is.</summary>
public enum FactKind
{
    Day,

    /// <summary>A time of day in London, on the day of the fact: 16:59.</summary>
    Time,
    Words,
    Choice,
    Number,

    /// <summary>Pounds with their pence.</summary>
    Sum,

    /// <summary>One of the parties of the case, by its identifier.</summary>
    Party,

    /// <summary>Several, divided by semicolons.</summary>
    Lines,
}
