using System.Diagnostics;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Authorities;
using RightToBid.Web.CommandLine;
using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;
using RightToBid.Web.Importing.Recording;
using RightToBid.Web.Importing.Reporting;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.CommandLine;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>The verb in a process of its own, as it is used: it gets its database from the environment.</summary>
public class exporting_a_register(OpenRegister council) : IClassFixture<OpenRegister>
{
    private const string ElsewhereTheSame = "E07000179";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task refuses_a_council_that_nobody_knows() => (await Asked.For("export", "--authority", "E99999998", "--format", "csv", "--out", "x.csv"))
        .ShouldBeRefused("No council has the code \"E99999998\". Give an ONS code like E07000081, three letters like GLO, or all.");

    [Fact]
    public async Task refuses_a_format_that_there_is_not() => (await Asked.For("export", "--authority", "GLO", "--format", "pdf", "--out", "x.pdf"))
        .ShouldBeRefused("There is no format \"pdf\". Give one of planning-data, csv, json, geojson, history.");

    [Fact]
    public async Task refuses_a_day_that_is_none() => (await Asked.For("export", "--authority", "GLO", "--format", "csv", "--out", "x.csv", "--on", "2026-02-31"))
        .ShouldBeRefused("\"2026-02-31\" is not a day. Give one like 2026-05-12.");

    [Theory]
    [InlineData("planning-data", "planning-data.csv")]
    [InlineData("geojson", "register.geojson")]
    public async Task writes_what_the_site_gives(string format, string file)
    {
        using var folder = new Folder();

        var asked = await Run("export", "--authority", "GLO", "--format", format, "--out", folder.PathOf(file), "--on", "2026-05-12");

        asked.Complaint.ShouldBeEmpty();
        asked.ExitCode.ShouldBe(0);
        asked.Answer.ShouldStartWith($"{folder.PathOf(file)}: 4 records as at 2026-05-12");
        folder.Files.ShouldBe([file]);
        var written = await File.ReadAllTextAsync(folder.PathOf(file), Cancellation);
        var given = await council.Text($"/data/{OpenRegister.Gloucester}/{file}?on=2026-05-12");
        if (format == "geojson")
        {
            // Which versions there are depends on who asked first; the features do not.
            Features(written).ShouldBe(Features(given));
        }
        else
        {
            written.ShouldBe(given);
        }
    }

    [Fact]
    public async Task of_a_council_of_which_nothing_is_kept_is_refused()
    {
        using var folder = new Folder();
        (await Run("export", "--authority", "DAC", "--format", "csv", "--out", folder.PathOf("x.csv")))
            .ShouldBeRefused("Nothing is kept here for Dacorum Borough Council.");
        folder.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("planning-data.csv")]
    [InlineData("register.csv")]
    public async Task can_be_brought_in_again_without_a_lost_row(string file)
    {
        using var folder = new Folder();
        var path = folder.With(file, await council.Text($"/data/{OpenRegister.Gloucester}/{file}"));
        var rows = Table.Read(await File.ReadAllTextAsync(path, Cancellation)).Rows.Count;
        var reported = new List<RowReport>();
        var clock = council.Services.GetRequiredService<IClock>();

        var summary = await new RegisterImport(new ImportedCases(council.Services.GetRequiredService<IKernel>(), clock), clock.Today()).Run(
            new ImportRequest(() => RegisterFile.Open(path), KnownAuthorities.Find(ElsewhereTheSame)!, Headings.General, "test", DryRun: true),
            reported.Add, null, Cancellation);

        var brought = reported.Where(row => row.Status is RowStatus.Imported).ToList();
        brought.Count.ShouldBe(rows, string.Join('\n', reported.SelectMany(row => row.Issues).Select(issue => issue.Sentence)));
        brought.Select(row => row.Reference).Distinct().ShouldBe(["ACV/2022/0001", "ACV/2023/0003", "ACV/2025/0002", "NOM/2026/0004"]);
        brought.SelectMany(row => row.Compared).ShouldAllBe(compared => !compared.Differs);
        summary.DryRun.ShouldBeTrue();
    }

    private static IReadOnlyList<string> Features(string text) =>
        [.. JsonDocument.Parse(text).RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetRawText())];

    private async Task<Asked> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__RightToBid"] = council.Services.GetRequiredService<CaseDatabase>().ConnectionString },
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var (answer, complaint) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return new(process.ExitCode, await answer, await complaint);
    }
}
