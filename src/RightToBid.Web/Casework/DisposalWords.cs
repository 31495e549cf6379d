using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>Disposals as an officer reads them: what happened, what the law says of it, and what to beware of.</summary>
internal static class DisposalWords
{
    /// <param name="judged">What the law says of it on what is now known, where that can have changed since it was recorded.</param>
    public static string Of(Disposal sale, DisposalAnswer? judged = null) => string.Concat(
        $"{(sale.Terms.Parcels is { Count: > 0 } parcels ? $"{Sentences.Begin(string.Join(", ", parcels))}, to" : "To")} ",
        $"{sale.Buyer?.Name ?? "somebody other than a community group"}, binding on {sale.BindingOn.InFull()}",
        sale.CompletedOn is { } completedOn ? $", completed on {completedOn.InFull()}" : "",
        sale.FellThroughOn is { } fellThroughOn ? $", fell through on {fellThroughOn.InFull()}" : "",
        $". Recorded as {(sale.InBreach ? "not allowed" : "allowed")} ({sale.Branch})",
        judged is { } now && now.Branch != sale.Branch ? $"; on what is now known, {now.Branch}" : "",
        sale.Settlement is { } settled ? $". {Outcome(settled)}" : "",
        ".");

    /// <summary>What the law says of it now, on the facts as they have been put right.</summary>
    public static string Judged(DisposalAnswer now) => $"{(now.IsAllowed ? "Allowed" : "Not allowed")} ({now.Branch}, {now.Source}). {now.Explanation}";

    /// <summary>That it is judged otherwise now than when it was recorded; nothing where it is not.</summary>
    public static IEnumerable<string> JudgedAnew(Disposal sale, DisposalAnswer now)
    {
        if (now.Branch != sale.Branch && sale.FellThroughOn is null)
        {
            yield return $"Judged anew: the disposal binding on {sale.BindingOn.InFull()} was recorded as {(sale.InBreach ? "not allowed" : "allowed")} ({sale.Branch}). "
                + $"On the facts as they are now known it is {(now.IsAllowed ? "allowed" : "not allowed")} ({now.Branch}): {now.Explanation}";
        }
    }

    public static string Breach(Disposal sale) => string.Concat(
        $"A sale in breach: an agreement of {sale.BindingOn.InFull()} was entered into when the owner might not (section 95(1)).",
        sale.Terms.Found is { } found ? $" The council found it out on {found.FoundOn.InFull()}, from {Source(found.ToldBy)}." : "",
        sale.Settlement is { Outcome: BreachOutcome.Ineffective }
            ? " It is ineffective: title stays with the seller (regulation 21(1))."
            : " It is ineffective, so title stays with the seller, unless the seller, after all reasonable efforts to find out, did not know that the land was listed (regulation 21).",
        " The land stays in the list.");

    public static IEnumerable<string> Warnings(Disposal sale, string branch)
    {
        if (sale is { FellThroughOn: null, Terms.Agreement: AgreementKind.Conditional })
        {
            yield return $"For a lawyer: the contract of {sale.BindingOn.InFull()} is conditional, and whether it was binding on that day depends on its terms (A27).";
        }

        if (sale is { FellThroughOn: null, Terms.Agreement: AgreementKind.OptionGranted })
        {
            yield return $"For a lawyer: an option was granted on {sale.BindingOn.InFull()} while the land was listed. Its exercise is not exempt (Schedule 3, paragraph 4(2), A27).";
        }

        if (sale.FellThroughOn is null && branch == "REG_13_1")
        {
            yield return "A sale to a community interest group under regulation 13(1) leaves the entry in the list (A34). Look at whether the land should stay there.";
            if (sale.Terms.ByAnotherOwner)
            {
                yield return "The seller is not the owner who gave the notice. Regulation 13(1) says “an owner”, and is read so (A33).";
            }
        }
    }

    /// <summary>Land that is told in words, not by named parts: whether a notice and a disposal are of the same land is for an officer to see.</summary>
    /// <param name="told">How the notices tell it, in words that are not those of the disposal.</param>
    public static IEnumerable<string> SameLand(Disposal sale, IReadOnlyList<string> told)
    {
        if (sale.FellThroughOn is null && told.Count > 0)
        {
            yield return $"A notice tells its land as {string.Join(" and ", told.Select(words => $"“{words}”"))}, which are not the words for what the agreement of {sale.BindingOn.InFull()} passed. Look at whether this is the same land.";
        }
    }

    private static string Outcome(BreachSettlement settled) => settled.Outcome is BreachOutcome.SavedByRegulation21
        ? $"Taken on {settled.SettledOn.InFull()} to have effect all the same (regulation 21(2))"
        : $"Taken on {settled.SettledOn.InFull()} to be ineffective (regulation 21(1))";

    private static string Source(BreachSource source) => source switch
    {
        BreachSource.Owner => "the owner",
        BreachSource.Buyer => "the buyer",
        BreachSource.CommunityGroup => "a community group",
        BreachSource.LandRegistry => "HM Land Registry",
        BreachSource.Conveyancer => "a conveyancer",
        BreachSource.CouncilOfficer => "an officer of the council",
        _ => "somebody else",
    };
}
