using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>Whether a notice has to be given again, because the last days that it stated are not what the facts now give.</summary>
public static class Reissue
{
    /// <summary>The days stated wrongly that no later service has put right, in the order of the windows.</summary>
    /// <param name="services">The services that did this duty, in the order in which they were recorded.</param>
    public static IReadOnlyList<StatedDay> Misstated(NoticeDuty duty, IReadOnlyList<ServedNotice> services, WorkingDays calendar)
    {
        var wrong = new SortedDictionary<string, StatedDay>(StringComparer.Ordinal);
        foreach (var service in services.Select(served => served.Service))
        {
            foreach (var right in duty.Ends(service.SentOn, service.GivenOn, calendar))
            {
                if (service.Stated.FirstOrDefault(stated => stated.Window == right.Window) is not { } stated) continue;

                if (stated == right)
                {
                    wrong.Remove(right.Window);
                }
                else
                {
                    wrong[right.Window] = stated;
                }
            }
        }

        return [.. wrong.Values];
    }
}
