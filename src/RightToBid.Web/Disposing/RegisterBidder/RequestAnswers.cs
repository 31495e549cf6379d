using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>What has been answered so far about a group's request: by a member of the group, or by an officer to whom it came.</summary>
internal sealed record RequestAnswers
{
    public const string Journey = "request-to-bid";

    public Guid MoratoriumId { get; init; }

    public string Reference { get; init; } = "";

    public string AssetName { get; init; } = "";

    /// <summary>The asking group's own party; nothing where an officer records the request.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>The body of the register that an officer chose.</summary>
    public Guid? BodyId { get; init; }

    public string? GroupName { get; init; }

    public CommunityBody? Body { get; init; }

    /// <summary>The facts about the body have been given, not only its legal form.</summary>
    public bool HasFacts { get; init; }

    /// <summary>What an officer's finding about the local connection rests on, where it is other than the register shows.</summary>
    public string? FoundOtherwise { get; init; }

    public LocalDate? RequestedOn { get; init; }

    /// <summary>The moment it arrived, where the hour is known.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>The other bodies, where several ask together.</summary>
    public IReadOnlyList<CommunityGroup> Members { get; init; } = [];

    /// <summary>A member asks for their own group, today.</summary>
    public bool IsFromGroup => PartyId is not null;

    /// <summary>Who asks, as the event names it.</summary>
    public CommunityGroup Group => new(GroupName!, Body!, PartyId ?? BodyId);
}
