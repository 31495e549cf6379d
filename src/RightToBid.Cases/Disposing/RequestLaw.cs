using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>Whether a request to be treated as a potential bidder has effect: when it came, and who made it.</summary>
internal static class RequestLaw
{
    /// <summary>Why the request has no effect on the facts now known, in the order of the Act; nothing where it has.</summary>
    public static Refusal? WithoutEffect(Moratorium state, BidderRequest request) =>
        Checks.First(
            Statute.Version(state.RegimeKey, request.RequestedOn, out _),
            MustBeInTime(state, request.RequestedOn),
            Received.MustStandOn(state, request.RequestedOn)) is { } outOfTime
            ? outOfTime
            : MustBeCommunityInterestGroup(state, request);

    public static Eligibility MayAsk(string regimeKey, BidderRequest request) => StatuteBook.Regime(regimeKey)
        .MayAskToBidTogether(request.Group.Body, [.. request.Members.Select(member => member.Body)], request.RequestedOn);

    private static Refusal? MustBeInTime(Moratorium state, LocalDate requestedOn)
    {
        var interim = MoratoriumClock.Interim(state);
        return requestedOn switch
        {
            _ when requestedOn < state.ReceivedOn => Refusal.UnderLaw(
                "BEFORE_NOTICE",
                $"The interim moratorium began on {Words.Full(state.ReceivedOn)}, when the council received the owner's notice. "
                    + "A request received before then has no effect.",
                Provisions.RequestInInterimMoratorium,
                $"The group can ask afresh, to the end of {Words.Full(interim.LastDay)}."),
            _ when interim.HasEndedBy(requestedOn) => Refusal.UnderLaw(
                "AFTER_INTERIM_MORATORIUM",
                $"The interim moratorium ended on {Words.Full(interim.LastDay)}.",
                Provisions.RequestInInterimMoratorium,
                "The group can still make the owner an offer."),
            _ => null,
        };
    }

    private static Refusal? MustBeCommunityInterestGroup(Moratorium state, BidderRequest request)
    {
        var answer = MayAsk(state.RegimeKey, request);
        return answer.IsMet ? null : Refusal.UnderLaw(answer.Code, answer.Explanation, answer.Source, Instead(state, request));
    }

    private static string? Instead(Moratorium state, BidderRequest request) => request.Members
        .Where(member => StatuteBook.Regime(state.RegimeKey).MayAskToBid(member.Body, request.RequestedOn).IsMet)
        .Select(member => $"{member.Name} may make the request itself, to the end of {Words.Full(MoratoriumClock.Interim(state).LastDay)}.")
        .FirstOrDefault();
}
