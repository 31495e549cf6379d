using NodaTime;

using RightToBid.Law;

namespace RightToBid.Web.Shared;

/// <summary>What a correction does to the dates of a case: each window's last day as it stands, and as it will stand.</summary>
internal sealed record DatesBeforeAndAfter(IReadOnlyList<DateChange> Changes)
{
    public static DatesBeforeAndAfter Of(IEnumerable<StatutoryWindow> before, IEnumerable<StatutoryWindow> after) => new(
        [.. before.Zip(after, (was, will) => new DateChange(was.Rule.Name, was.LastDay, will.LastDay, will.Counting))]);
}

internal sealed record DateChange(string Window, LocalDate Before, LocalDate After, string Counting);
