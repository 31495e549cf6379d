using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Register.OpenData;

/// <summary>What there is to take away, of one authority or of all: the files, their versions, their licence.</summary>
internal sealed class TakeModel(OpenRecords records, OpenDatasets datasets, IClock clock) : PageModel
{
    public LocalDate Today { get; } = clock.Today();

    /// <summary>One authority's code; nothing for all of them.</summary>
    public string? Authority { get; private set; }

    public string Scope => Authority ?? OpenDataset.All;

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<DatasetVersion> Versions { get; private set; } = [];

    public bool HasNoLetters => Authority is not null && NationalSchema.Organisation(Authority) is null;

    /// <summary>The versions as a citation has them.</summary>
    public string CitedVersions => string.Concat(Versions.Where(version => version.Authority == Authority)
        .Select(version => $", {(version.List == "listed" ? "list of assets" : "list of unsuccessful nominations")} version {version.Version}"));

    public async Task<IActionResult> OnGetAsync(string? authority, CancellationToken cancellation)
    {
        var kept = await records.Authorities(cancellation);
        if (authority is { Length: > 0 } and not OpenDataset.All)
        {
            var code = KnownAuthorities.Find(authority)?.Code ?? authority;
            if (await datasets.Of(code, Today, knownOn: null, cancellation) is not { } dataset)
            {
                return NotFound();
            }

            (Authority, Versions) = (code, dataset.Versions);
        }

        Authorities =
        [
            new SelectListItem("All authorities", "", Authority is null),
            .. kept.Append(Authority).OfType<string>().Distinct()
                .Select(code => (Name: AuthorityNames.Of(code), Code: code))
                .OrderBy(known => known.Name, StringComparer.CurrentCulture)
                .Select(known => new SelectListItem(known.Name, known.Code, known.Code == Authority)),
        ];
        return Page();
    }
}
