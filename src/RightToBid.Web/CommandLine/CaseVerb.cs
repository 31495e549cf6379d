using System.CommandLine;

using RightToBid.Web.Bundles;
using RightToBid.Web.Letters;
using RightToBid.Web.Mailing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Register;
using RightToBid.Web.Register.OpenData;

namespace RightToBid.Web.CommandLine;

/// <summary>A verb that works on the cases: it gets the services that the site has, without serving anything.</summary>
internal static class CaseVerb
{
    /// <summary>Something was found that differs; the answer says what.</summary>
    public const int Differs = 1;

    public static Command Working(this Command command, Func<ParseResult, IServiceProvider, TextWriter, CancellationToken, Task<int>> work)
    {
        command.SetAction(async (asked, cancellation) =>
        {
            var (output, error) = (asked.InvocationConfiguration.Output, asked.InvocationConfiguration.Error);
            try
            {
                var builder = WebApplication.CreateBuilder();
                builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
                    .SetMinimumLevel(LogLevel.Warning).AddFilter(typeof(BundleReader).FullName, LogLevel.Information);
                builder.AddClock();
                builder.AddCases();
                builder.AddLetters();
                builder.AddSignIn();
                builder.AddMailers();
                builder.AddMailing();
                builder.AddRegister();
                builder.AddOpenDownloads();
                await using var services = builder.Services.BuildServiceProvider();
                return await work(asked, services, output, cancellation);
            }
            catch (Exception wrong) when (wrong is BadInputException or InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync(VerbAction.OneLine(wrong.Message));
                return VerbAction.CannotBeUsed;
            }
        });
        return command;
    }
}
