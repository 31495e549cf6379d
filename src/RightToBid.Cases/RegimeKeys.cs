namespace RightToBid.Cases;

/// <summary>The regimes that a case can be begun under, by their keys in the statute book.</summary>
public static class RegimeKeys
{
    public const string EnglandRightToBid2011 = "england-right-to-bid-2011";
}
