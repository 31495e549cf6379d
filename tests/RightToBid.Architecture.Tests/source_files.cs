using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class source_files
{
    private const int LongestFile = 400;
    private const int LongestProgram = 60;
    private const int LongestCommand = 150;

    /// <summary>Where the namespace is not the folder: files that several test projects link share one.</summary>
    private static readonly (string Folder, string Namespace)[] SharedByLink = [("tests/Shared", "RightToBid.Testing")];

    /// <summary>A suppression says which rule and why. These are settled; another needs an argument in an ADR.</summary>
    private static readonly string[] SuppressionsAllowed =
    [
        "src/RightToBid.Law/Time/Counting.cs",
        "src/RightToBid.Web/Platform/Clock.cs",
        "src/RightToBid.Web/Platform/Cases/BackgroundWork.cs",
        "src/RightToBid.Web/Platform/Cases/CaseDesk.cs",
        "src/RightToBid.Web/Platform/Evidence/WordsOfFile.cs",
    ];

    /// <summary>Files that speak of places inside a container.</summary>
    private static readonly string[] OfContainers = ["docker-compose.yml", "deploy/README.md"];

    [Fact]
    public void have_the_namespace_of_their_folder() => Tree.SourceFiles
        .Where(path => path.Contains('/', StringComparison.Ordinal))
        .Select(path => (Path: path, Declared: DeclaredNamespace().Match(Tree.Read(path)).Groups["name"].Value))
        .Where(file => file.Declared != "" || !file.Path.EndsWith("Program.cs", StringComparison.Ordinal))
        .Where(file => file.Declared != NamespaceOf(file.Path))
        .Select(file => $"{file.Path} says {file.Declared}, its folder says {NamespaceOf(file.Path)}")
        .ShouldBeEmpty();

    [Fact]
    public void are_short() => Tree.Files
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
        .Select(path => (Path: path, Length: Tree.Lines(path).Length))
        .Where(file => file.Length > LongestFile)
        .Select(file => $"{file.Path} has {file.Length} lines, of {LongestFile} at most")
        .ShouldBeEmpty();

    [Fact]
    public void hold_a_command_with_its_events_and_its_decision_on_a_few_screens() => Tree.FilesUnder("src/RightToBid.Cases", ".cs")
        .Where(path => path.Split('/').Length == 4 && Tree.Read(path).Contains(": ICommand<", StringComparison.Ordinal))
        .Where(path => Tree.Lines(path).Length > LongestCommand)
        .ShouldBeEmpty();

    [Fact]
    public void begin_the_program_in_few_lines() =>
        Tree.Lines("src/RightToBid.Web/Program.cs").Length.ShouldBeLessThan(LongestProgram);

    [Fact]
    public void switch_no_rule_off_in_passing() => Tree.SourceFiles
        .Where(path => !SuppressionsAllowed.Contains(path) && !IsThisFence(path) && Suppression().IsMatch(Tree.Read(path)))
        .ShouldBeEmpty();

    [Fact]
    public void say_why_where_a_rule_is_switched_off() =>
        Tree.LinesMatching(SuppressionsAllowed.Where(Tree.Exists), SuppressionWithoutReason()).ShouldBeEmpty();

    [Fact]
    public void leave_nothing_for_later() => Tree.LinesMatching(
        Tree.Files.Where(path => IsText(path) && !IsThisFence(path)),
        Later()).ShouldBeEmpty();

    [Fact]
    public void skip_no_test() => Tree.LinesMatching(
        Tree.FilesUnder("tests", ".cs").Concat(Tree.FilesUnder("src/RightToBid.Law", ".Scenarios.cs")), Skipped()).ShouldBeEmpty();

    [Fact]
    public void name_no_place_on_somebodys_machine() => Tree.LinesMatching(
        Tree.Files.Where(path => IsText(path) && !IsThisFence(path) && !OfContainers.Contains(path)),
        SomebodysMachine()).ShouldBeEmpty();

    [Fact]
    public void hold_no_code_that_is_commented_out() => Tree.LinesMatching(Tree.SourceFiles, CommentedOut()).ShouldBeEmpty();

    /// <summary>These tests spell out what they look for.</summary>
    private static bool IsThisFence(string path) => path.StartsWith("tests/RightToBid.Architecture.Tests/", StringComparison.Ordinal);

    private static bool IsText(string path) => Path.GetExtension(path)
        is ".cs" or ".cshtml" or ".md" or ".sh" or ".yml" or ".yaml" or ".json" or ".props" or ".targets" or ".csproj" or ".sql" or ".css" or ".js" or ".txt";

    private static string NamespaceOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        var (shared, root) = SharedByLink.FirstOrDefault(link => (folder + "/").StartsWith(link.Folder + "/", StringComparison.Ordinal));
        return shared is not null
            ? root
            : folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.');
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex DeclaredNamespace();

    [GeneratedRegex(@"#pragma warning disable|\[(?:assembly: |module: )?SuppressMessage|#nullable disable")]
    private static partial Regex Suppression();

    [GeneratedRegex(@"#pragma warning disable(?! [A-Z]+\d+ // \S.*\.$)")]
    private static partial Regex SuppressionWithoutReason();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Later();

    [GeneratedRegex(@"\bSkip\s*=|\bSkipUnless\s*=|\bSkipWhen\s*=|Assert\.Skip|\bExplicit\s*=\s*true")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"(?<![\w.~])/(?:home|root|Users|work)/|[A-Z]:\\Users\\|file:///")]
    private static partial Regex SomebodysMachine();

    [GeneratedRegex(@"^\s*//(?!/)\s*(?:var |if \(|return |await |public |private |internal |foreach |using |[\w.]+\(.*\);\s*$)[^.]*[;{]\s*$")]
    private static partial Regex CommentedOut();
}
