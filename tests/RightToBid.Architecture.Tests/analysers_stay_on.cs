using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class analysers_stay_on
{
    /// <summary>The one place where rules are switched off for a whole group of projects, with its reason beside it.</summary>
    private static readonly string[] MaySilence = ["tests/Directory.Build.props"];

    [Fact]
    public void for_every_project() => Tree.LinesMatching(
        Tree.Files.Where(path => (path.EndsWith(".csproj", StringComparison.Ordinal) || path.EndsWith(".props", StringComparison.Ordinal)
            || path.EndsWith(".targets", StringComparison.Ordinal)) && !MaySilence.Contains(path)),
        SwitchesOff()).ShouldBeEmpty();

    [Fact]
    public void and_a_rule_that_is_off_says_why()
    {
        var lines = Tree.Lines(".editorconfig");
        lines.Select((line, index) => (Line: line, Index: index))
            .Where(at => at.Line.EndsWith(".severity = none", StringComparison.Ordinal))
            .Where(at => !lines.Take(at.Index).Reverse().TakeWhile(above => above.Length > 0).Any(above => above.StartsWith('#')))
            .Select(at => $".editorconfig:{at.Index + 1}: {at.Line}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void and_every_banned_symbol_says_what_to_do_instead() => new[] { "src/BannedSymbols.txt", "src/BannedClock.txt" }
        .SelectMany(path => Tree.Lines(path).Where(line => line.Length > 0 && line.Split(';', 2) is not [_, { Length: > 10 }]))
        .ShouldBeEmpty();

    [GeneratedRegex(@"<NoWarn>|<TreatWarningsAsErrors>false|<WarningsNotAsErrors>|<RunAnalyzers>false|<EnableNETAnalyzers>false|<Nullable>disable|<EnforceCodeStyleInBuild>false")]
    private static partial Regex SwitchesOff();
}
