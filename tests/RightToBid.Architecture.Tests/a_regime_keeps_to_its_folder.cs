using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

using RightToBid.Law;

namespace RightToBid.Architecture.Tests;

public partial class a_regime_keeps_to_its_folder
{
    private const string Regimes = "src/RightToBid.Law/Regimes";

    [Fact]
    public void its_types_are_internal() =>
        typeof(StatuteBook).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("RightToBid.Law.Regimes", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void only_the_tests_of_the_law_see_inside() =>
        typeof(StatuteBook).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>()
            .Select(attribute => attribute.AssemblyName)
            .ShouldBe(["RightToBid.Law.Tests"]);

    [Fact]
    public void nothing_outside_the_folder_names_what_is_in_it() => Tree.LinesMatching(
        Tree.FilesUnder("src", ".cs", ".cshtml").Where(path => !path.StartsWith(Regimes + "/", StringComparison.Ordinal)),
        NamesARegime()).ShouldBeEmpty();

    [Fact]
    public void one_regime_does_not_name_another() => Tree.FilesUnder(Regimes, ".cs")
        .SelectMany(path => Tree.FoldersIn(Regimes)
            .Where(other => other != path.Split('/')[3] && Tree.Read(path).Contains($"Regimes.{other}", StringComparison.Ordinal))
            .Select(other => $"{path} names {other}"))
        .ShouldBeEmpty();

    [Fact]
    public void every_folder_is_a_regime_in_the_statute_book() =>
        StatuteBook.Regimes.Select(regime => regime.Key).ShouldBe(Tree.FoldersIn(Regimes).Select(KebabCase), ignoreOrder: true);

    private static string KebabCase(string folder) => StartOfAWord().Replace(folder, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex(@"[A-Z][a-z]*|\d+")]
    private static partial Regex StartOfAWord();

    [GeneratedRegex(@"\bRegimes\.[A-Z]\w*\d")]
    private static partial Regex NamesARegime();
}
