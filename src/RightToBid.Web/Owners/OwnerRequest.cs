using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>What an owner can send by the link.</summary>
internal enum OwnerAct
{
    /// <summary>A notice of a wish to sell (s. 95(2)).</summary>
    Notice,

    /// <summary>A request that the listing be reviewed (s. 92(1)).</summary>
    Review,

    /// <summary>A claim for compensation (reg. 14).</summary>
    Claim,

    /// <summary>The owner no longer wishes to sell under a notice.</summary>
    Withdrawal,
}

/// <summary>What became of what an owner sent.</summary>
internal enum OwnerRequestStanding
{
    Recorded,
    Waiting,
    TurnedDown,
}

/// <summary>What an owner sent. The day on which it was sent is the day on which the council received it, whenever an officer confirms it.</summary>
/// <param name="RequestId">The draft's identifier, from which every other follows: sent twice, it is recorded once.</param>
/// <param name="Answers">Nothing once it is settled: what counts is in the record then.</param>
internal sealed record OwnerRequest(
    Guid RequestId, OwnerLink Link, OwnerAct Act, FactAnswers Answers, IReadOnlyList<ShownAnswer> Shown, Instant MadeAt)
{
    public OwnerRequestStanding Standing { get; init; }

    /// <summary>Why an officer turned it down.</summary>
    public string? Reason { get; init; }

    public LocalDate ReceivedOn => MadeAt.InZone(Clock.London).Date;

    public string InWords => Words(Act);

    public static string Words(OwnerAct act) => act switch
    {
        OwnerAct.Notice => "Notice of a wish to sell",
        OwnerAct.Review => "Request for a review of the listing",
        OwnerAct.Claim => "Claim for compensation",
        _ => "Withdrawal of a notice of a wish to sell",
    };
}

/// <summary>An answer as it was shown when it was sent.</summary>
internal sealed record ShownAnswer(string Row, string Words);
