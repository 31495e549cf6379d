using NodaTime;

namespace RightToBid.Storage;

/// <summary>Guids of version 7 from the injected clock's instant.</summary>
public sealed class TimeOrderedIdentifiers(IClock clock) : IIdentifiers
{
    public Guid Next() => Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset());
}
