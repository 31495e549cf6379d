using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>How long land stays in the two lists (ss. 87 and 93).</summary>
internal static class ListEntries
{
    internal static readonly StatutoryFact Entered = new("list-entry", Wording.ListEntry, Wording.ListEntryOn);

    internal static readonly StatutoryFact EnteredAsUnsuccessful =
        new("unsuccessful-entry", Wording.UnsuccessfulEntry, Wording.UnsuccessfulEntryOn);

    /// <summary>The five years for which land stays in the list.</summary>
    /// <remarks>They begin with the date of entry, not with the decision or the notice (A17). The last day is the last listed day.</remarks>
    // AMBIGUITY A16: a renewal is a new entry with its own date and its own five years.
    internal static readonly WindowRule Listing = new()
    {
        Key = "listing",
        Name = "Listing",
        StartsWith = Entered,
        InPlainEnglish = "The land is in the council's list of assets of community value.",
        Source = Provision.Section("87(3)", "the period of 5 years beginning with the date of that entry"),
        Counting = new YearsBeginningWith(5, "A group should renew by the earlier day; an owner should treat the land as listed to the end of the later."),
        Effect = BindingEffect.Hold,
        WhenItEnds = "The entry is removed with effect from the end of that day. The land may be nominated again.",
        Coverage = Regime.Covered,
    };

    /// <summary>The five years for which an unsuccessful nomination must stay in its list.</summary>
    /// <remarks>The last day is the last on which it must stay. It may go on the day after, and need not.</remarks>
    internal static readonly WindowRule Unsuccessful = new()
    {
        Key = "unsuccessful-list",
        Name = "Unsuccessful list",
        StartsWith = EnteredAsUnsuccessful,
        InPlainEnglish = "The council must keep the land in its list of land nominated by unsuccessful community nominations.",
        Source = Provision.Section("93(3)(a)", "after it has been in the list for 5 years"),
        Counting = new RemovableAfterYears(5, "The council should keep the entry to the end of the later day."),
        Effect = BindingEffect.Floor,
        WhenItEnds = "The council may remove the entry, and need not.",
        Coverage = Regime.Covered,
    };
}
