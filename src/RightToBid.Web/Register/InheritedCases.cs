using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>Finds a case under its own council's code, or under that of the council that inherited its list.</summary>
/// <remarks>A case stays where it was recorded. Where two inherited lists use one reference, each is found under its own council's code alone.</remarks>
internal sealed class InheritedCases(PublicCases cases, IClock clock)
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

        return found is [var only] ? only : null;
    }

    /// <summary>Where a case of a council that has ended is found now; nothing where it stays at its own address.</summary>
    public async Task<string?> MovedTo(string authority, string reference, CancellationToken cancellation) =>
        KnownAuthorities.Find(authority) is { } council && AuthorityNames.KeeperOn(council, clock.Today()) is var keeper && keeper != council
            && await Find(keeper.Code, reference, null, cancellation) is { } found && found.Authority == council.Code
                ? Links.Case(keeper.Code, found.Reference)
                : null;

    /// <summary>Who kept the list before, and who keeps it now; nothing where that is one council.</summary>
    public string? Succession(string authority) =>
        KnownAuthorities.Find(authority) is { EndedOn: { } ended } council && AuthorityNames.KeeperOn(council, clock.Today()) is var keeper && keeper != council
            ? $"{council.OfficialName} ({council.Code}) kept this list until it ended on {ended.InFull()}. {keeper.OfficialName} ({keeper.Code}) keeps it now."
            : null;
}
