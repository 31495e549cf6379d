using System.CommandLine;

using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.CommandLine;

/// <summary><c>rebuild [NAME]</c>: builds one read model, or all, anew from the events, and says how many rows came out otherwise.</summary>
internal static class RebuildVerb
{
    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "The read model; all of them where none is named.", Arity = ArgumentArity.ZeroOrOne };
        return new Command("rebuild", "Builds read models anew from the events.") { name }
            .Working(async (asked, services, output, cancellation) =>
            {
                var known = CaseKernel.ReadModels.Select(model => model.Name).ToList();
                var wanted = asked.GetValue(name);
                if (wanted is not null && !known.Contains(wanted))
                {
                    throw new BadInputException($"There is no read model called \"{wanted}\". Those there are: {string.Join(", ", known)}.");
                }

                var kernel = services.GetRequiredService<IKernel>();
                foreach (var model in wanted is null ? known : [wanted])
                {
                    var outcome = await Bars.Show(progress => kernel.ReadModels.Rebuild(model, progress, cancellation));
                    await output.WriteLineAsync(
                        $"{outcome.ReadModel}: {outcome.Rows} rows from {outcome.Events} events, {(outcome.Changed is { } changed ? $"{changed} changed" : "none to compare with")}.");
                }

                return 0;
            });
    }
}
