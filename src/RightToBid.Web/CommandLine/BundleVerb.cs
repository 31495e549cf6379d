using System.CommandLine;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Authorities;
using RightToBid.Web.Bundles;

namespace RightToBid.Web.CommandLine;

/// <summary><c>bundle</c>: a case for a tribunal, in one file. It only reads.</summary>
internal static class BundleVerb
{
    public static Command Create()
    {
        var authority = new Option<string>("--authority") { Description = "The council, by its ONS code or three letters: E07000081 or GLO.", Required = true };
        var reference = new Option<string>("--case") { Description = "The case's reference: ACV/2026/0042.", Required = true };
        var file = new Option<string>("--out") { Description = "The ZIP to write.", Required = true };
        var asKnownOn = new Option<string>("--as-known-on") { Description = "Leave out what was recorded after this day: 2026-05-12." };
        var withNames = new Option<bool>("--with-names") { Description = "Put in the names and addresses of the people concerned. That is logged." };
        var withoutFiles = new Option<bool>("--without-files") { Description = "Leave out the letters and the evidence, which name people." };
        var forOfficers = new Option<bool>("--for-officers")
        {
            Description = "Put in the letters and the evidence of claims, which are confidential. That is logged.",
        };
        return new Command("bundle", "Makes the bundle of a case for a tribunal: what is recorded, why every date, and its chain.")
        { authority, reference, file, asKnownOn, withNames, withoutFiles, forOfficers }
            .Working(async (asked, services, output, cancellation) =>
            {
                var request = new BundleRequest(
                    Tenant(asked.GetRequiredValue(authority)),
                    asked.GetRequiredValue(reference),
                    "the command line",
                    "command line",
                    Day(asked.GetValue(asKnownOn)),
                    asked.GetValue(withNames),
                    asked.GetValue(withoutFiles),
                    asked.GetValue(forOfficers));
                var path = asked.GetRequiredValue(file);
                WholeFile.MustBeNew(path);
                var bundle = await services.GetRequiredService<BundleReader>().Read(request, cancellation)
                    ?? throw new BadInputException($"Nothing is recorded of a case {request.Reference} of {request.Authority}{As(request)}.");
                WholeFile.Write(path, BundleFile.Of(bundle));
                var differences = bundle.Streams.Sum(stream => stream.Differences.Count);
                await output.WriteLineAsync(
                    $"{path}: {bundle.Chronology.Count} events in {bundle.Streams.Count} streams; "
                    + (differences == 0 ? "their chains are whole." : $"their chains differ in {differences} places, which the bundle names."));
                return differences == 0 ? 0 : CaseVerb.Differs;
            });
    }

    private static string Tenant(string code) => KnownAuthorities.Find(code)?.Code ?? code;

    private static string As(BundleRequest request) => request.AsKnownOn is { } day ? $" by the end of {day:uuuu-MM-dd}" : "";

    private static LocalDate? Day(string? given) => given is null
        ? null
        : LocalDatePattern.Iso.Parse(given) is { Success: true } day
            ? day.Value
            : throw new BadInputException($"\"{given}\" is not a day. Give one like 2026-05-12.");
}
