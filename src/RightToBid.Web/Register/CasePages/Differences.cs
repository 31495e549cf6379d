using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Where a council published another last day than the law gives: by how much, and what to do meanwhile.</summary>
internal static class Differences
{
    private const string Advice = "Until it is put right, groups should act by the earlier date and owners should wait for the later.";

    public static string? In(IReadOnlyList<PublishedDate> published, StatutoryWindow window) => published
        .LastOrDefault(date => date.Name == window.Rule.Key && date.PublishedOn is not null && date.PublishedOn != window.LastDay) is { PublishedOn: { } day } other
        ? $"The council published {day.InShort()} (“{other.AsPublished}”), {ByHowMuch(window.LastDay, day)}. {Advice}"
        : null;

    private static string ByHowMuch(LocalDate byLaw, LocalDate published) => Period.DaysBetween(byLaw, published) switch
    {
        -1 => "one day less than the law gives",
        1 => "one day more than the law gives",
        < 0 and var days => $"{-days} days less than the law gives",
        var days => $"{days} days more than the law gives",
    };
}
