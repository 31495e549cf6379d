using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>The entry reveals that a community interest group has asked to bid, and its name: regulation 2(a).</summary>
public sealed record BidderRequestNoted(Guid MoratoriumId, Guid BidId, string GroupName, LocalDate RequestedOn) : ICaseEvent;
