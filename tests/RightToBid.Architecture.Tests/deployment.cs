using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

/// <summary>Nothing in the tests runs containers, so what can be read off their files is read here.</summary>
public partial class deployment
{
    [Fact]
    public void runs_the_site_as_nobody_in_particular()
    {
        var instructions = Tree.Lines("deploy/Dockerfile").Where(line => Instruction().IsMatch(line)).ToArray();
        var user = Array.FindLastIndex(instructions, line => line.StartsWith("USER ", StringComparison.Ordinal));
        instructions[user].ShouldBe("USER $APP_UID");
        user.ShouldBeGreaterThan(Array.FindLastIndex(instructions, line => line.StartsWith("FROM ", StringComparison.Ordinal)));
    }

    [Fact]
    public void restores_exactly_what_is_locked() => Tree.Read("deploy/Dockerfile").ShouldContain("--locked-mode");

    [Fact]
    public void publishes_no_port_beyond_loopback_when_tried_out() =>
        PublishedPort().Matches(Tree.Read("docker-compose.yml")).Select(match => match.Groups["port"].Value)
            .Where(port => !port.StartsWith("127.0.0.1:", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void takes_every_password_from_the_environment() => Tree.LinesMatching(
            ["docker-compose.yml", "deploy/Dockerfile", .. Tree.FilesUnder("src/RightToBid.Web", "appsettings.json")], Password())
        .Where(line => !line.Contains("${RTB_", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void builds_what_the_compose_file_names() =>
        Tree.Exists(DockerfileOfCompose().Match(Tree.Read("docker-compose.yml")).Groups["path"].Value).ShouldBeTrue();

    [Fact]
    public void fetches_packages_from_whichever_registry_it_is_given() =>
        Tree.LinesMatching(Tree.Files.Where(path => path is "package-lock.json" or ".npmrc" or "nuget.config"), Registry()).ShouldBeEmpty();

    [Fact]
    public void locks_the_packages_of_every_project() => Tree.Files
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
        .Where(path => !Tree.Exists(Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json")))
        .ShouldBeEmpty();

    [Fact]
    public void numbers_every_migration_once() => Tree.FilesUnder("src", ".sql")
        .Where(path => path.Contains("/Migrations/", StringComparison.Ordinal))
        .Select(path => MigrationName().Match(Path.GetFileName(path)) is { Success: true } match ? match.Groups["number"].Value : path)
        .ToArray().ShouldSatisfyAllConditions(
            numbers => numbers.ShouldBeUnique(),
            numbers => numbers.ShouldAllBe(number => number.Length == 4));

    [GeneratedRegex(@"^[A-Z]+ ")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^\s*-\s*""?(?<port>[\d.:]*\d+:\d+)""?\s*$", RegexOptions.Multiline)]
    private static partial Regex PublishedPort();

    [GeneratedRegex(@"password\w*\s*[:=]\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    [GeneratedRegex(@"dockerfile: (?<path>\S+)")]
    private static partial Regex DockerfileOfCompose();

    [GeneratedRegex(@"""resolved""|https?://(?!(?:opencollective|github|tidelift|www\.patreon|feross|ko-fi)\.?)\S*regist|//\S+:_authToken")]
    private static partial Regex Registry();

    [GeneratedRegex(@"^(?<number>\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$")]
    private static partial Regex MigrationName();
}
