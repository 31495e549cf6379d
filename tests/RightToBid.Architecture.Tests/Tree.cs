using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

/// <summary>The source tree as a reader finds it: what the build and the package managers put there is not part of it.</summary>
internal static partial class Tree
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", ".git", ".data", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every file, by its path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(FromRoot).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesUnder(string folder, params string[] endings) =>
        Files.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)
            && (endings.Length == 0 || endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))));

    public static IEnumerable<string> SourceFiles => Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    public static IReadOnlyList<string> FoldersIn(string folder) => !Directory.Exists(Full(folder)) ? [] :
        [.. Directory.GetDirectories(Full(folder)).Select(path => Path.GetFileName(path)!).Except(NotOurs).Order(StringComparer.Ordinal)];

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path));

    public static string[] Lines(string path) => File.ReadAllLines(Full(path));

    public static bool Exists(string path) => File.Exists(Full(path)) || Directory.Exists(Full(path));

    /// <summary>The lines of the files that match, as <c>path:line: text</c>.</summary>
    public static IEnumerable<string> LinesMatching(IEnumerable<string> paths, Regex pattern) =>
        from path in paths
        from line in Lines(path).Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select $"{path}:{line.Number}: {line.Text.Trim()}";

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|sealed|static|abstract|partial|readonly|ref)\s+)*(?:class|record struct|record class|record|struct|interface|enum)\s+(?<name>[A-Za-z_]\w*)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration { get; }

    /// <summary>The names of the types that a file declares.</summary>
    public static IEnumerable<string> TypesDeclaredIn(string path) =>
        TypeDeclaration.Matches(Read(path)).Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> Walk(string folder) => Directory.GetFiles(folder).Concat(
        Directory.GetDirectories(folder).Where(IsOurs).SelectMany(Walk));

    private static bool IsOurs(string folder) =>
        !NotOurs.Contains(Path.GetFileName(folder)) && !FromRoot(folder).EndsWith("wwwroot/lib", StringComparison.Ordinal);

    private static string FromRoot(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "RightToBid.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No RightToBid.sln above the tests."));
}
