using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <param name="Buyer">The community group that buys, or nothing for anyone else.</param>
/// <param name="BindingOn">The day the agreement became binding, or else the day of the disposal.</param>
/// <param name="Exemption">The exemption that the owner claims, by its code.</param>
/// <param name="Branch">The branch of the law taken on the facts known when it was recorded.</param>
/// <param name="InBreach">Whether, on those facts, the owner might not enter into it on that day.</param>
public sealed record DisposalRecorded(
    Guid? BidId,
    CommunityGroup? Buyer,
    LocalDate BindingOn,
    LocalDate? CompletedOn,
    string? Exemption,
    string Branch,
    bool InBreach) : ICaseEvent;
