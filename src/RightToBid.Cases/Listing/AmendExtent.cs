using NodaTime;

namespace RightToBid.Cases.Listing;

public sealed record ListEntryExtentAmended(string Extent, string Reason, LocalDate AmendedOn) : ICaseEvent;
