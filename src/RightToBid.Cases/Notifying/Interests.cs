namespace RightToBid.Cases.Notifying;

/// <summary>The decisions that every stream's commands about interested parties take.</summary>
internal static class Interests
{
    public static Decision Record(InterestedParties known, InterestedPartyRecorded recorded, DecisionContext context)
    {
        var same = new InterestedParty(recorded.Role, recorded.Answer, recorded.PartyId, recorded.PublicName, recorded.SinceOn);
        return Checks.First(
                MustBeAnInterest(recorded.Role),
                recorded is { Answer: InterestAnswer.Known, PartyId: null }
                    ? Refusal.OfAnswer(nameof(InterestedPartyRecorded.PartyId), "Say who it is.")
                    : null,
                recorded.Role is NoticeRecipient.ParishCouncil && recorded.Answer is InterestAnswer.Known
                    ? Checks.Said(nameof(InterestedPartyRecorded.PublicName), recorded.PublicName, "Enter the name of the parish council.")
                    : null,
                recorded is { Role: NoticeRecipient.Owner, Answer: InterestAnswer.Nobody }
                    ? Refusal.OfAnswer(nameof(InterestedPartyRecorded.Answer), "Land has an owner: say that the owner is not known.")
                    : null,
                Checks.NotInFuture(nameof(InterestedPartyRecorded.SinceOn), recorded.SinceOn, context),
                recorded.Answer is not InterestAnswer.Known && known.Of(recorded.Role).Any(party => party is { PartyId: not null, EndedOn: null })
                    ? Refusal.ByState(
                        "INTEREST_KNOWN", "Somebody is recorded already.", "Record the day on which that interest ended, if it has.")
                    : null) is { } refusal
            ? refusal
            : known.All.Contains(same) ? Decision.Nothing : Decision.Of(recorded);
    }

    public static Decision End(InterestedParties known, InterestedPartyEnded ended, DecisionContext context)
    {
        var party = known.Of(ended.Role).FirstOrDefault(other => other.PartyId == ended.PartyId);
        if (party?.EndedOn == ended.EndedOn && party is not null) return Decision.Nothing;

        return Checks.First(
                Checks.Unless(party is not null, "NO_SUCH_INTEREST", "No such interest in the land has been recorded."),
                Checks.NotInFuture(nameof(InterestedPartyEnded.EndedOn), ended.EndedOn, context),
                Checks.NotBefore(
                    nameof(InterestedPartyEnded.EndedOn), "The end of an interest", ended.EndedOn, "it began", party?.SinceOn)) is { } refusal
            ? refusal
            : Decision.Of(ended);
    }

    private static Refusal? MustBeAnInterest(NoticeRecipient role) => InterestedParties.Roles.Contains(role)
        ? null
        : Refusal.OfAnswer(nameof(InterestedPartyRecorded.Role), "Say what interest it is: owner, occupier, freeholder, leaseholder or parish council.");
}
