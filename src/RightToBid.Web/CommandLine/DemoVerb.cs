using System.CommandLine;

using RightToBid.Storage;
using RightToBid.Web.Platform;

namespace RightToBid.Web.CommandLine;

/// <summary><c>demo</c>: loads the demonstration authority. What is there already stays as it is.</summary>
internal static class DemoVerb
{
    public static Command Create() => new Command("demo", "Loads the demonstration authority, with dates around today. Everything in it is invented.")
        .Working(async (_, services, output, cancellation) =>
        {
            await services.GetRequiredService<IKernel>().Migrations.Migrate(cancellation: cancellation);
            var demonstration = services.GetRequiredService<IDemonstration>();
            var cases = await demonstration.Load(cancellation);
            await output.WriteLineAsync($"{cases} invented cases of the demonstration authority {demonstration.Authority} are loaded.");
            return 0;
        });
}
