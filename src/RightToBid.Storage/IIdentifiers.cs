namespace RightToBid.Storage;

/// <summary>Where new identifiers come from: version 7, so that they sort by time; injected, so that a test can repeat them.</summary>
public interface IIdentifiers
{
    Guid Next();
}
