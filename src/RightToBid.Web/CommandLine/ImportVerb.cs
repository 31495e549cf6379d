using System.CommandLine;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Authorities;
using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;
using RightToBid.Web.Importing.Recording;
using RightToBid.Web.Importing.Reporting;
using RightToBid.Web.Platform;

using Spectre.Console;

namespace RightToBid.Web.CommandLine;

/// <summary><c>import</c>: a council's register, from CSV, XLSX, XLS or XLSB, into cases with their history.</summary>
/// <remarks>Exit code 0 when the file was gone through, rows set aside included, for the others are in; 2 when nothing could be used.</remarks>
internal static class ImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The register: CSV, XLSX, XLS or XLSB." };
        var authority = new Option<string>("--authority") { Description = "The council, by its ONS code or three letters: E07000081 or GLO.", Required = true };
        var mapping = new Option<string>("--mapping")
        {
            Description = $"What the headings mean, where they are not known: {string.Join(", ", Headings.MappingNames)}, or a CSV file with the columns heading,field.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and say the same." };
        var report = new Option<string>("--report") { Description = "A JSON file that accounts for every row." };
        return new Command("import", "Brings a council's register in, every row accounted for.") { file, authority, mapping, dryRun, report }
            .Working(async (asked, services, output, cancellation) =>
            {
                try
                {
                    var path = asked.GetRequiredValue(file);
                    var request = new ImportRequest(
                        () => RegisterFile.Open(path), Tenant(asked.GetRequiredValue(authority)),
                        asked.GetValue(mapping) is { } named ? Headings.WithMapping(named) : Headings.General,
                        "command line", asked.GetValue(dryRun));
                    using (request.Open())
                    {
                        // A file that cannot be used is said so before a database is asked for.
                    }

                    using var written = asked.GetValue(report) is { } target ? new ReportFile(target) : null;
                    await Run(request, services, written, output, cancellation);
                    return 0;
                }
                catch (UnusableInputException unusable)
                {
                    throw new BadInputException(unusable.Message);
                }
            });
    }

    private static async Task Run(ImportRequest request, IServiceProvider services, ReportFile? written, TextWriter output, CancellationToken cancellation)
    {
        var (kernel, clock) = (services.GetRequiredService<IKernel>(), services.GetRequiredService<IClock>());
        if (await kernel.Migrations.Pending(cancellation) is { Count: > 0 })
        {
            if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                throw new BadInputException("The database is not as this program expects it. Run the verb migrate first.");
            }

            await kernel.Migrations.Migrate(cancellation: cancellation);
        }

        var words = new ImportInWords(output);
        var summary = await WithBar(progress => new RegisterImport(new ImportedCases(kernel, clock), clock.Today()).Run(
            request,
            row =>
            {
                written?.Add(row);
                words.Add(row);
            },
            progress,
            cancellation));
        written?.End(summary);
        words.End(summary);
    }

    private static Authority Tenant(string code) => KnownAuthorities.Find(code) switch
    {
        null => throw new BadInputException($"No council has the code \"{code}\". Give an ONS code like E07000081, or three letters like GLO."),
        { CanBeTenant: false } other => throw new BadInputException($"{other.OfficialName} keeps no list of assets of community value in England."),
        var known => known,
    };

    /// <summary>A bar on the terminal's error stream, so that what is printed stays clean.</summary>
    private static async Task<T> WithBar<T>(Func<Action<double>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask("Bringing the register in", maxValue: 1);
            return work(done => bar.Value = done);
        });
    }
}
