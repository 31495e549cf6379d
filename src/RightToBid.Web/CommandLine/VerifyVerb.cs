using System.CommandLine;

using RightToBid.Storage;

namespace RightToBid.Web.CommandLine;

/// <summary><c>verify</c>: proves from the events that everything kept beside them is what they say; exit code 1 where anything differs.</summary>
internal static class VerifyVerb
{
    public static Command Create() => new Command("verify", "Proves that read models and deadlines are what the events say.")
        .Working(async (_, services, output, cancellation) =>
        {
            var report = await services.GetRequiredService<IKernel>().Verification.Verify(cancellation);
            foreach (var difference in report.Differences)
            {
                await output.WriteLineAsync($"{difference.Part}, {difference.TenantId}, {difference.StreamId}: {difference.What}");
            }

            await output.WriteLineAsync(
                $"{report.Streams} streams, {report.Events} events, {report.Rows} rows and {report.Deadlines} deadlines were compared: "
                + (report.Redactions == 0 ? "" : $"{report.Redactions} notes explain words that were taken out of events; ")
                + (report.IsClean ? "nothing differs." : $"{report.Differences.Count} differences."));
            return report.IsClean ? 0 : CaseVerb.Differs;
        });
}
