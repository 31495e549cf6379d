using System.Text.RegularExpressions;

using RightToBid.Law;

namespace RightToBid.Architecture.Tests;

public partial class each_regime_says_what_it_does_not_know
{
    private const string Regimes = "src/RightToBid.Law/Regimes";

    private static readonly string[] Parts = ["provision", "scoped out", "ambiguity register", "how verified"];

    public static TheoryData<string> Folders => [.. Tree.FoldersIn(Regimes)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void in_the_four_parts_of_its_readme(string folder)
    {
        var headings = Tree.Lines(Readme(folder)).Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].ToLowerInvariant()).ToArray();
        Parts.Where(part => !headings.Any(heading => heading.Contains(part, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void and_when_the_law_was_read_and_that_no_lawyer_has_reviewed_it(string folder)
    {
        var status = WhiteSpace().Replace(Tree.Read(Readme(folder)), " ");
        status.ShouldContain("stated as in force on");
        status.ShouldContain("read on 21 November 2026");
        status.ShouldContain("not yet reviewed by a lawyer");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void and_numbers_in_the_register_every_ambiguity_that_its_code_marks(string folder) => Marked(folder)
        .Except(Registered(folder))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Folders))]
    public void and_has_worked_scenarios_and_vectors_beside_its_rules(string folder)
    {
        Tree.FilesUnder($"{Regimes}/{folder}", ".Scenarios.cs").ShouldNotBeEmpty();
        Tree.Exists($"{Regimes}/{folder}/Vectors.csv").ShouldBeTrue();
    }

    [Fact]
    public void and_each_states_its_standing_to_the_reader() =>
        StatuteBook.Regimes.ShouldAllBe(regime => regime.Standing.Contains("not yet reviewed by a lawyer", StringComparison.Ordinal));

    private static string Readme(string folder) => $"{Regimes}/{folder}/README.md";

    private static IEnumerable<string> Marked(string folder) => Tree.FilesUnder($"{Regimes}/{folder}", ".cs")
        .SelectMany(path => Tree.Lines(path).Where(line => line.Contains("// AMBIGUITY", StringComparison.Ordinal)))
        .SelectMany(line => Number().Matches(line.Split(':')[0]).Select(match => match.Value))
        .Distinct();

    private static IEnumerable<string> Registered(string folder) =>
        Tree.Lines(Readme(folder)).Select(line => RegisterRow().Match(line)).Where(row => row.Success).Select(row => row.Groups["number"].Value);

    [GeneratedRegex(@"\bA\d+\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\| \**(?<number>A\d+)\** \|")]
    private static partial Regex RegisterRow();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
