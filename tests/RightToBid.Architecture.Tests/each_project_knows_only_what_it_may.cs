using System.Reflection;
using System.Xml.Linq;

namespace RightToBid.Architecture.Tests;

public class each_project_knows_only_what_it_may
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["RightToBid.Law"] = ["NodaTime"],
        ["RightToBid.Cases"] = ["RightToBid.Law", "NodaTime"],
        ["RightToBid.Storage"] = ["Npgsql", "NodaTime", "Microsoft.Extensions.Logging.Abstractions"],
    };

    private static readonly string[] OfThePlatform = ["System.", "Microsoft.CSharp", "netstandard", "mscorlib"];

    public static TheoryData<string> Projects => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void by_what_its_assembly_refers_to(string project) =>
        Assembly.Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !OfThePlatform.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .Except(MayKnow[project])
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void by_what_its_project_file_asks_for(string project) =>
        XDocument.Load(Tree.Full($"src/{project}/{project}.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference")
            .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value) switch
            {
                var name when element.Name.LocalName == "ProjectReference" => name,
                _ => element.Attribute("Include")!.Value,
            })
            .Except(MayKnow[project])
            .ShouldBeEmpty();

    [Fact]
    public void and_none_gets_a_reference_that_it_did_not_ask_for() =>
        Tree.Read("Directory.Build.props").ShouldContain("<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>");
}
