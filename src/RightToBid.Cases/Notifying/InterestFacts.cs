using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.Notifying;

/// <summary>What can be put right about who has an interest in the land. Who the party is tells one interest from another: that is struck out.</summary>
internal static class InterestFacts
{
    private const string EndedRole = "interested-party-ended.role";

    private static readonly (NoticeRecipient, string)[] Roles =
    [
        (NoticeRecipient.Owner, "owner"),
        (NoticeRecipient.Occupier, "occupier"),
        (NoticeRecipient.Freeholder, "freeholder, where the owner is a leaseholder"),
        (NoticeRecipient.Leaseholder, "leaseholder other than the owner"),
        (NoticeRecipient.ParishCouncil, "parish council"),
    ];

    public static IReadOnlyList<CorrectableFact> All { get; } =
    [
        Correctable.OneOf<InterestedPartyRecorded, NoticeRecipient>(
            "interested-party-recorded.role", "What interest it was", Roles, e => e.Role, (e, role) => e with { Role = role }) with
        {
            Unfit = static (happened, value) => (happened, value) switch
            {
                (InterestedPartyRecorded { Answer: InterestAnswer.Nobody }, nameof(NoticeRecipient.Owner)) => LandHasAnOwner,
                (InterestedPartyRecorded { Answer: InterestAnswer.Known, PublicName: null or "" }, nameof(NoticeRecipient.ParishCouncil)) =>
                    Refusal.OfAnswer(nameof(FactCorrected.Value), "Enter the name of the parish council first: it is public."),
                _ => null,
            },
            Follows = Ends,
        },
        Correctable.OneOf<InterestedPartyRecorded, InterestAnswer>(
            "interested-party-recorded.answer", "What was found of that interest",
            [(InterestAnswer.NotKnown, "nobody knows who has it"), (InterestAnswer.Nobody, "nobody has it")], e => e.Answer,
            (e, answer) => e with { Answer = answer }) with
        {
            Has = static happened => happened is InterestedPartyRecorded { Answer: not InterestAnswer.Known },
            Unfit = static (happened, value) => happened is InterestedPartyRecorded { Role: NoticeRecipient.Owner } && value == nameof(InterestAnswer.Nobody)
                ? LandHasAnOwner
                : null,
        },
        Correctable.WordsOrNone<InterestedPartyRecorded>(
            "interested-party-recorded.public-name", "The name of the public body to be told", e => e.PublicName, (e, words) => e with { PublicName = words }),
        Correctable.DayOrNone<InterestedPartyRecorded>(
            "interested-party-recorded.since-on", "The day since when somebody had to be told", e => e.SinceOn, (e, day) => e with { SinceOn = day }),
        Correctable.OneOf<InterestedPartyEnded, NoticeRecipient>(
            EndedRole, "What interest ended", Roles, e => e.Role, (e, role) => e with { Role = role }) with
        {
            IsCopy = true,
        },
        Correctable.Day<InterestedPartyEnded>(
            "interested-party-ended.ended-on", "The day somebody no longer had to be told", e => e.EndedOn, (e, day) => e with { EndedOn = day }),
    ];

    public static IReadOnlyList<Strikeable> Strikes { get; } =
    [
        Strikeable.Of<InterestedPartyRecorded>(
            "interested-party-recorded", "The interest in the land",
            (recorded, later) => later.Happened is InterestedPartyEnded ended && IsOf(ended, recorded)),
        Strikeable.Of<InterestedPartyEnded>("interested-party-ended", "The end of the interest"),
    ];

    public static IEnumerable<KnownParty> Parties(InterestedParties interested) =>
        interested.All.Where(party => party.PartyId is not null).Select(party => new KnownParty(party.PartyId!.Value, party.PublicName));

    private static Refusal LandHasAnOwner =>
        Refusal.OfAnswer(nameof(FactCorrected.Value), "Land has an owner: say that the owner is not known.");

    /// <summary>The end of an interest says which it was: it follows.</summary>
    private static IEnumerable<ICaseEvent> Ends(FactChange change) => change.Formerly is InterestedPartyRecorded recorded
        ? change.Before.Entries
            .Where(later => later.Entry > change.Corrected.Entry && later.Happened is InterestedPartyEnded ended && IsOf(ended, recorded))
            .Select(later => new FactCorrected(EndedRole, later.Entry, change.Corrected.Value, recorded.Role.ToString(), change.Corrected.Reason))
        : [];

    private static bool IsOf(InterestedPartyEnded ended, InterestedPartyRecorded recorded) =>
        (ended.Role, (Guid?)ended.PartyId) == (recorded.Role, recorded.PartyId);
}
