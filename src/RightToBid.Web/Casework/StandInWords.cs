using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>Who stands in for the officer of a case, in a sentence.</summary>
internal static class StandInWords
{
    public static string Of(StandIn standIn, CaseLoad load)
    {
        var (officer, absent) = (load.NameOf(standIn.Officer), load.NameOf(standIn.InPlaceOf));
        var days = standIn.FromOn <= load.Today ? standIn.ToOn.ToTheEndOf() : $"from {standIn.FromOn.InFull()} {standIn.ToOn.ToTheEndOf()}";
        var recorder = Guid.TryParse(standIn.GivenBy, out var by) ? load.NameOf(by) : "the system";
        return $"{officer} stands in for {absent} {days}. Recorded by {recorder} on {standIn.GivenAt.InZone(Clock.London).Date.InFull()}.";
    }
}
