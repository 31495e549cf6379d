using System.Globalization;

using Microsoft.AspNetCore.Http.HttpResults;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>The downloads and what describes them, below <c>/data</c>.</summary>
internal static class OpenDownloads
{
    public static void AddOpenDownloads(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<OpenRecords>()
        .AddSingleton<OpenHistory>()
        .AddSingleton<OpenDatasets>()
        .AddSingleton<ListChanges>();

    public static void MapOpenDownloads(this WebApplication app)
    {
        app.MapGet($"{Links.TakeData}.json", Catalogue).ExcludeFromDescription();
        app.MapGet($"{Links.TakeData}/{{scope}}/{{file}}", Download).ExcludeFromDescription();
        app.MapGet($"{Links.TakeData}/{{authority}}/{{list}}/changes.json", Changes).ExcludeFromDescription();
    }

    /// <summary>Whose records can be taken, at which versions they are, and where.</summary>
    private static async Task<IResult> Catalogue(OpenRecords records, OpenDatasets datasets, IClock clock, CancellationToken cancellation)
    {
        var versions = (await datasets.VersionsOn(clock.Today(), null, cancellation)).ToLookup(version => version.Authority);
        return TypedResults.Json(
            new
            {
                Title = "Assets of community value and unsuccessful nominations",
                OpenDataset.Licence,
                AsAt = clock.Today(),
                All = FilesOf(OpenDataset.All),
                Authorities = (await records.Authorities(cancellation)).Select(code => new
                {
                    Authority = code,
                    Name = AuthorityNames.Of(code),
                    Organisation = NationalSchema.Organisation(code),
                    Versions = versions[code],
                    Files = FilesOf(code),
                    Changes = new[] { Links.ListChanges(code, "listed", 0), Links.ListChanges(code, "unsuccessful", 0) },
                }),
            },
            CaseJson.Spoken);
    }

    private static IEnumerable<object> FilesOf(string scope) => OpenFormat.All.Select(format => new
    {
        Format = format.Key,
        Address = Links.Download(scope, format.FileName),
        format.MediaType,
        DescribedBy = format.Columns is null ? null : Links.Download(scope, format.FileName + Csvw.Suffix),
    });

    private static async Task<IResult> Download(
        string scope, string file, string? on, string? known, OpenDatasets datasets, IClock clock, CancellationToken cancellation)
    {
        if (new[] { on, known }.FirstOrDefault(given => given is { Length: > 0 } && Day(given) is null) is { } wrong)
        {
            return TypedResults.Problem($"“{wrong}” is not a day. Write it like 2024-02-29.", statusCode: StatusCodes.Status400BadRequest, title: "No such day");
        }

        var isDescription = file.EndsWith(Csvw.Suffix, StringComparison.Ordinal);
        var name = isDescription ? file[..^Csvw.Suffix.Length] : file;
        if (OpenFormat.All.FirstOrDefault(known => known.FileName == name) is not { } format || (isDescription && format.Columns is null))
        {
            return NotFound("There is no file of that name. The files are named at /data.json.");
        }

        if (!format.IsOfHistory && known is { Length: > 0 })
        {
            return TypedResults.Problem(
                $"“known” is asked of the history alone. As it was known on a day, the list is at {Links.Register}.csv.",
                statusCode: StatusCodes.Status400BadRequest, title: "The question could not be read");
        }

        if (await datasets.Of(scope == OpenDataset.All ? null : scope, Day(on) ?? clock.Today(), Day(known), cancellation) is not { } dataset)
        {
            return NotFound("No list of an authority of that code is kept here.");
        }

        var asked = Day(on) is { } day ? $"?on={day.Iso()}" : "";
        if (isDescription)
        {
            return TypedResults.Text(format.Columns!.Describe(name + asked, dataset).ToJsonString(CaseJson.Spoken), Csvw.MediaType);
        }

        return new InTurn(new OneDownload(format, dataset, format.Columns is null ? null : name + Csvw.Suffix + asked));
    }

    private static LocalDate? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } typed } ? typed : null;

    private static async Task<IResult> Changes(
        string authority, string list, string? since, ListChanges changes, CancellationToken cancellation)
    {
        if (PublishedLists.Find(list) is not { } known)
        {
            return NotFound("The lists are “listed” and “unsuccessful”.");
        }

        if (!int.TryParse(since ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return TypedResults.Problem(
                "Give the number of a version after “since”, or 0 for everything.", statusCode: StatusCodes.Status400BadRequest, title: "No such version");
        }

        var code = KnownAuthorities.Find(authority)?.Code ?? authority;
        return await changes.Since(code, known, number, cancellation) is { } found
            ? TaggedJson.Of(found)
            : NotFound("The list has no version of that number.");
    }

    private static ProblemHttpResult NotFound(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status404NotFound, title: "Nothing is published there");
}
