namespace RightToBid.Web.Register.Searching;

/// <summary>Which entries to show.</summary>
internal enum Standing
{
    /// <summary>All that had been entered by the day asked about.</summary>
    All,

    /// <summary>Listed on that day.</summary>
    Listed,

    /// <summary>Listed, and an owner's notice holds the land in a moratorium on that day.</summary>
    InMoratorium,

    /// <summary>Its five years had ended, or it had been removed.</summary>
    Ended,

    /// <summary>Listed, and its five years end within some days.</summary>
    EndingSoon,

    /// <summary>In a moratorium that ends within some days.</summary>
    MoratoriumEnding,
}
