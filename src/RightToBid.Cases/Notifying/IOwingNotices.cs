namespace RightToBid.Cases.Notifying;

/// <summary>A stream whose facts make notices due, and which keeps what was served.</summary>
public interface IOwingNotices
{
    ServedNotices Served { get; }
}
