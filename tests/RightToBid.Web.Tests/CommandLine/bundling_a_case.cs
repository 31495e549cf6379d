using System.Diagnostics;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.CommandLine;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bundles;
using RightToBid.Web.Tests.Dashboards;

namespace RightToBid.Web.Tests.CommandLine;

/// <summary>The verb in a process of its own, as it is used: it gets its database from the environment.</summary>
[Collection(AtAshcombe.Name)]
public class bundling_a_case(AshcombeCouncil council)
{
    private const string Case = "ACV/2026/9001";

    [Fact]
    public async Task writes_one_file_that_can_be_checked_and_says_what_is_in_it()
    {
        using var folder = new Folder();
        var path = folder.PathOf("bundle.zip");

        var asked = await Run("bundle", "--authority", Ashcombe.Code, "--case", Case, "--out", path);

        asked.Complaint.ShouldContain($"command line made the bundle of {Case}", customMessage: "that it was made is logged, beside the answer");
        asked.ExitCode.ShouldBe(0);
        asked.Answer.ShouldStartWith($"{path}: ");
        asked.Answer.TrimEnd().ShouldEndWith("their chains are whole.");
        folder.Files.ShouldBe(["bundle.zip"]);
        var bundle = new CheckedBundle(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        bundle.Heads().ShouldNotBeEmpty();
        bundle.Text("bundle.html").ShouldContain("the command line, account command line");
        bundle.Files.Keys.ShouldContain(name => name.StartsWith("letters/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task leaves_out_letters_where_that_is_asked()
    {
        using var folder = new Folder();

        (await Run("bundle", "--authority", Ashcombe.Code, "--case", Case, "--out", folder.PathOf("bundle.zip"), "--without-files")).ExitCode.ShouldBe(0);

        new CheckedBundle(await File.ReadAllBytesAsync(folder.PathOf("bundle.zip"), TestContext.Current.CancellationToken))
            .Files.Keys.ShouldNotContain(name => name.Contains('/'));
    }

    [Fact]
    public async Task of_an_unknown_case_is_refused_and_writes_nothing()
    {
        using var folder = new Folder();

        (await Run("bundle", "--authority", Ashcombe.Code, "--case", "ACV/1999/0001", "--out", folder.PathOf("bundle.zip")))
            .ShouldBeRefused($"Nothing is recorded of a case ACV/1999/0001 of {Ashcombe.Code}.");
        (await Run("bundle", "--authority", Ashcombe.Code, "--case", Case, "--out", folder.PathOf("bundle.zip"), "--as-known-on", "2001-01-01"))
            .ShouldBeRefused($"Nothing is recorded of a case {Case} of {Ashcombe.Code} by the end of 2001-01-01.");
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task of_another_authority_is_refused()
    {
        using var folder = new Folder();
        (await Run("bundle", "--authority", "GLO", "--case", Case, "--out", folder.PathOf("bundle.zip")))
            .ShouldBeRefused($"Nothing is recorded of a case {Case} of E07000081.");
    }

    [Fact]
    public async Task without_an_authority_or_a_case_is_refused()
    {
        (await Asked.For("bundle", "--case", Case, "--out", "bundle.zip")).ShouldBeRefused("Option '--authority' is required.");
        (await Asked.For("bundle", "--authority", "GLO", "--out", "bundle.zip")).ShouldBeRefused("Option '--case' is required.");
    }

    [Fact]
    public async Task never_replaces_a_file()
    {
        using var folder = new Folder();
        var path = folder.With("bundle.zip", "an earlier bundle");

        (await Asked.For("bundle", "--authority", "GLO", "--case", Case, "--out", path))
            .ShouldBeRefused($"There is a file \"{path}\" already. It is not replaced: give another name.");
        folder.Lines("bundle.zip").ShouldBe(["an earlier bundle"]);
    }

    [Fact]
    public async Task into_a_folder_that_is_not_there_is_refused()
    {
        using var folder = new Folder();
        var path = folder.PathOf("nowhere/bundle.zip");
        (await Run("bundle", "--authority", Ashcombe.Code, "--case", Case, "--out", path)).ShouldBeRefused($"There is no folder to write \"{path}\" into.");
    }

    private async Task<Asked> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__RightToBid"] = council.Services.GetRequiredService<CaseDatabase>().ConnectionString },
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var (answer, complaint) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await answer, await complaint);
    }
}
