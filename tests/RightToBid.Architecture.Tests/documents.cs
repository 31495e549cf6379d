using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class documents
{
    private static IEnumerable<string> All => Tree.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void link_only_to_what_is_there() => All
        .SelectMany(path => Link().Matches(WithoutCode(Tree.Read(path))).Select(match => (Path: path, Target: match.Groups["target"].Value)))
        .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(link => !Resolves(link.Path, link.Target))
        .Select(link => $"{link.Path} links to {link.Target}")
        .ShouldBeEmpty();

    [Fact]
    public void link_to_other_sites_over_https() => All
        .SelectMany(path => Link().Matches(WithoutCode(Tree.Read(path))).Select(match => (Path: path, Target: match.Groups["target"].Value)))
        .Where(link => link.Target.StartsWith("http://", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void in_the_readme_run_projects_that_exist() => RunsAProject().Matches(Tree.Read("README.md"))
        .Select(match => match.Groups["path"].Value)
        .Where(path => !Tree.Exists(path))
        .ShouldBeEmpty();

    [Fact]
    public void in_the_readme_name_verbs_that_exist() => RunsAVerb().Matches(Tree.Read("README.md") + Tree.Read("deploy/README.md"))
        .Select(match => match.Groups["verb"].Value)
        .Distinct()
        .Where(verb => !Tree.FilesUnder("src/RightToBid.Web/CommandLine", ".cs").Any(path => Tree.Read(path).Contains($"\"{verb}\"", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    [Fact]
    public void in_the_readme_send_each_wish_to_one_path_that_exists()
    {
        var rows = Tree.Lines("README.md").SkipWhile(line => !line.StartsWith("| I want to", StringComparison.Ordinal))
            .Skip(2).TakeWhile(line => line.StartsWith('|')).Select(row => InBackticks().Matches(row.Split('|')[2])).ToArray();
        rows.ShouldNotBeEmpty();
        rows.Where(paths => paths.Count != 1 || !Tree.Exists(paths[0].Groups["path"].Value)).ShouldBeEmpty();
    }

    [Fact]
    public void say_what_changed_and_begin_with_what_is_not_released() =>
        Tree.Lines("CHANGELOG.md").First(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe("## [Unreleased]");

    [Fact]
    public void name_every_regime_that_is_encoded_in_the_changelog() => Tree.FoldersIn("src/RightToBid.Law/Regimes")
        .Where(folder => !Tree.Read("CHANGELOG.md").Contains(folder, StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("README.md", "read on 21 November 2026")]
    [InlineData("README.md", "not yet reviewed by a lawyer")]
    [InlineData("README.md", "dotnet run --project src/RightToBid.Web")]
    [InlineData("README.md", "dotnet test")]
    [InlineData("README.md", "docker compose up")]
    [InlineData("LICENSE", "The RightToBid contributors")]
    [InlineData("SECURITY.md", "report")]
    public void say_what_a_stranger_must_know(string document, string words) => Tree.Read(document).ShouldContain(words);

    private static bool Resolves(string from, string target)
    {
        var parts = target.Split('#', 2);
        var file = parts[0].Length == 0
            ? from
            : Path.GetRelativePath(Tree.Root, Path.GetFullPath(Path.Combine(Tree.Root, Path.GetDirectoryName(from)!, parts[0])));
        return Tree.Exists(file) && (parts.Length == 1 || Tree.Lines(file).Any(line => line.StartsWith('#') && Anchor(line) == parts[1]));
    }

    private static string Anchor(string heading) =>
        NotInAnAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnAnchor();

    [GeneratedRegex(@"`(?<path>[^`]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"(?:--project|dotnet test) (?<path>(?:src|tests)/[\w./]+)")]
    private static partial Regex RunsAProject();

    [GeneratedRegex(@"(?:src/RightToBid\.Web -- |RightToBid\.Web\.dll )(?<verb>[a-z]+(?:-[a-z]+)*)")]
    private static partial Regex RunsAVerb();
}
