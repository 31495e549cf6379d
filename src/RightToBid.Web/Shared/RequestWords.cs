namespace RightToBid.Web.Shared;

/// <summary>Requests to be treated as a potential bidder, in words.</summary>
internal static class RequestWords
{
    /// <summary>Why a request has no effect, as the end of a sentence that says when it was made; nothing where it has effect.</summary>
    /// <param name="isInTime">Whether it came during the interim moratorium.</param>
    /// <param name="hasEffect">Whether it came in time from a body that may ask.</param>
    public static string Effect(bool isInTime, bool hasEffect) => (isInTime, hasEffect) switch
    {
        (_, true) => "",
        (true, _) => ". That body may not ask, so the request has no effect",
        _ => ", outside the interim moratorium, so the request has no effect",
    };
}
