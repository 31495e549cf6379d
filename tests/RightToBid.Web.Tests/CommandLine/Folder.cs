namespace RightToBid.Web.Tests.CommandLine;

/// <summary>A folder of its own for a test, gone when the test is.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("right-to-bid-");

    public IEnumerable<string> Files => place.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public string PathOf(string name) => Path.Combine(place.FullName, name);

    public string With(string name, params string[] lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }

    public string[] Lines(string name) => File.ReadAllLines(PathOf(name));

    public void Dispose() => place.Delete(recursive: true);
}
