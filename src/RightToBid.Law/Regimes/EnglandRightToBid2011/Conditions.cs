using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>
/// Conditions A to C of section 95: a notice by that person, a moratorium that has ended, a protected period that has not.
/// </summary>
internal static class Conditions
{
    // AMBIGUITY A14: the Act knows no withdrawal. It changes no date: neither does it revive the prohibition, nor lift it.
    internal const string Withdrawn =
        "The notice was withdrawn. The Act makes no provision for that, so the periods still run from its receipt (A14); a later " +
        "notice starts its own. Ask a lawyer before relying on it.";

    // AMBIGUITY A28: title stays with the seller and the entry stays in the list.
    private const string Breach =
        "A sale in breach is ineffective, unless the seller, after all reasonable efforts to find out, did not know that the land was " +
        "listed (reg. 21).";

    internal static readonly LegalReference NoNotice =
        Provision.Section("95(2)", "that particular person has notified the local authority in writing");
    internal static readonly LegalReference InterimEnded = Provision.Section("95(3)(a)", "the interim moratorium period has ended");
    internal static readonly LegalReference FullEnded = Provision.Section("95(3)(b)", "the full moratorium period has ended");
    internal static readonly LegalReference ProtectedRunning = Provision.Section("95(4)", "the protected period has not ended");
    internal static readonly LegalReference AllMet = Provision.Section("95(1)", "unless each of conditions A to C is met");

    /// <summary>The notices that count: received while the land was in this listing, and covering the part of it that is disposed of.</summary>
    // AMBIGUITY A15: a notice given under an earlier listing is of no use after the land is listed again.
    // AMBIGUITY A16: a renewal that leaves no gap is no such end, since the land has been in the list on every day.
    internal static IEnumerable<OwnersNotice> NoticesThatCount(DisposalQuestion question) => question.Notices.Where(notice =>
        notice.ReceivedOn >= (question.Entry!.WithoutGapSinceOn ?? question.Entry.EnteredOn) && CoversWhatPasses(question, notice));

    /// <summary>Steps 7 and 8: allowed if any notice by this person meets the conditions, and otherwise why none does.</summary>
    // AMBIGUITY A13: each period is tied to its own notice, and any one of an owner's notices may meet the conditions.
    internal static DisposalAnswer Answer(DisposalQuestion question)
    {
        var (by, bindingOn) = (question.Disposal.By, question.Disposal.BindingOn);
        var positions = NoticesThatCount(question)
            .Where(notice => notice.Owner == by && notice.ReceivedOn <= bindingOn)
            .Select(notice => Position.Of(notice, bindingOn))
            .OrderBy(position => position.Standing)
            .ThenBy(position => position.Hold.LastDay)
            .ToList();
        if (positions is not [var best, ..])
        {
            return Prohibited("NO_NOTICE", NoNotice, NoNoticeBy(question, by, bindingOn));
        }

        var answer = best.Standing switch
        {
            Standing.Free => Allowed(best),
            Standing.Held when best.Hold.Rule == Moratorium.Full => Prohibited(
                "FULL_MORATORIUM",
                FullEnded,
                "A community interest group asked to bid, so the owner may not sell, except to such a group, until after " +
                $"{Words.Full(best.Hold.LastDay)}.",
                best.Hold.Caution),
            Standing.Held => Prohibited(
                "INTERIM_MORATORIUM",
                InterimEnded,
                $"The interim moratorium runs to the end of {Words.Full(best.Hold.LastDay)}; until then the owner may not sell, except " +
                "to a community interest group.",
                best.Hold.Caution),
            _ => Prohibited(
                "PROTECTED_PERIOD_ENDED",
                ProtectedRunning,
                $"The protected period ended with {Words.Full(best.Protected.LastDay)}. The owner must give a new notice, which starts " +
                "new periods.",
                best.Protected.Caution),
        };

        return answer with
        {
            Caution = Caution.Of(
                answer.Caution,
                positions.Count(position => position.Standing != Standing.Ended) > 1
                    ? "This owner has more than one notice running. Each has its own periods, and any one that meets the conditions is enough (A13)."
                    : null,
                best.Notice.WithdrawnOn <= bindingOn ? Withdrawn : null),
        };
    }

    private static bool CoversWhatPasses(DisposalQuestion question, OwnersNotice notice) =>
        (question.Disposal.Parcels ?? []).All(notice.Covers);

    private static DisposalAnswer Allowed(Position best) => new(
        true,
        "CONDITIONS_MET",
        AllMet,
        $"The council received the owner's notice on {Words.Full(best.Notice.ReceivedOn)}. The " +
        $"{best.Hold.Rule.Name.ToLowerInvariant()} ended with " +
        $"{Words.Full(best.Hold.LastDay)}, and the protected period runs to the end of {Words.Full(best.Protected.LastDay)}.",
        Caution.Of(
            // AMBIGUITY A31: entered into at exchange, but removed from the list on evidence of completion.
            "The entry leaves the list on evidence of completion, or on exchange where that is the council's policy (A31). " +
            "Whether a conditional contract binds is a question for a lawyer (A27).",
            best.Protected.Caution));

    private static DisposalAnswer Prohibited(string branch, LegalReference source, string explanation, string? caution = null) =>
        new(false, branch, source, $"{explanation} {Breach}", caution);

    private static string NoNoticeBy(DisposalQuestion question, string by, LocalDate bindingOn) => question switch
    {
        _ when question.Notices.Any(notice => notice.Owner == by && notice.ReceivedOn > bindingOn) =>
            "The council had not yet received this owner's notice of a wish to sell on that day.",
        _ when question.Notices.Any(notice => notice.Owner == by && !CoversWhatPasses(question, notice)) =>
            $"This owner's notice covers other land, and not {string.Join(", ", question.Disposal.Parcels ?? [])}.",
        _ when question.Notices.Any(notice => notice.Owner == by) =>
            "This owner's notice was received before the land was entered in the list as it now stands; a new notice is needed (A15).",
        _ when question.Notices.Count > 0 => "Another owner gave notice, and a notice serves the owner who gave it alone (A9).",
        _ => "The council has received no notice of a wish to sell from this owner.",
    };
}

/// <summary>Where one notice stands on a day. The order is the order of preference.</summary>
internal enum Standing
{
    /// <summary>Conditions B and C are met.</summary>
    Free,

    /// <summary>A moratorium runs.</summary>
    Held,

    /// <summary>The protected period has ended.</summary>
    Ended,
}

/// <summary>One notice with the moratorium that governs it, as things stand on a day.</summary>
internal sealed record Position(OwnersNotice Notice, StatutoryWindow Hold, StatutoryWindow Protected, Standing Standing)
{
    internal static Position Of(OwnersNotice notice, LocalDate bindingOn)
    {
        var interim = Moratorium.Interim.Opens(notice.ReceivedOn, WorkingDays.NoYears);
        var isAsked = notice.Requests
            .Where(request => request.ReceivedOn <= bindingOn && interim.IsOpenOn(request.ReceivedOn))
            .Any(request => CommunityInterestGroups.MayAskToBid(request.Body).IsMet);
        var full = Moratorium.Full.Opens(notice.ReceivedOn, WorkingDays.NoYears);
        var hold = isAsked ? full : interim;
        var runsOut = Moratorium.Protected.Opens(notice.ReceivedOn, WorkingDays.NoYears);
        var standing = (runsOut.HasEndedBy(bindingOn), hold.HasEndedBy(bindingOn)) switch
        {
            (true, _) => Standing.Ended,
            (false, true) => Standing.Free,
            (false, false) => Standing.Held,
        };
        return new(notice, hold, runsOut, standing);
    }
}
