namespace RightToBid.Storage.Chains;

/// <summary>Follows the events of one stream in order and says where one is not the one that was recorded after the one before.</summary>
internal sealed class ChainedStream
{
    private readonly Utf8Text scratch = new();
    private readonly List<string> differences = [];
    private readonly List<long> unchained = [];
    private long version;
    private string? chain;

    /// <param name="recorded">The chain that stands in the event.</param>
    /// <param name="redacted">What an event out of which words were taken gives now; nothing where none were.</param>
    public void Add(in Link link, string? recorded, string? redacted = null)
    {
        var follows = link.Version == version + 1;
        if (link.Version <= version)
        {
            differences.Add($"event {link.Version} ({link.Name}) is there twice");
        }
        else if (!follows)
        {
            differences.Add(link.Version == version + 2 ? $"event {version + 1} is missing" : $"events {version + 1} to {link.Version - 1} are missing");
        }

        if (recorded is null)
        {
            unchained.Add(link.Version);
        }
        else if (follows && link.Chain(chain, scratch) is var computed && computed != (redacted ?? recorded))
        {
            differences.Add(
                $"event {link.Version} ({link.Name}) is not the one that was {(redacted is null ? "recorded there: its chain is" : "left when words were taken out of it:"
                + " it gave")} {redacted ?? recorded}, what it now says gives {computed}");
        }

        (version, chain) = (link.Version, recorded);
    }

    /// <summary>What differs, in all.</summary>
    /// <param name="head">What is kept beside the stream: the version and the chain of its last event.</param>
    public IReadOnlyList<string> End((long Version, string Chain)? head)
    {
        if (unchained.Count > 0)
        {
            differences.Add($"{Events(unchained)} no chain: this program did not record them so");
        }

        switch (head)
        {
            case null:
                differences.Add($"no head is kept for it, and its last event is {version}");
                break;
            case { } kept when kept.Version != version:
                differences.Add($"the head that is kept is event {kept.Version}, the last that is there is {version}");
                break;
            case { } kept when kept.Chain != chain:
                differences.Add($"the head that is kept has the chain {kept.Chain}, the last event {version} has {chain ?? "none"}");
                break;
        }

        return differences;
    }

    private static string Events(List<long> versions) =>
        versions is [var one] ? $"event {one} has" : $"events {string.Join(", ", versions.Take(10))}{(versions.Count > 10 ? " and more" : "")} have";
}
