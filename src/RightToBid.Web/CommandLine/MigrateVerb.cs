using System.CommandLine;

using RightToBid.Storage;

namespace RightToBid.Web.CommandLine;

/// <summary><c>migrate</c>: brings the schema, and the read models whose version has changed, to what this program expects.</summary>
internal static class MigrateVerb
{
    public static Command Create() => new Command("migrate", "Brings the database's schema and read models to what this program expects.")
        .Working(async (_, services, output, cancellation) =>
        {
            var migrations = services.GetRequiredService<IKernel>().Migrations;
            var outcome = await Bars.Show(progress => migrations.Migrate(progress, cancellation));
            foreach (var applied in outcome.Applied)
            {
                await output.WriteLineAsync($"Applied {applied}.");
            }

            foreach (var built in outcome.Built)
            {
                await output.WriteLineAsync($"Built {built.ReadModel}, version {built.Version}: {built.Rows} rows from {built.Events} events.");
            }

            if (outcome is { Applied.Count: 0, Built.Count: 0 })
            {
                await output.WriteLineAsync("Nothing to do: the database is as this program expects it.");
            }

            return 0;
        });
}
