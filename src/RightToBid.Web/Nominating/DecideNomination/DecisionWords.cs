using RightToBid.Cases.Nominating;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>The decision in words, and its reasons as drafted from the findings.</summary>
internal static class DecisionWords
{
    /// <summary>The contents that regulation 6 requires.</summary>
    public static IReadOnlyDictionary<string, string> Contents { get; } = new Dictionary<string, string>
    {
        ["R6A"] = "a description of the land with its boundaries",
        ["R6B1"] = "what the nominator knows of who occupies the land",
        ["R6B2"] = "what the nominator knows of who owns the land",
        ["R6C"] = "reasons why the land is of community value",
        ["R6D"] = "evidence that the body may nominate",
    };

    public static string Name(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.List => "List it",
        DecisionOutcome.Decline => "Do not list it: the nomination is unsuccessful",
        DecisionOutcome.NotValid => "The nomination is not valid",
        _ => "Return it for completion",
    };

    /// <summary>Why the findings leave this outcome, with the law.</summary>
    public static string Why(DecisionAnswers answers) => answers.Open[0] switch
    {
        DecisionOutcome.List =>
            "On these findings the land is of community value, so the council must accept the nomination and list it (section 90(3) and (4)).",
        DecisionOutcome.Decline =>
            "On these findings the land is not of community value, so the nomination is unsuccessful. The land goes into the unsuccessful list with the reasons (sections 90(5) and 93).",
        DecisionOutcome.NotValid => "On these findings it is not a community nomination, so the council may not list the land on it (section 89).",
        _ => "Something that regulation 6 requires is missing. Returning it is the usual course; the eight weeks go on from the day it was first received.",
    };

    public static string Draft(DecisionAnswers answers) => answers switch
    {
        { IsComplete: false } => $"The nomination does not have {string.Join("; ", answers.Missing.Select(code => Contents[code]))} (regulation 6).",
        { MayNominate: { IsMet: false } may } => may.Explanation,
        { MayBeListed: { IsMet: false } may } => may.Explanation,
        { UseCounts: false } => $"The use does not meet section 88. {answers.Use}",
        { ProspectCounts: false } => $"{answers.Use}\n\nBut it is not realistic to think that such use {Prospect(answers)}. {answers.Prospect}",
        _ => $"{answers.Use}\n\n{answers.Prospect}\n\nThe council therefore considers the land to be of community value under section 88({(answers.Test is CommunityValueTest.CurrentUse ? 1 : 2)}) of the Localism Act 2011.",
    };

    public static string Prospect(DecisionAnswers answers) =>
        answers.Test is CommunityValueTest.RecentPastUse ? "can come again within five years" : "can continue";

    /// <summary>What hangs together with the nomination, and what follows for the decision.</summary>
    public static string Link(NominationLink link, Nomination nomination) => link.Kind switch
    {
        NominationLinkKind.EntryOfSameLand =>
            $"The land is listed already ({link.Reference}). If this nomination is accepted, its nominator is added to that entry, which runs on as before.",
        NominationLinkKind.EntryToRenew when NominationClock.RenewedEntryLastDay(nomination) is { } lastDay =>
            $"This renews a listing ({link.Reference}) that runs to the end of {lastDay.InFull()}. To leave no gap, enter the land in the list on or before {lastDay.PlusDays(1).InFull()}.",
        _ => $"The same land has another nomination ({link.Reference}). There is one entry for both: link whichever is decided later to the entry.",
    };

    /// <summary>Who must be told, and under which provision.</summary>
    public static IReadOnlyList<string> ToBeTold(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.List =>
        [
            "the owner, the occupier and the nominator, in writing: the land is listed, why, what follows for the owner, and the right to ask for a review (section 91(2))",
        ],
        DecisionOutcome.Decline => ["the nominator, in writing, with the reasons (section 90(6))"],
        DecisionOutcome.NotValid => ["the nominator, with the reasons; no provision says how"],
        _ => ["the nominator: what is missing"],
    };
}
