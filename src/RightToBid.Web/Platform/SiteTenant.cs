namespace RightToBid.Web.Platform;

/// <summary>What is kept for the site as a whole, and for no council, stands under a code that no council can have.</summary>
internal static class SiteTenant
{
    public const string Code = "site";
}
