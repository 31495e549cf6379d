namespace RightToBid.Web.Platform;

/// <summary>The one authority that there is not. Its code is none that the Office for National Statistics has given.</summary>
internal static class DemonstrationAuthority
{
    public const string Code = "E07999001";
    public const string Name = "Ashcombe District Council (demonstration)";
}
