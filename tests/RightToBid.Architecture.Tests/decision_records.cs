using System.Globalization;
using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class decision_records
{
    private static readonly string[] Parts = ["Context", "Options", "Decision", "Consequences"];

    private static string[] Records { get; } =
        [.. Tree.FilesUnder("adr", ".md").Where(path => path != "adr/README.md").Select(path => Path.GetFileName(path))];

    [Fact]
    public void are_numbered_from_one_without_a_gap() =>
        Records.Select(name => name[..4]).ShouldBe(Enumerable.Range(1, Records.Length).Select(number => $"{number:0000}"));

    [Fact]
    public void are_named_by_number_and_title() => Records.Where(name => !NumberAndTitle().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void say_the_context_the_options_the_decision_and_what_follows() => Records
        .Select(name => (Name: name, Headings: HeadingsOf($"adr/{name}")))
        .Where(record => !record.Headings.SequenceEqual(Parts))
        .Select(record => $"{record.Name} has {string.Join(", ", record.Headings)}")
        .ShouldBeEmpty();

    [Fact]
    public void carry_their_number_in_the_title() => Records
        .Where(name => !Tree.Lines($"adr/{name}")[0].StartsWith($"# {int.Parse(name[..4], CultureInfo.InvariantCulture)}. ", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void are_all_in_the_index_by_their_own_title() => Tree.Lines("adr/README.md")
        .Select(line => IndexRow().Match(line))
        .Where(row => row.Success)
        .Select(row => $"{row.Groups["file"].Value}: {row.Groups["title"].Value}")
        .ShouldBe(Records.Select(name => $"{name}: {TitleOf(name)}"));

    private static string TitleOf(string name) => Tree.Lines($"adr/{name}")[0].Split(". ", 2)[^1];

    private static string[] HeadingsOf(string path) =>
        [.. Tree.Lines(path).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim())];

    [GeneratedRegex(@"^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$")]
    private static partial Regex NumberAndTitle();

    [GeneratedRegex(@"^\| \d+ \| \[(?<title>[^\]]+)\]\((?<file>[^)]+)\) \|")]
    private static partial Regex IndexRow();
}
