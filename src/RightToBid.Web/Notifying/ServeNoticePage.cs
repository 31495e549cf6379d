using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Notifying;

/// <summary>Records how one notice was given: the means, the day it was sent, the day it counts as given, what it stated, what proves it.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal abstract class ServeNoticePage<TState>(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock) : FactPage<TState>(desk, drafts, clock)
    where TState : class, IStreamState<TState>, IOwingNotices
{
    private const string AsComputed = "as-computed";
    private const string Otherwise = "otherwise";
    private const string Drafted = "drafted";
    private const string Own = "own";

    private bool canKeepLetter;

    /// <summary>"notices" where it was sent, "steps" where other steps were taken instead.</summary>
    [BindProperty(SupportsGet = true)]
    public string How { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Duty { get; set; } = "";

    protected NoticeDuty Owed { get; private set; } = null!;

    protected bool IsBySteps => How == "steps";

    public override string Heading => IsBySteps ? "Record the steps taken instead"
        : Owed.Notice.GivenBy is NoticeGiver.Owner ? "Record what the owner told the council"
        : Owed.Recipient is NoticeRecipient.Public ? "Record that it was published" : "Record that it was sent";

    public override string Caption => $"{Owed.Notice.Name}, {Reference}";

    public override string? Beforehand => IsBySteps
        ? "Where it is not reasonably practicable to give the notice, the council takes reasonable steps to bring it to the person’s attention. What runs from the notice runs from the day on which those steps were complete (Localism Act 2011, section 91(2))."
        : $"To {DutyWords.To(Owed, null)}. {Owed.Because} {Owed.Notice.Source}.";

    public override string? Consequence => Owed.Notice.StartsWindow is { } window && Days() is { } days
        && Owed.Ends(days.SentOn, days.GivenOn, BankHolidays.EnglandAndWales).FirstOrDefault(end => end.Window == window) is { } end
            ? $"{StatuteBook.Regime(Owed.RegimeKey).Window(window).InPlainEnglish} The time runs {end.LastDay.ToTheEndOf()}."
            : null;

    public override IReadOnlyList<Question> Questions => [.. InOrder()];

    public override string CaseAddress => Links.Duties(Reference);

    protected abstract string Reference { get; }

    /// <summary>The part of the address that names the kind of stream: "listings".</summary>
    protected abstract string Streams { get; }

    protected override string Address => Links.ServeNotice(Streams, Id, DutyKey.Of(Owed), IsBySteps);

    protected override string AskedFor => $"to record {Sentences.GoOn(Owed.Notice.Name)} to {DutyWords.To(Owed.Recipient)}";

    protected override bool IsOpenTo(TState state)
    {
        Owed = DutyKey.Find(state, Duty)!;
        return Owed is { Recipient: not (NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry) } && (!IsBySteps || Owed.Notice.AlternativeSteps is not null);
    }

    protected override ICommand<TState> Command(Guid draft)
    {
        var (sentOn, givenOn) = Days()!.Value;
        var means = IsBySteps ? MeansOfService.AlternativeSteps : Enum.Parse<MeansOfService>(Answers.Words("Means"));
        return Serve(new Service(means, sentOn, givenOn, Answers.WordsOrNull("Evidence"), [.. Stated(sentOn, givenOn)], WhichText()));
    }

    private SentText? WhichText() => Answers.WordsOrNull("Letter") switch
    {
        null => null,
        Own => SentText.CouncilsOwn,
        _ => SentText.AsDrafted,
    };

    protected abstract ICommand<TState> Serve(Service service);

    /// <summary>A letter can be kept where the council gives the notice and nothing is missing for drafting it.</summary>
    protected override async Task Prepare(CancellationToken cancellation) => canKeepLetter = Owed.Notice.GivenBy is NoticeGiver.Authority
        && Days() is { } days
        && await letters.MissingFor(Caller.Authority, Id, AsServed(days), cancellation) is { Count: 0 };

    protected override async Task Recorded(Guid draft, CancellationToken cancellation)
    {
        if (Answers.WordsOrNull("Letter") == Drafted)
        {
            await letters.KeepAsServed(
                new Sender(Caller.Authority, Caller.Actor), NamedIdentifier.For(Caller.Authority, $"letter as served\n{draft}"), Id,
                AsServed(Days()!.Value), cancellation);
        }
    }

    private ServedNotice AsServed((LocalDate SentOn, LocalDate GivenOn) days) => new(
        Owed.Notice.Key, Owed.Recipient, Owed.PartyId, Owed.SubjectId,
        new Service(IsBySteps ? MeansOfService.AlternativeSteps : Enum.Parse<MeansOfService>(Answers.Words("Means")), days.SentOn, days.GivenOn, null, []));

    private IEnumerable<Question> InOrder()
    {
        if (!IsBySteps)
        {
            yield return new ChoiceQuestion("Means", "How was it given?", "How", "Select how it was given", Means());
        }

        yield return new DayQuestion(
            nameof(Service.SentOn),
            IsBySteps ? "On which day were the steps complete?" : Owed.Notice.GivenBy is NoticeGiver.Owner ? "On which day did the council get it?" : "On which day was it sent?",
            IsBySteps ? "Complete on" : "Sent on",
            IsBySteps ? "the day the steps were complete" : "the day it was sent")
        {
            Hint = IsBySteps ? null : "The day it was posted, handed over, left, fixed or published",
        };
        if (Presumed() is { } presumed)
        {
            yield return new DayQuestion(nameof(Service.GivenOn), "On which day was it delivered, if that is proved?", "Given on", "the day it was delivered")
            {
                Hint = $"{presumed.Explanation} That is {presumed.GivenOn.InFull()} ({presumed.Source}). Leave it empty to go by that day.",
                WhenEmpty = $"{presumed.GivenOn.InFull()}, as presumed ({presumed.Source})",
            };
        }

        foreach (var question in Days() is { } days ? AboutWhatItStates(days.SentOn, days.GivenOn) : [])
        {
            yield return question;
        }

        if (canKeepLetter)
        {
            yield return new ChoiceQuestion("Letter", "What was sent?", "Letter", "Select what was sent", Sent()) { Hint = "The bundle for a tribunal holds what was kept" };
        }

        yield return new WordsQuestion("Evidence", "What proves it?", "Proof", "Enter what proves it")
        {
            Hint = "For example, a number of recorded delivery. Name nobody. A file can be attached afterwards",
            WhenEmpty = "Nothing recorded",
        };
    }

    private IReadOnlyList<Choice> Sent() =>
    [
        .. State.Served.Letters.Where(letter => letter.Notice == Owed.Notice.Key && letter.Recipient == Owed.Recipient && letter.SubjectId == Owed.SubjectId
                && (letter.PartyId is null || Owed.PartyId is null || letter.PartyId == Owed.PartyId))
            .Select(letter => new Choice(letter.LetterId.ToString("N"), $"The letter of {letter.SentOn.InFull()}, which is kept already")),
        new(Drafted, "The letter as it is drafted here for those days", "A copy is kept as it is now"),
        new(Own, "The council’s own text", "Attach a copy of it afterwards"),
    ];

    private IEnumerable<Question> AboutWhatItStates(LocalDate sentOn, LocalDate givenOn)
    {
        var ends = Owed.Ends(sentOn, givenOn, BankHolidays.EnglandAndWales);
        if (ends.Count == 0)
        {
            yield break;
        }

        yield return new ChoiceQuestion(
            "Stated",
            "Which last days does it state?",
            "Last days stated",
            "Select which last days it states",
            [
                new(AsComputed, $"{Sentences.Begin(DutyWords.Stated(Owed.RegimeKey, ends))}", "As the facts give them"),
                new(Otherwise, "Other last days"),
                new("none", "None of them"),
            ]);
        if (Answers.WordsOrNull("Stated") != Otherwise)
        {
            yield break;
        }

        foreach (var end in ends)
        {
            var name = StatuteBook.Regime(Owed.RegimeKey).Window(end.Window).Name;
            yield return new DayQuestion($"stated-{end.Window}", $"{name}: which last day does it state?", $"{name}, as stated", "the last day that it states")
            {
                Hint = $"The facts give {end.LastDay.InFull()}",
                WhenEmpty = "Not stated",
                MayBeAhead = true,
            };
        }
    }

    private IEnumerable<StatedDay> Stated(LocalDate sentOn, LocalDate givenOn) => Answers.WordsOrNull("Stated") switch
    {
        AsComputed => Owed.Ends(sentOn, givenOn, BankHolidays.EnglandAndWales),
        Otherwise => Owed.Ends(sentOn, givenOn, BankHolidays.EnglandAndWales)
            .Select(end => (end.Window, LastDay: Answers.DayOrNull($"stated-{end.Window}")))
            .Where(stated => stated.LastDay is not null)
            .Select(stated => new StatedDay(stated.Window, stated.LastDay!.Value)),
        _ => [],
    };

    private (LocalDate SentOn, LocalDate GivenOn)? Days()
    {
        if (!Answers.Has(nameof(Service.SentOn)) || (!IsBySteps && !Answers.Has("Means")))
        {
            return null;
        }

        var sentOn = Answers.Day(nameof(Service.SentOn));
        return Presumed() is not { } presumed ? (sentOn, sentOn)
            : Answers.Has(nameof(Service.GivenOn)) ? (sentOn, Answers.DayOrNull(nameof(Service.GivenOn)) ?? presumed.GivenOn)
            : null;
    }

    /// <summary>The presumption of the post, once the means and the day are known. Beyond the calendar there is none.</summary>
    private PresumedDelivery? Presumed()
    {
        if (!Answers.Has(nameof(Service.SentOn)) || Post() is not { } post)
        {
            return null;
        }

        try
        {
            return StatuteBook.Regime(Owed.RegimeKey).DeliveryByPost(post, Answers.Day(nameof(Service.SentOn)), BankHolidays.EnglandAndWales);
        }
        catch (LawNotEncodedException)
        {
            return null;
        }
    }

    private PostClass? Post() => Answers.WordsOrNull("Means") switch
    {
        nameof(MeansOfService.FirstClassPost) => PostClass.First,
        nameof(MeansOfService.SecondClassPost) => PostClass.Second,
        _ => null,
    };

    private IReadOnlyList<Choice> Means() =>
    [
        .. (Owed.Recipient switch
        {
            NoticeRecipient.Public => new[] { MeansOfService.Published, MeansOfService.FixedToLand, MeansOfService.Online },
            NoticeRecipient.Nominator or NoticeRecipient.ParishCouncil or NoticeRecipient.Council =>
                [MeansOfService.FirstClassPost, MeansOfService.SecondClassPost, MeansOfService.ByHand, MeansOfService.Email],
            _ =>
            [
                MeansOfService.FirstClassPost, MeansOfService.SecondClassPost, MeansOfService.ByHand, MeansOfService.LeftAtAddress, MeansOfService.Email,
                MeansOfService.FixedToLand,
            ],
        }).Select(means => new Choice(means.ToString(), Cases.Notifying.Means.InWords(means), HintFor(means))),
    ];

    private static string? HintFor(MeansOfService means) => means switch
    {
        MeansOfService.FixedToLand => "Conspicuously, where an owner, lessee or occupier was not found after reasonable inquiry (Local Government Act 1972, section 233(7))",
        MeansOfService.Email => "Where the recipient agreed to it: section 233 of the Local Government Act 1972 names delivery, leaving it and the post",
        _ => null,
    };
}
