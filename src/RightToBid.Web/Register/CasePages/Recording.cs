using RightToBid.Cases;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Who recorded the fact that a window runs from, and when: by office, never by name.</summary>
internal static class Recording
{
    /// <summary>"An officer recorded this on 1 September 2023.", and each correction of the day since.</summary>
    public static string Of<TEvent>(IStory story)
        where TEvent : ICaseEvent => Of(story, happened => happened is TEvent);

    /// <param name="which">The last such fact, as it is believed now.</param>
    public static string Of(IStory story, Func<ICaseEvent, bool> which)
    {
        var past = story.Past;
        var recorded = story.Events.LastOrDefault(known => past.At((int)known.Version) is { } happened && which(happened));
        return recorded is null ? "" : string.Join(' ', Correction.NotesOn(story.Events, recorded).Select(note => $"It was {note}").Prepend(
            $"{Sentences.Begin(recorded.RecordedBy)} recorded this on {recorded.RecordedOn.InShort()}."));
    }
}
