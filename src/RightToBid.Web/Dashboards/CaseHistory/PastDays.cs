using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>A case as it stood on a past day, on what is known of it: what happened later has not happened yet.</summary>
internal static class PastDays
{
    public static PublicCase On(PublicCase of, LocalDate day) => of with
    {
        Nominations = On(of.Nominations, day),
        Entries = On(of.Entries, day),
        Moratoria = On(of.Moratoria, day),
        Bids = On(of.Bids, day),
        Handovers = On(of.Handovers, day),
        Reviews = On(of.Reviews, day),
        Earlier = [.. of.Earlier.Select(earlier => On(earlier, day))],
        Later = [.. of.Later.Select(later => On(later, day))],
    };

    /// <summary>Whether it had happened by the end of a day. What ends with a day has not ended while the day lasts.</summary>
    public static bool HasHappened(ICaseEvent happened, LocalDate day) =>
        LegalDay.Of(happened) is not { } on || (happened is IAnnouncement ? on < day : on <= day);

    /// <summary>A stream that had not begun is left out. Corrections have done their work in what stands.</summary>
    private static IReadOnlyList<Story<TState>> On<TState>(IReadOnlyList<Story<TState>> stories, LocalDate day)
        where TState : ICorrectable<TState> =>
    [
        .. stories.Where(story => story.State.Past.Standing.FirstOrDefault() is { } first && HasHappened(first, day))
            .Select(story => story with
            {
                State = story.State.Past.Standing
                    .Where(happened => happened is not ICorrection && HasHappened(happened, day))
                    .Aggregate(TState.Initial, (state, happened) => state.Evolve(happened)),
            }),
    ];
}
