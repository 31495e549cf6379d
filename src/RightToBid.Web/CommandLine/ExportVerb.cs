using System.CommandLine;
using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Storage;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Register.OpenData;

namespace RightToBid.Web.CommandLine;

/// <summary><c>export</c>: both lists of one authority, or of all, or what happened in their cases, as the site's own downloads have them. It changes no case.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var authority = new Option<string>("--authority")
        {
            Description = "The council, by its ONS code or three letters: E07000081 or GLO; or all of them: all.",
            Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = $"The form: {string.Join(", ", OpenFormat.All.Select(known => known.Key))}.",
            Required = true,
        };
        var file = new Option<string>("--out") { Description = "The file to write.", Required = true };
        var on = new Option<string>("--on") { Description = "The day as at which the lists are read; today where none is given: 2026-05-12." };
        return new Command("export", "Writes both lists of an authority (planning-data, csv, json or geojson), or what happened in its cases (history).") { authority, format, file, on }
            .Working(async (asked, services, output, cancellation) =>
            {
                var code = Tenant(asked.GetRequiredValue(authority));
                var form = Form(asked.GetRequiredValue(format));
                var day = Day(asked.GetValue(on)) ?? services.GetRequiredService<IClock>().Today();
                var path = asked.GetRequiredValue(file);
                if (await services.GetRequiredService<IKernel>().Migrations.Pending(cancellation) is { Count: > 0 })
                {
                    throw new BadInputException("The database is not as this program expects it. Run the verb migrate first.");
                }

                var dataset = await services.GetRequiredService<OpenDatasets>().Of(code, day, knownOn: null, cancellation)
                    ?? throw new BadInputException($"Nothing is kept here for {KnownAuthorities.Find(code!)?.OfficialName ?? code}.");
                var records = 0;
                dataset = dataset with { Records = Counted(dataset.Records), History = Counted(dataset.History) };
                await WholeFile.Write(path, stream => form.Write(stream, dataset, cancellation));
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: {records} records as at {day:uuuu-MM-dd}{string.Concat(dataset.VersionsInWords.Where(_ => code is not null).Select(version => $"; {version}"))}."));
                return 0;

                async IAsyncEnumerable<T> Counted<T>(IAsyncEnumerable<T> all)
                {
                    await foreach (var record in all)
                    {
                        records++;
                        yield return record;
                    }
                }
            });
    }

    /// <summary>The authority's code; nothing for all of them.</summary>
    private static string? Tenant(string code) => code == OpenDataset.All
        ? null
        : code == DemonstrationAuthority.Code
            ? code
            : KnownAuthorities.Find(code) switch
            {
                null => throw new BadInputException($"No council has the code \"{code}\". Give an ONS code like E07000081, three letters like GLO, or all."),
                { CanBeTenant: false } other => throw new BadInputException($"{other.OfficialName} keeps no list of assets of community value in England."),
                var known => known.Code,
            };

    private static OpenFormat Form(string key) => OpenFormat.All.FirstOrDefault(known => known.Key == key)
        ?? throw new BadInputException($"There is no format \"{key}\". Give one of {string.Join(", ", OpenFormat.All.Select(known => known.Key))}.");

    private static LocalDate? Day(string? given) => given is null
        ? null
        : LocalDatePattern.Iso.Parse(given) is { Success: true } day
            ? day.Value
            : throw new BadInputException($"\"{given}\" is not a day. Give one like 2026-05-12.");
}
