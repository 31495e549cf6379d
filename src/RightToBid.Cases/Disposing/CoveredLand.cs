using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>The named parts of the land that a notice covers, and what is left of them as they are disposed of.</summary>
public static class CoveredLand
{
    private const string Whole = "the whole";

    /// <summary>The parts that the notice names; none where it covers the whole of the listed land without naming parts.</summary>
    public static IReadOnlyList<string> Of(Moratorium moratorium) => moratorium.Parcels is { Count: > 0 } parcels
        ? parcels
        : moratorium.LandCovered.TrimStart().StartsWith(Whole, StringComparison.OrdinalIgnoreCase) ? [] : [moratorium.LandCovered];

    /// <summary>The parts that no disposal with effect has passed by the end of <paramref name="day"/>.</summary>
    public static IReadOnlyList<string> LeftOn(Moratorium moratorium, LocalDate day) =>
        [.. Of(moratorium).Except(Effective(moratorium).Where(known => known.Disposal.BindingOn <= day).SelectMany(known => known.Disposal.Terms.Parcels ?? []), PartNames.Comparer)];

    /// <summary>Whether the notice covers all of these parts. One that names no parts covers every part of the listed land.</summary>
    public static bool Includes(Moratorium moratorium, IReadOnlyList<string>? parcels) =>
        Of(moratorium) is { Count: > 0 } covered ? parcels is not null && parcels.All(part => covered.Contains(part, PartNames.Comparer)) : true;

    /// <summary>How notices tell land of which nobody can know whether it is what a disposal passes: their words differ, and no named parts tell.</summary>
    public static IReadOnlyList<string> MayBeSame(Moratorium moratorium, Disposal disposal)
    {
        if (moratorium.Parcels is { Count: > 0 } || Of(moratorium) is not [var words]) return [];

        var sold = disposal.Terms.Parcels ?? [words];
        return [.. OtherThan(sold, [words]), .. DisposalLaw.OtherNotices(moratorium, disposal).SelectMany(notice => OtherThan(sold, notice.Parcels))];
    }

    /// <summary>The same of a disposal without a notice, and the notices that other owners gave.</summary>
    public static IReadOnlyList<string> MayBeSame(ListEntry entry, Disposal disposal) =>
    [
        .. DisposalLaw.OtherNotices(entry, disposal)
            .SelectMany(notice => OtherThan(disposal.Terms.Parcels ?? entry.Parcels, notice.Parcels))
            .Except(entry.Parcels, PartNames.Comparer),
    ];

    private static IEnumerable<string> OtherThan(IReadOnlyList<string> sold, IReadOnlyList<string>? told) => (told ?? []).Except(sold, PartNames.Comparer);

    /// <summary>A part that the entry does not have is no part of the listed land.</summary>
    /// <param name="field">The answer that names the parts.</param>
    /// <param name="parts">The parts that the entry names.</param>
    internal static Refusal? MustBeAmong(string field, IReadOnlyList<string> parts, IReadOnlyList<string>? named) =>
        (named ?? []).Except(parts, PartNames.Comparer).ToList() is not { Count: > 0 } unknown ? null
        : parts.Count == 0 ? Refusal.OfAnswer(field, "The entry does not name parts of the listed land. Name them there first.")
        : Refusal.OfAnswer(field, $"The entry has no part called {string.Join(" or ", unknown)}. Its parts are {string.Join(", ", parts)}.");

    /// <summary>The disposal after which nothing is left of the land, and what it does to the notice.</summary>
    internal static MoratoriumEnd? LastDisposal(Moratorium moratorium)
    {
        IReadOnlyList<string> left = Of(moratorium);
        foreach (var (disposal, kind) in Effective(moratorium))
        {
            var passed = disposal.Terms.Parcels;
            if (passed is null || (left.Count > 0 && !left.Except(passed, PartNames.Comparer).Any())) return new(kind, disposal.BindingOn);

            left = [.. left.Except(passed, PartNames.Comparer)];
        }

        return null;
    }

    /// <summary>The disposals that have effect here, the earliest first.</summary>
    private static IEnumerable<(Disposal Disposal, MoratoriumEndKind Kind)> Effective(Moratorium moratorium) =>
        moratorium.Disposals
            .Select(disposal => (Disposal: disposal, Kind: DisposalLaw.EndOf(moratorium, disposal)))
            .Where(known => known.Kind is not null)
            .Select(known => (known.Disposal, known.Kind!.Value))
            .OrderBy(known => known.Disposal.BindingOn);
}
