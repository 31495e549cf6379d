using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

using RightToBid.Law;

namespace RightToBid.Architecture.Tests;

public partial class references_to_the_law
{
    private const string Regimes = "src/RightToBid.Law/Regimes";
    private const int MostWords = 15;

    /// <summary>Every reference that the regimes hold, with the folder it was found in.</summary>
    private static (string Folder, LegalReference Source)[] All { get; } =
    [
        .. typeof(StatuteBook).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("RightToBid.Law.Regimes.", StringComparison.Ordinal) == true)
            .SelectMany(type => HeldBy(type).Select(source => (type.Namespace!.Split('.')[3], source)))
            .Distinct(),
    ];

    [Fact]
    public void are_many() => All.Length.ShouldBeGreaterThan(20);

    [Fact]
    public void link_to_the_published_text() => All
        .Where(found => found.Source.Link.Scheme != Uri.UriSchemeHttps || found.Source.Link.Host != "www.legislation.gov.uk")
        .ShouldBeEmpty();

    [Fact]
    public void quote_no_more_than_the_words_that_decide() => All
        .Where(found => found.Source.Phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is 0 or > MostWords)
        .ShouldBeEmpty();

    [Fact]
    public void name_an_instrument_and_a_provision_as_lawyers_cite_it() => All
        .Where(found => found.Source.Instrument.Length == 0 || !Citation().IsMatch(found.Source.Provision))
        .ShouldBeEmpty();

    [Fact]
    public void have_a_row_in_the_readme_of_their_regime() => All
        .Where(found => !Rows(found.Folder).Any(row => row.Provision.Contains(found.Source.Provision, StringComparison.Ordinal)))
        .Select(found => $"{found.Folder}/README.md has no row for {found.Source}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void have_their_code_where_the_readme_says() => Tree.FoldersIn(Regimes)
        .SelectMany(folder => Rows(folder).SelectMany(row => CodeName().Matches(row.Code)
            .Select(match => match.Groups["name"].Value)
            .Where(name => !IsThere(folder, name))
            .Select(name => $"{folder}/README.md sends {row.Provision} to {name}, which is not there")))
        .ShouldBeEmpty();

    [Fact]
    public void are_not_shared_by_two_windows_in_both_provision_and_words() => StatuteBook.Regimes
        .SelectMany(regime => regime.Windows.GroupBy(window => (regime.Key, window.Source.Provision, window.Source.Phrase)))
        .Where(windows => windows.Count() > 1)
        .Select(windows => $"{windows.Key}: {string.Join(", ", windows.Select(window => window.Key))}")
        .ShouldBeEmpty();

    private static IEnumerable<LegalReference> HeldBy(Type type)
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.ContainsGenericParameters ? [] : type.GetFields(Static).Where(field => !field.IsLiteral)
            .SelectMany(field => In(field.GetValue(null)));
    }

    private static IEnumerable<LegalReference> In(object? value) => value switch
    {
        LegalReference source => [source],
        string => [],
        IDictionary entries => entries.Values.Cast<object>().SelectMany(In),
        IEnumerable several => several.Cast<object>().SelectMany(In),
        not null when value.GetType().GetProperty("Source")?.GetValue(value) is LegalReference source => [source],
        _ => [],
    };

    private static IEnumerable<(string Provision, string Code)> Rows(string folder) => Tree.Lines($"{Regimes}/{folder}/README.md")
        .SkipWhile(line => !line.StartsWith("| Provision", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|'))
        .Select(cells => (cells[1], string.Join(' ', cells[2..])));

    private static bool IsThere(string folder, string name) => name.Split('.') is [var file, "cs"]
        ? Tree.Exists($"{Regimes}/{folder}/{file}.cs")
        : Tree.FilesUnder($"{Regimes}/{folder}", ".cs").Concat(Tree.FilesUnder("src/RightToBid.Law/Time", ".cs"))
            .Any(path => name.Split('.').All(part => Regex.IsMatch(Tree.Read(path), $@"\b{part}\b")));

    [GeneratedRegex(@"`(?<name>[A-Z]\w*(?:\.\w+)*)(?:\([^`]*\))?`")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^(?:ss?\.|regs?\.|rr?\.|Sch\.|art\.) ?\d")]
    private static partial Regex Citation();
}
