using System.Security.Claims;

using RightToBid.Cases;

namespace RightToBid.Web.Platform;

/// <summary>
/// Officers record what a reviewer decided. Whoever signs in as a reviewer decides the reviews to which they were appointed; and nobody is appointed
/// who took part in the decision under review, so it is never their own.
/// </summary>
internal static class OwnReview
{
    /// <param name="appointed">The account of whoever was appointed to review.</param>
    public static Refusal? NotYours(ClaimsPrincipal person, Guid? appointed) =>
        person.MayDo(Permissions.RunReviews) || (Guid.TryParse(Caller.Of(person).Actor, out var account) && account == appointed)
            ? null
            : Refusal.ByState("NOT_THE_REVIEWER", "You were not appointed to carry out this review.", "An officer of the council appoints the reviewer.");
}
