using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>What an officer reads who would decide a nomination that is decided already, or withdrawn.</summary>
internal static class Undecided
{
    public static IActionResult Refused(PageModel page, Nomination nomination)
    {
        var address = Links.CaseworkCase(nomination.Reference);
        return new RefusedPage($"to decide the nomination of {nomination.Asset?.Name}", Why(nomination), address).On(page);
    }

    private static Refusal Why(Nomination nomination) => (nomination.DecidedOn, nomination.WithdrawnOn) switch
    {
        ({ } day, _) => Refusal.ByState("ALREADY_DECIDED", $"The council decided this nomination on {day.InFull()}."),
        (_, { } day) => Refusal.ByState("WITHDRAWN", $"The nomination was withdrawn on {day.InFull()}.", "The body can nominate again."),
        _ => Refusal.ByState("NOT_RECEIVED", "No nomination has been recorded here."),
    };
}
