using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What a group is told of the land that it nominated, until it leaves the list.</summary>
internal static class NominationMail
{
    public static CaseMail? Receipt(Nomination nomination)
    {
        if (nomination.Asset is null)
        {
            return null;
        }

        var decision = NominationClock.Strict(nomination);
        return new CaseMail(
            nomination.Reference,
            $"{nomination.Asset.Name}: your nomination reached the council on {nomination.ReceivedOn.InFull()}",
            [
                $"The council received your nomination of {nomination.Asset.Name} on {nomination.ReceivedOn.InFull()}. Its reference is {nomination.Reference}.",
                $"The council has {decision.LastDay.ToTheEndOf()} to decide whether to list the land, and you will be told with the reasons.",
                "Nothing is deemed to be decided if that day passes: the nomination goes on waiting for its decision.",
            ],
            decision.Rule.Source);
    }

    public static CaseMail? Returned(Nomination nomination, NominationReturnedForCompletion returned) => nomination.Asset is null ? null : new(
        nomination.Reference,
        $"{nomination.Asset.Name}: the council sent your nomination back on {returned.ReturnedOn.InFull()}",
        [
            $"The council cannot consider your nomination of {nomination.Asset.Name} as it is: {returned.Reasons}",
            "Send the council what is missing. The law gives no last day for that, and a new nomination can be made at any time.",
        ],
        NominationClock.Strict(nomination).Rule.Source);

    public static CaseMail? Listed(Nomination nomination, NominationAccepted decided) => nomination.Asset is null ? null : new(
        nomination.Reference,
        $"{nomination.Asset.Name}: the council decided on {decided.DecidedOn.InFull()} to list it",
        [
            $"The council has agreed to list {nomination.Asset.Name} (entry in the list of assets of community value), from {decided.EnteredOn.InFull()}.",
            $"The council’s reasons: {decided.Reasons}",
            "The owner may ask the council to review the listing. If the owner wishes to sell, the owner must first tell the council, and you will be told.",
        ])
    {
        RequiredBy = "Localism Act 2011, s. 91(2)",
    };

    public static CaseMail? NotListed(Nomination nomination, NominationUnsuccessful decided) => nomination.Asset is null ? null : new(
        nomination.Reference,
        $"{nomination.Asset.Name}: the council decided on {decided.DecidedOn.InFull()} not to list it",
        [
            $"The council does not list {nomination.Asset.Name}. It goes into the list of unsuccessful nominations, with the reasons.",
            $"The council’s reasons: {decided.Reasons}",
            "The law gives a group no review of this decision. You may nominate the land again.",
        ])
    {
        RequiredBy = "Localism Act 2011, s. 90(6)",
    };

    public static CaseMail? NotValid(Nomination nomination, NominationInvalid decided) => nomination.Asset is null ? null : new(
        nomination.Reference,
        $"{nomination.Asset.Name}: the council decided on {decided.DecidedOn.InFull()} that your nomination is not valid",
        [
            $"The council could not consider whether to list {nomination.Asset.Name}, because the nomination is not a community nomination.",
            $"The council’s reasons: {decided.Reasons}",
            "A nomination that mends this can be made at any time.",
        ]);

    public static CaseMail? Overdue(Nomination nomination, NominationDecisionOverdue ended) => nomination.Asset is null || !nomination.IsUndecided ? null : new(
        nomination.Reference,
        $"{nomination.Asset.Name}: the council’s eight weeks to decide ended on {ended.LastDay.InFull()}",
        [
            $"The council had {ended.LastDay.ToTheEndOf()} to decide whether to list {nomination.Asset.Name}, and has recorded no decision.",
            "Nothing is deemed to be decided: the council still has to decide. You can ask it when it will, or complain to it.",
        ],
        NominationClock.Strict(nomination).Rule.Source);

    public static CaseMail? Moved(Nomination was, Nomination now, string reason)
    {
        if (was.Asset is null)
        {
            return null;
        }

        if (now.Asset is null)
        {
            return new CaseMail(
                was.Reference,
                $"{was.Asset.Name}: the nomination of {was.ReceivedOn.InFull()} was recorded by mistake",
                [
                    $"The council had recorded that it received your nomination of {was.Asset.Name} on {was.ReceivedOn.InFull()}. It did not: {reason}",
                    "The day that you were told of follows from nothing, and no longer counts.",
                ]);
        }

        var (formerly, decision) = (NominationClock.Strict(was).LastDay, NominationClock.Strict(now));
        return !now.IsUndecided || formerly == decision.LastDay ? null : new CaseMail(
            now.Reference,
            $"{now.Asset.Name}: the council’s last day to decide moved to {decision.LastDay.InFull()}",
            [
                $"The council’s last day to decide whether to list {now.Asset.Name} moved from {formerly.InFull()} to {decision.LastDay.InFull()}, "
                    + $"because a recorded fact was put right: {reason}",
                $"The council has {decision.LastDay.ToTheEndOf()} to decide.",
            ],
            decision.Rule.Source);
    }

    public static CaseMail? Removed(ListEntry entry, LocalDate firstUnlistedOn) => entry.Asset is null || ListingClock.IsRenewedWithoutGap(entry) ? null : new(
        entry.Reference,
        $"{entry.Asset.Name}: it is no longer listed from {firstUnlistedOn.InFull()}",
        [
            ListingClock.Position(entry, firstUnlistedOn).Sentence,
            "The owner may sell without telling the council. Any eligible group may nominate the land again.",
        ]);
}
