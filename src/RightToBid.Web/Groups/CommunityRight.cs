using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Web.Groups;

/// <summary>One of the two rights of a community body, and how the law is asked whether a body has it.</summary>
/// <param name="Key">Its word in the address.</param>
/// <param name="Does">What a body that has it may do: "nominate".</param>
internal sealed record CommunityRight(
    string Key, string Question, string Does, Func<IRegime, CommunityBody, LocalDate, Eligibility> Asks)
{
    public static CommunityRight Nominate { get; } =
        new("nominate", "Can we nominate?", "nominate", (law, body, on) => law.MayNominate(body, on));

    public static CommunityRight Bid { get; } =
        new("bid", "Can we bid?", "ask to bid", (law, body, on) => law.MayAskToBid(body, on));

    public static IRegime Law => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011);

    public CommunityRight Other => this == Nominate ? Bid : Nominate;

    public static CommunityRight? Of(string key) => new[] { Nominate, Bid }.FirstOrDefault(known => known.Key == key);

    /// <summary>Whether a body has the right on a day.</summary>
    /// <exception cref="LawNotEncodedException">The day is outside the regime's coverage.</exception>
    public Eligibility Answer(CommunityBody body, LocalDate on) => Asks(Law, body, on);

    /// <summary>Every condition that the body does not meet.</summary>
    /// <remarks>Each fact is put to the law alone, with a body of the same form that meets every other condition.</remarks>
    public IReadOnlyList<Eligibility> Missing(CommunityBody body, LocalDate on)
    {
        var whole = CommunityBody.WithLocalConnection(body.Form);
        return !Answer(whole, on).IsMet ? [] :
        [
            .. new[]
            {
                whole with { Parish = body.Parish },
                whole with { ActiveInArea = body.ActiveInArea },
                whole with { DistributesSurplus = body.DistributesSurplus },
                whole with { SurplusBenefitsArea = body.SurplusBenefitsArea },
                whole with { IndividualMembers = body.IndividualMembers },
                whole with { LocalMembers = body.LocalMembers },
            }
            .Select(almost => Answer(almost, on))
            .Where(answer => !answer.IsMet),
        ];
    }

    /// <summary>The kinds of body that have the right, where they have their local connection.</summary>
    public IReadOnlyList<LegalForm> FormsThatMay(LocalDate on) =>
        [.. Enum.GetValues<LegalForm>().Where(form => Answer(CommunityBody.WithLocalConnection(form), on).IsMet)];
}
