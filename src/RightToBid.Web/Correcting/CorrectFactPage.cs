using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Correcting;

/// <summary>One recorded fact of any stream: what is right and why, what will change, and then it is put right, or struck out.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectFactPage<TState>(CaseDesk desk, Drafts drafts, CaseFinder cases, WhatRests rests, Parties parties, IClock clock)
    : FactPage<TState>(desk, drafts, clock), IConsequences
    where TState : class, ICorrectable<TState>
{
    private const string Value = nameof(CorrectFact<TState>.Value);
    private const string Reason = nameof(CorrectFact<TState>.Reason);

    private CaseReference? known;

    private PartyNames names = PartyNames.None;

    private IReadOnlyList<string> elsewhere = [];

    private IReadOnlyList<DayOrder> days = [];

    /// <summary>The place in the stream of the event that recorded the fact.</summary>
    [BindProperty(SupportsGet = true)]
    public int Entry { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Fact { get; set; } = "";

    public override string Heading => IsStroke ? "Strike out what never happened" : "Correct a fact";

    public override string Caption => known is null ? "" : $"{known.AssetName}, {known.Reference}";

    public override string Beforehand => IsStroke
        ? $"The history says: {Told} It stays readable, struck out, with your reason."
        : $"The history says: {Told} {Row!.Label} is recorded as {names.InWords(Row, Former)}. It stays in the history, beside the right one and your reason.";

    public override string Consequence => IsStroke ? $"Struck out: {Told}" : $"{Row!.Label}, recorded until now as {names.InWords(Row, Former)}.";

    public override bool IsFinal => IsStroke;

    public override IReadOnlyList<Question> Questions => IsStroke ? [Why] : [Right, Why];

    public override string CaseAddress => known is null ? Links.Casework : Links.CaseworkCase(known.Reference);

    /// <summary>Every date and position, as it is and as it will be.</summary>
    public IReadOnlyList<Change> Changes => After is null || IsStillPast ? [] : Consequences.Of(State, After, Today);

    /// <summary>Notices served that state a last day which is then another.</summary>
    public IReadOnlyList<string> ToGiveAgain => After is null ? [] : Consequences.Misstated(State, After);

    protected override string Address => Links.CorrectFact(TState.StreamType, Id, Entry, IsStroke ? null : Fact);

    protected override string AskedFor => IsStroke
        ? $"to strike out what was recorded for {known?.AssetName}"
        : $"to correct what was recorded for {known?.AssetName}";

    private bool IsStroke => Fact == Links.StruckOut;

    private bool IsStillPast => State.Past.At(Entry) is { } now && After!.Past.At(Entry) is { } then && Equals(now, then);

    private CorrectableFact? Row => TState.Facts.Find(Fact);

    private ICaseEvent Happened => State.Past.At(Entry)!;

    private string Told => EventSentences.For(Happened);

    private string? Former => Row!.Read(Happened);

    private Question Why => IsStroke
        ? new WordsQuestion(Reason, "How did it come to be recorded?", "Reason", "Enter how it came to be recorded") { IsLong = true, Hint = ReasonHint }
        : new WordsQuestion(Reason, "Why is it being corrected?", "Reason", "Enter why it is being corrected") { IsLong = true, Hint = ReasonHint };

    /// <summary>Claims are confidential, and all the rest of a case is public.</summary>
    private static string ReasonHint => TState.StreamType == CompensationClaim.StreamType
        ? "Officers, the claimant and a tribunal can read this. Do not name a person. For example, the invoice gives another amount"
        : "Everybody can read this. Do not name a person. For example, the post room’s stamp was misread";

    private Question Right => Row!.Kind switch
    {
        FactKind.Day => new DayQuestion(Value, "Which day is right?", "Right day", "the right day")
        {
            MayBeAhead = Row.MayBeAhead,
            WhenEmpty = WhenEmpty,
            Hint = $"{Row.Label}. For example, 31 8 2023",
        },
        FactKind.Time => new TimeQuestion(Value, "Which time is right?", "Right time")
        {
            WhenEmpty = WhenEmpty,
            Hint = $"{Row.Label}, by the clock in London. For example, 16:59",
        },
        FactKind.Party => new ChoiceQuestion(
            Value, "Which party is right?", "Right party", "Select which party is right", [.. names.All.Select(party => new Choice(party.Key, party.Value)), .. Nothing])
        {
            WhenEmpty = WhenEmpty,
            Hint = Row.Label,
        },
        FactKind.Choice => new ChoiceQuestion(
            Value, "Which is right?", "Right answer", "Select what is right", [.. Row.Choices.Select(choice => new Choice(choice.Value, Sentences.Begin(choice.Words))), .. Nothing])
        {
            WhenEmpty = WhenEmpty,
            Hint = Row.Label,
        },
        FactKind.Number => new NumberQuestion(Value, "Which number is right?", "Right number", "Enter a whole number, like 30")
        {
            MayBeNought = Row.MayBeNought,
            WhenEmpty = WhenEmpty,
            Hint = Row.Label,
        },
        FactKind.Sum => new MoneyQuestion(Value, "Which amount is right?", "Right amount", "Enter an amount in pounds, like 12400.50")
        {
            MayBeNought = Row.MayBeNought,
            WhenEmpty = WhenEmpty,
            Hint = Row.Label,
        },
        FactKind.Lines => new WordsQuestion(Value, "What is right?", "Right words", "Enter what is right")
        {
            WhenEmpty = WhenEmpty,
            Hint = $"{Row.Label}. Put a semicolon between two of them",
        },
        _ => new WordsQuestion(Value, "What is right?", "Right words", "Enter what is right") { IsLong = true, WhenEmpty = WhenEmpty, Hint = Row.Label },
    };

    private IReadOnlyList<Choice> Nothing => Row!.MayBeEmpty ? [new("", WhenEmpty!)] : [];

    private string? WhenEmpty => Row!.MayBeEmpty ? Sentences.Begin(Row.InWords(null)) : null;

    protected override bool IsOpenTo(TState state) => state.Past.At(Entry) is { } happened
        && (IsStroke ? TState.Facts.StrikeFor(happened) is not null : TState.Facts.Find(Fact) is { IsCopy: false } row && row.IsIn(happened));

    protected override async Task Prepare(CancellationToken cancellation)
    {
        known = await cases.OfStream(Caller.Authority, Id, cancellation);
        names = await PartyNames.Of(parties, Caller.Authority, State, cancellation);
        elsewhere = IsStroke ? await rests.On(Caller.Authority, State, Entry, cancellation) : [];
        days = IsStroke || !TState.Facts.Own.ContainsKey(Fact) ? [] : await rests.DaysElsewhere(Caller.Authority, State, cancellation);
    }

    protected override ICommand<TState> Command(Guid draft) => IsStroke
        ? new StrikeOutFact<TState>(Id, Entry, Answers.Words(Reason), elsewhere)
        : new CorrectFact<TState>(Id, Fact, Entry, Answers.WordsOrNull(Value), Answers.Words(Reason), days);
}

/// <summary>What the page shows before anything is confirmed.</summary>
internal interface IConsequences
{
    IReadOnlyList<Change> Changes { get; }

    IReadOnlyList<string> ToGiveAgain { get; }
}
