using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class names
{
    private static readonly string[] BannedWords =
        ["Manager", "Util", "Utils", "Service", "Services", "Processor", "Data", "Info", "Base", "Common", "Impl", "Helpers"];

    private static readonly string[] BannedFolders =
        ["Handlers", "Events", "Services", "Dtos", "Models", "Helpers", "Utils", "Common", "Managers", "Commands", "Queries", "Interfaces", "Extensions"];

    /// <summary>Names that a framework gives, ADO.NET's data source; and the law's own word for giving notice, service.</summary>
    private static readonly string[] Excepted = ["DataSources", "Service", "MeansOfService"];

    [Fact]
    public void of_types_say_what_the_thing_is() => Tree.SourceFiles
        .SelectMany(path => Tree.TypesDeclaredIn(path).Select(name => (Path: path, Name: name)))
        .Where(type => Words().Matches(type.Name).Any(word => BannedWords.Contains(word.Value)))
        .Where(type => !Excepted.Contains(type.Name))
        .Select(type => $"{type.Name} in {type.Path}")
        .ShouldBeEmpty();

    [Fact]
    public void of_folders_say_what_the_system_does_or_which_law_it_obeys() => Tree.SourceFiles
        .SelectMany(path => path.Split('/')[..^1])
        .Distinct()
        .Intersect(BannedFolders)
        .ShouldBeEmpty();

    [GeneratedRegex(@"[A-Z][a-z]*")]
    private static partial Regex Words();
}
