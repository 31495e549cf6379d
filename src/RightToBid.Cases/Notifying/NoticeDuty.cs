using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>A notice that somebody is owed: who, why, by when, and whether it was given.</summary>
/// <remarks>Computed from the facts each time. A duty is open until the fact that does it is recorded.</remarks>
/// <param name="Notice">The notice, as its regime declares it.</param>
/// <param name="Because">What happened that makes it due, as a sentence.</param>
/// <param name="SinceOn">The day on which it became due; one in the future is not due yet.</param>
public sealed record NoticeDuty(StatutoryNotice Notice, NoticeRecipient Recipient, string Because, LocalDate SinceOn)
{
    public string RegimeKey { get; init; } = "";

    public string RuleVersion { get; init; } = "";

    public Guid? PartyId { get; init; }

    /// <summary>The recipient's name, for a public body alone.</summary>
    public string? PublicName { get; init; }

    /// <summary>Nobody knows who the recipient is: find out, or take other steps.</summary>
    public bool IsRecipientUnknown { get; init; }

    /// <summary>Which of several it is about, where a stream has several.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The last day, included; nothing where no days are counted.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The day from which it is nobody's any more: the land has left the list, or the notice has ended.</summary>
    public LocalDate? MootFromOn { get; init; }

    /// <summary>Why nobody owes it as things stand, where something else would have to happen first, or somebody else sees to it.</summary>
    public string? NotAskedBecause { get; init; }

    /// <summary>The days of the facts from which the windows run whose ends the notice states.</summary>
    public IReadOnlyDictionary<string, LocalDate> FactDays { get; init; } = new Dictionary<string, LocalDate>();

    /// <summary>The service that does it, or that has to be done again.</summary>
    public ServedNotice? Served { get; init; }

    /// <summary>Last days that it stated and that are not what the facts now give: it has to be given again.</summary>
    public IReadOnlyList<StatedDay> Misstated { get; init; } = [];

    public bool MustBeGivenAgain => Misstated.Count > 0;

    public bool IsDone => Served is not null && !MustBeGivenAgain;

    public bool IsOpenOn(LocalDate day) => !IsDone && NotAskedBecause is null && SinceOn <= day && !(MootFromOn <= day);

    public bool IsOverdueOn(LocalDate day) => IsOpenOn(day) && LastDay < day;

    /// <summary>Whether it was done after its last day.</summary>
    public bool WasLate => Served is { } served && served.Service.SentOn > LastDay;

    /// <summary>The last days that the notice should state, if sent and given on these days.</summary>
    public IReadOnlyList<StatedDay> Ends(LocalDate sentOn, LocalDate givenOn, WorkingDays calendar) =>
        [.. Notice.StatesEndsOf.Select(window => End(window, sentOn, givenOn, calendar)).OfType<StatedDay>()];

    private StatedDay? End(string window, LocalDate sentOn, LocalDate givenOn, WorkingDays calendar)
    {
        LocalDate? factOn = FactDays.TryGetValue(window, out var known) ? known
            : window != Notice.StartsWindow || !StartsOwnWindow ? null
            : Notice.StartsWhenSent ? sentOn : givenOn;
        if (factOn is not { } day) return null;

        StatutoryWindow opened = default;
        return Statute.Ask(
            () =>
            {
                opened = StatuteBook.Regime(RegimeKey).Window(window).Opens(day, calendar);
                return window;
            },
            out _) is null
            ? new StatedDay(window, opened.LastDay)
            : null;
    }

    /// <summary>Whether the time that the notice starts is this recipient's: the owner's, of those who get notice of inclusion.</summary>
    private bool StartsOwnWindow => Notice.Key is not NoticeCodes.Inclusion || Recipient is NoticeRecipient.Owner;
}
