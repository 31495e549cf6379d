namespace RightToBid.Web.Register.Searching;

/// <summary>In which order entries are shown.</summary>
internal enum RegisterOrder
{
    /// <summary>By the asset's name.</summary>
    Name,

    /// <summary>The latest entered first.</summary>
    Newest,

    /// <summary>What ends first comes first: the moratorium where one is asked about, the listing otherwise.</summary>
    Ending,

    /// <summary>The nearest first.</summary>
    Nearest,
}
