using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What is told of an appeal, against a listing or over compensation: the tribunal's step, where things stand, and the days that follow.</summary>
internal static class AppealMail
{
    /// <param name="position">Where things stand, as a sentence that names nobody.</param>
    /// <param name="permission">The time for asking for permission to appeal further, where it runs.</param>
    public static CaseMail? Of(ICaseEvent happened, string reference, string assetName, string position, StatutoryWindow? appeal, StatutoryWindow? permission) =>
        SubjectOf(happened) is not { } subject ? null : new(
            reference,
            $"{assetName}: {subject}",
            [
                position,
                .. happened is AppealDecided && permission is { } days
                    ?
                    [
                        $"Whoever wants to appeal further, to the Upper Tribunal, has to ask the First-tier Tribunal for permission before 5pm on {days.LastDay.InFull()}.",
                        .. WhyDate.Of(days),
                    ]
                    : Enumerable.Empty<string>(),
            ],
            (permission ?? appeal)?.Rule.Source);

    private static string? SubjectOf(ICaseEvent happened) => happened switch
    {
        AppealLodged e => $"the tribunal received an appeal on {e.ReceivedOn.InFull()}",
        AppealTimeDecided { IsAdmitted: true } e => $"the tribunal admitted a late appeal on {e.DecidedOn.InFull()}",
        AppealTimeDecided e => $"the tribunal did not admit a late appeal on {e.DecidedOn.InFull()}",
        AppealDecided { Outcome: AppealOutcome.Allowed } e => $"the tribunal allowed the appeal on {e.DecidedOn.InFull()}",
        AppealDecided e => $"the tribunal dismissed the appeal on {e.DecidedOn.InFull()}",
        AppealWithdrawn e => $"the appeal was withdrawn on {e.WithdrawnOn.InFull()}",
        FurtherAppealSought e => $"permission to appeal further was asked for on {e.SoughtOn.InFull()}",
        PermissionDecided { IsGranted: true } e => $"permission to appeal further was given on {e.DecidedOn.InFull()}",
        PermissionDecided e => $"permission to appeal further was refused on {e.DecidedOn.InFull()}",
        FurtherAppealDecided e => $"the Upper Tribunal decided on {e.DecidedOn.InFull()}",
        _ => null,
    };
}

/// <summary>Why a day is what it is, and what to beware of with it.</summary>
internal static class WhyDate
{
    public static IEnumerable<string> Of(StatutoryWindow window) => new[] { $"Why this date: {Sentences.GoOn(window.Counting)}", window.Caution }.OfType<string>();
}

/// <summary>An end of which somebody is reminded.</summary>
/// <param name="LastDay">The window's last day, or a later one that was allowed or agreed.</param>
/// <param name="What">What can or has to be done, which goes before the day.</param>
internal sealed record ComingEnd(StatutoryWindow Window, LocalDate LastDay, string What, string Otherwise)
{
    /// <summary>Before the tribunal's hour of the day, or to the end of it.</summary>
    public bool IsTribunals { get; init; }

    public CaseMail? Reminder(string reference, string assetName, LocalDate lastDay, LocalDate today)
    {
        if (LastDay != lastDay || today > lastDay)
        {
            return null;
        }

        var (left, when) = (lastDay.Distance(today), IsTribunals ? $"before 5pm on {lastDay.InFull()}" : lastDay.ToTheEndOf());
        return new CaseMail(
            reference,
            $"{assetName}: {left}, {What} {when}",
            [
                $"{Sentences.Begin(What)} {when}: {left}.",
                Otherwise,
                .. lastDay == Window.LastDay ? WhyDate.Of(Window) : [$"The day was allowed or agreed in writing. Without that it had been {Window.LastDay.InFull()}."],
            ],
            Window.Rule.Source);
    }
}
