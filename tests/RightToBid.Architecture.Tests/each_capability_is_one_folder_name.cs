using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

/// <summary>A capability is the same folder name in Cases, Web and the tests of both, so that it is found by looking.</summary>
public partial class each_capability_is_one_folder_name
{
    /// <summary>Folders of Cases that are no capability of their own.</summary>
    private static readonly string[] NoCapability = [];

    /// <summary>Capabilities that every stream has a part in, so that they have no stream of their own.</summary>
    private static readonly string[] OfEveryStream = ["Correcting", "Notifying"];

    private static readonly string[] Capabilities = [.. Tree.FoldersIn("src/RightToBid.Cases").Except(NoCapability)];

    [Fact]
    public void and_that_name_is_a_gerund() =>
        Capabilities.Where(name => !Gerund().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void in_cases_and_its_tests() =>
        Capabilities.Except(Tree.FoldersIn("tests/RightToBid.Cases.Tests")).ShouldBeEmpty();

    [Fact]
    public void in_the_web_and_its_tests() =>
        Tree.FoldersIn("src/RightToBid.Web").Intersect(Capabilities).Except(Tree.FoldersIn("tests/RightToBid.Web.Tests")).ShouldBeEmpty();

    [Fact]
    public void in_the_tests_only_where_there_is_something_to_test() =>
        Tree.FoldersIn("tests/RightToBid.Web.Tests").Where(name => name != "Shared")
            .Except(Tree.FoldersIn("src/RightToBid.Web")).ShouldBeEmpty();

    [Fact]
    public void with_a_state_and_the_saga_of_that_state_in_it() => Capabilities.Except(OfEveryStream)
        .Where(name => !Tree.FilesUnder($"src/RightToBid.Cases/{name}", "Saga.cs")
            .Any(saga => Tree.Exists(saga.Replace("Saga.cs", ".cs", StringComparison.Ordinal))))
        .ShouldBeEmpty();

    [GeneratedRegex("^[A-Z][a-z]+ing([A-Z]|$)")]
    private static partial Regex Gerund();
}
