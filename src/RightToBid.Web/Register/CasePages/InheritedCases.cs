using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Finds a case under its own council's code, or under that of the council that inherited its list.</summary>
/// <remarks>A case stays where it was recorded. Where two inherited lists use one reference, each is found under its own council's code alone.</remarks>
internal sealed class InheritedCases(PublicCases cases, Allotments allotments, IClock clock)
{
    public async Task<PublicCase?> Find(string authority, string reference, LocalDate? knownOn, CancellationToken cancellation)
    {
        if (await cases.Find(authority, reference, knownOn, cancellation) is { } own)
        {
            return own;
        }

        var found = new List<PublicCase>();
        foreach (var ended in KnownAuthorities.Find(authority) is { } heir ? KnownAuthorities.InheritedBy(heir, clock.Today()) : [])
        {
            if (await cases.Find(ended.Code, reference, knownOn, cancellation) is { } inherited)
            {
                found.Add(inherited);
            }
        }

        var one = KnownAuthorities.Find(authority);
        foreach (var split in one is null ? [] : KnownAuthorities.SplitAmong(one, clock.Today()))
        {
            if (await cases.Find(split.Code, reference, knownOn, cancellation) is { } shared
                && (await KeeperOf(split, shared.Reference, cancellation) is not { } keeper || keeper == one))
            {
                found.Add(shared);
            }
        }

        return found is [var only] ? only : null;
    }

    /// <summary>Where a case of a council that has ended is found now; nothing where it stays at its own address.</summary>
    public async Task<string?> MovedTo(string authority, string reference, CancellationToken cancellation) =>
        KnownAuthorities.Find(authority) is { } council && await KeeperOf(council, reference, cancellation) is { } keeper && keeper != council
            && await Find(keeper.Code, reference, null, cancellation) is { } found && found.Authority == council.Code
                ? Links.Case(keeper.Code, found.Reference)
                : null;

    /// <summary>Who kept the list before, and who keeps the entry now; nothing where that is one council.</summary>
    public async Task<string?> Succession(string authority, string reference, CancellationToken cancellation)
    {
        if (KnownAuthorities.Find(authority) is not { EndedOn: { } ended } council
            || await KeeperOf(council, reference, cancellation) is var keeper && keeper == council)
        {
            return null;
        }

        var before = $"{council.OfficialName} ({council.Code}) kept this list until it ended on {ended.InFull()}.";
        return keeper is not null
            ? $"{before} {keeper.OfficialName} ({keeper.Code}) keeps {(IsSplit(council) ? "this entry" : "it")} now."
            : $"{before} {string.Join(" and ", KnownAuthorities.StandingFor(council, clock.Today()).Select(heir => heir.OfficialName))} took over its area. "
              + "This entry is not yet allotted to one of them.";
    }

    private bool IsSplit(Authority council) => KnownAuthorities.SplitBefore(clock.Today()).Contains(council);

    /// <summary>The council that keeps a case; nothing where several took over and nobody has said.</summary>
    private async Task<Authority?> KeeperOf(Authority council, string reference, CancellationToken cancellation) => !IsSplit(council)
        ? AuthorityNames.KeeperOn(council, clock.Today())
        : await allotments.HeirOf(council.Code, reference, cancellation) is { } code && KnownAuthorities.Find(code) is { } heir
            ? AuthorityNames.KeeperOn(heir, clock.Today())
            : null;
}
