using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>May this person enter into this disposal on this day? Eight questions in their order; the first that answers decides.</summary>
internal static class Disposals
{
    internal static readonly LegalReference EnteredInto =
        Provision.Section("96(4)", "the disposal is entered into when the agreement becomes binding");
    internal static readonly LegalReference Listed = Provision.Section("95(1)", "owner of land included in a local authority's list");
    internal static readonly LegalReference ByAnOwner =
        Provision.Section("107", "the person in whom the freehold estate in the land is vested");
    internal static readonly LegalReference ToAGroup =
        Provision.Regulation("13(1)", "may enter into a relevant disposal of any of that land");

    private const string NothingApproved =
        "The council approves no exemption: the owner claims it, and the risk lies with the owner and the conveyancer (A26). " +
        "The entry stays in the list, and a new owner must tell the council (reg. 19(2)).";

    /// <summary>The answer, with its branch.</summary>
    /// <exception cref="LawNotEncodedException">The exemption claimed is not known, or a lease has no term.</exception>
    internal static DisposalAnswer MayDispose(DisposalQuestion question) =>
        question.Disposal.Parcels is { Count: > 1 } parts ? OfEach(question, parts) : OfOne(question);

    /// <summary>Section 107 decides who owns what parcel by parcel, so each part needs its own yes; the first that has none decides.</summary>
    private static DisposalAnswer OfEach(DisposalQuestion question, IReadOnlyList<string> parts)
    {
        var answers = parts
            .Select(part => (Part: part, Answer: OfOne(question with { Disposal = question.Disposal with { Parcels = [part] } })))
            .ToList();
        return answers.Find(known => !known.Answer.IsAllowed) is { Answer: { } refused, Part: var part }
            ? refused with { Explanation = $"{refused.Explanation} This is so for {part}." }
            : answers[0].Answer;
    }

    private static DisposalAnswer OfOne(DisposalQuestion question)
    {
        var (entry, disposal) = (question.Entry, question.Disposal);
        var claimed = Claimed(disposal.Exemption);
        var answer = BeforeOrOutsideListing(entry, disposal.BindingOn)
            ?? NotByTheOwner(disposal)
            ?? RelevantDisposals.NotOne(disposal)
            ?? Exempt(claimed)
            ?? ToACommunityInterestGroup(question)
            ?? Conditions.Answer(question);

        // AMBIGUITY A44: the five years begin with the date of entry, so a contract of that day is a contract on listed land.
        return (entry?.WithoutGapSinceOn ?? entry?.EnteredOn) == disposal.BindingOn
            ? answer with
            {
                Caution = Caution.Of(
                    answer.Caution,
                    "The contract is made on the date of entry, on which the land is taken to be listed unless the contract is timed before " +
                    "the entry (A44)."),
            }
            : answer;
    }

    private static DisposalAnswer? BeforeOrOutsideListing(ListedPeriod? entry, LocalDate bindingOn)
    {
        if (entry is null)
        {
            return new(true, "NOT_LISTED", Listed, "The land is not in the list, so nothing in section 95 restricts its disposal.");
        }

        if (bindingOn < (entry.WithoutGapSinceOn ?? entry.EnteredOn))
        {
            return new(
                true,
                "NR_PRE_LISTING",
                EnteredInto,
                $"The agreement became binding on {Words.Full(bindingOn)}, before the land was entered in the list on " +
                $"{Words.Full(entry.WithoutGapSinceOn ?? entry.EnteredOn)}.",
                // AMBIGUITY A27: when a conditional contract binds is a question of fact.
                "Whether a conditional contract was binding by that day depends on its terms: ask a lawyer (A27).");
        }

        // AMBIGUITY A15: where the listing ends, early or after five years, the restriction falls away with it.
        var lastListed = ListEntries.Listing.Opens(entry.EnteredOn, WorkingDays.NoYears);
        return entry.RemovedOn <= bindingOn
            ? new(true, "NOT_LISTED", Listed,
                $"The land was removed from the list and has not been listed since {Words.Full(entry.RemovedOn.Value)}.")
            : lastListed.HasEndedBy(bindingOn)
                ? new(
                    true,
                    "NOT_LISTED",
                    ListEntries.Listing.Source,
                    $"The five years of the listing ended with {Words.Full(lastListed.LastDay)}, and the restriction with them.",
                    lastListed.Caution)
                : null;
    }

    private static DisposalAnswer? NotByTheOwner(ProposedDisposal disposal) => disposal.ByIsOwner
        ? null
        : new(true, "NR_NOT_OWNER", ByAnOwner,
            "Only the owner in the sense of section 107 is restricted, and this person is not the owner of the land.");

    // AMBIGUITY A26: the authority has no part in an exemption; the owner's code is recorded.
    private static DisposalAnswer? Exempt(Exemption? claimed) => claimed is null
        ? null
        : new(
            true,
            claimed.Code,
            claimed.Source,
            $"{claimed.Rule} Section 95(1) does not apply, and no notice is needed. {NothingApproved}",
            claimed.Caution);

    private static DisposalAnswer? ToACommunityInterestGroup(DisposalQuestion question)
    {
        var (disposal, bindingOn) = (question.Disposal, question.Disposal.BindingOn);
        if (disposal.To is not { } buyer || !CommunityInterestGroups.MayAskToBid(buyer).IsMet)
        {
            return null;
        }

        var open = Conditions.NoticesThatCount(question)
            .Select(notice => (Notice: notice, Window: Moratorium.SaleToGroup.Opens(notice.ReceivedOn, WorkingDays.NoYears)))
            .Where(candidate => candidate.Window.IsOpenOn(bindingOn))
            .OrderByDescending(candidate => candidate.Notice.Owner == disposal.By)
            .ThenByDescending(candidate => candidate.Notice.ReceivedOn)
            .ToList();
        if (open is not [var (notice, window), ..])
        {
            return null;
        }

        // AMBIGUITY A33: any owner, any of the land in the notice, any community interest group, whether or not it asked to bid.
        // AMBIGUITY A34: a disposal under regulation 13(1) leaves the entry in the list.
        return new(
            true,
            "REG_13_1",
            ToAGroup,
            $"The buyer is a community interest group, and a notice for the land was received on {Words.Full(notice.ReceivedOn)}: " +
            $"an owner may sell to such a group to the end of {Words.Full(window.LastDay)}, during a moratorium as well.",
            Caution.Of(
                notice.Owner == disposal.By
                    ? null
                    : "The notice was given by another owner, not by the seller: regulation 13(1) says \"an owner\", and is read so (A33).",
                "The entry stays in the list after such a sale; an officer should look at it (A34).",
                notice.WithdrawnOn <= bindingOn ? Conditions.Withdrawn : null,
                window.Caution));
    }

    private static Exemption? Claimed(string? code) => code is null
        ? null
        : Known.FirstOrDefault(exemption => exemption.Code == code) ?? throw new LawNotEncodedException(
            $"There is no exemption \"{code}\". Those known: {string.Join(", ", Known.Select(exemption => exemption.Code))}.");

    private static IEnumerable<Exemption> Known => ExemptInTheAct.All.Concat(ExemptByRegulations.All);
}
