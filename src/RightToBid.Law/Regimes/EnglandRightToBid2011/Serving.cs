using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>How the authority serves notices, and when one that was posted counts as given.</summary>
internal static class Serving
{
    /// <summary>Delivery, leaving at the proper address, or the post to it; and what to do where nobody is found.</summary>
    internal static readonly LegalReference ByTheAuthority = new(
        "Local Government Act 1972",
        "s. 233",
        "by delivering it to him, or by leaving it at his proper address",
        new("https://www.legislation.gov.uk/ukpga/1972/70/section/233"));

    /// <summary>Service by post.</summary>
    internal static readonly LegalReference ByPost = new(
        "Interpretation Act 1978",
        "s. 7",
        "would be delivered in the ordinary course of post",
        new("https://www.legislation.gov.uk/ukpga/1978/30/section/7"));

    /// <summary>The day on which a posted letter would be delivered in the ordinary course of post.</summary>
    /// <remarks>
    /// The section counts no days. The second working day after first class post and the fourth after second class are the working
    /// presumption of practice; proof of another day displaces it.
    /// </remarks>
    internal static PresumedDelivery DeliveryByPost(PostClass post, LocalDate postedOn, WorkingDays calendar) => post switch
    {
        PostClass.First => new(
            calendar.After(2, postedOn),
            "First class post is presumed delivered on the second working day after posting, unless another day is proved.",
            ByPost),
        _ => new(
            calendar.After(4, postedOn),
            "Second class post is presumed delivered on the fourth working day after posting, unless another day is proved.",
            ByPost),
    };
}
