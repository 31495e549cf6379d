namespace RightToBid.Cases.Notifying;

/// <summary>Means of service in words.</summary>
public static class Means
{
    public static string InWords(MeansOfService means) => means switch
    {
        MeansOfService.ByHand => "By hand",
        MeansOfService.LeftAtAddress => "Left at the address",
        MeansOfService.FirstClassPost => "First class post",
        MeansOfService.SecondClassPost => "Second class post",
        MeansOfService.Email => "E-mail",
        MeansOfService.Online => "Online",
        MeansOfService.FixedToLand => "Notice fixed to the land",
        MeansOfService.Published => "Published in the area",
        MeansOfService.AlternativeSteps => "Other steps taken instead",
        _ => "Not recorded",
    };
}
