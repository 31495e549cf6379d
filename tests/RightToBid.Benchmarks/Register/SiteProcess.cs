using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RightToBid.Benchmarks.Register;

/// <summary>A web server in a process of its own: the site over a database, or the framework answering with plain text.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    public const string PlainArgument = "--plain-text";

    private readonly Process process;

    private SiteProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static Task<SiteProcess> Site(string database, string today) => Start(
        [Path.Combine(AppContext.BaseDirectory, "RightToBid.Web.dll")],
        new()
        {
            ["ConnectionStrings__RightToBid"] = database,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Demonstration"] = "false",
            ["BackgroundWork"] = "false",
            ["Clock__StartAt"] = today,
            ["Logging__LogLevel__Default"] = "Error",
        },
        "/health/live");

    public static Task<SiteProcess> PlainText() => Start([typeof(SiteProcess).Assembly.Location, PlainArgument], [], "/");

    /// <summary>What the process is that answers with plain text.</summary>
    public static async Task RunPlainText()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", () => TypedResults.Text("Hello, World!"));
        await app.RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<SiteProcess> Start(string[] arguments, Dictionary<string, string> settings, string ready)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", ["exec", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, said) => Console.Error.WriteLine(said.Data);
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = address };
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var tries = 0; tries < 600 && !process.HasExited; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(ready, UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return new SiteProcess(process, address);
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await pace.WaitForNextTickAsync();
        }

        throw new InvalidOperationException("The server did not begin to answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
