namespace RightToBid.Cases;

/// <summary>How a paper reached the council.</summary>
public enum MeansOfReceipt
{
    NotRecorded,
    Online,
    Email,
    Post,
    Hand,
}
