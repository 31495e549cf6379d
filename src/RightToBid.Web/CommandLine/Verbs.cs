using System.CommandLine;

namespace RightToBid.Web.CommandLine;

/// <summary>What the program does besides serving the site. To add a verb, add its line to <see cref="All"/>.</summary>
internal static class Verbs
{
    private static readonly Func<Command>[] All =
    [
        WindowsVerb.Create,
        MayDisposeVerb.Create,
        ImportVerb.Create,
        ExportVerb.Create,
        MigrateVerb.Create,
        RebuildVerb.Create,
        VerifyVerb.Create,
        BundleVerb.Create,
        DemoVerb.Create,
        AccountVerb.Create,
    ];

    /// <summary>
    /// The first argument is a verb, or a question about the verbs; anything else that begins with a dash configures the site.
    /// </summary>
    public static bool AreAskedFor(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    public static Task<int> Run(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>The same, with its answers and its complaints captured.</summary>
    public static Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("RightToBid: a tracker of the community right to bid. Without a verb it serves the site.");
        foreach (var create in All)
        {
            root.Add(create());
        }

        var asked = root.Parse(args);
        if (asked.Errors is [var wrong, ..])
        {
            error.WriteLine(VerbAction.OneLine(wrong.Message));
            return Task.FromResult(VerbAction.CannotBeUsed);
        }

        return asked.InvokeAsync(new() { Output = output, Error = error });
    }
}
