using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>The day of the notice or of a request was recorded wrongly: the right day, why, and everything that follows from it before it is confirmed.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectDayPage(CaseDesk desk, Drafts drafts, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    private const string Notice = "notice";

    public override string Heading => "Correct a day";

    public override string Beforehand => "The wrong day stays in the history, beside the right one and your reason.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Fact", "Which day is wrong?", "Day to correct", "Select which day is wrong", Facts),
        .. RightDay,
    ];

    /// <summary>Each window, position and request, as it is and as it will be.</summary>
    public IReadOnlyList<Change> Changes => After is null || After == State
        ? []
        :
        [
            new("Position today", MoratoriumPosition.Of(State, Today).Sentence, MoratoriumPosition.Of(After, Today).Sentence),
            .. MoratoriumWindows.On(State, Today).Zip(MoratoriumWindows.On(After, Today), (now, then) =>
                new Change(now.Window.Rule.Name, InWords(now), InWords(then))),
            .. State.Requests.Zip(After.Requests, (now, then) =>
                new Change($"Request from {now.Group.Name}", InWords(State, now), InWords(After, then))),
        ];

    public bool HasPublicity => State.Publicity.Count > 0;

    public DatesThatFollow? Dates => After is { } after && after.ReceivedOn != State.ReceivedOn
        ? DatesThatFollow.From(
            after.RegimeKey, "disposal-notice-received", after.ReceivedOn, $"The council received the owner’s notice on {after.ReceivedOn.InFull()}.", Today)
        : null;

    protected override string Address => Links.CorrectDay(Id);

    protected override string AskedFor => $"to correct a day in the notice for {State.AssetName}";

    private bool IsAboutNotice => Answers.Words("Fact") == Notice;

    private IReadOnlyList<Choice> Facts =>
    [
        new(Notice, $"The day the council received the notice, recorded as {State.ReceivedOn.InFull()}"),
        .. State.Requests.Select(request => new Choice(
            request.BidId.ToString(), $"The day {request.Group.Name} asked to bid, recorded as {request.RequestedOn.InFull()}")),
    ];

    private IEnumerable<Question> RightDay => Answers.Has("Fact")
        ?
        [
            new DayQuestion(IsAboutNotice ? "ReceivedOn" : "RequestedOn", "Which day is right?", "Right day", "the right day")
            {
                Hint = "The day it reached the council, not the day it was dated or opened. For example, 31 8 2023",
            },
            new WordsQuestion("Reason", "Why is the day being corrected?", "Reason", "Enter why the day is being corrected")
            {
                IsLong = true,
                Hint = "Everybody can read this. Do not name a person. For example, the post room’s stamp was misread",
            },
        ]
        : Enumerable.Empty<Question>();

    protected override ICommand<Moratorium> Command(Guid draft) => IsAboutNotice
        ? new CorrectReceiptDay(Id, Answers.Day("ReceivedOn"), Answers.Words("Reason"))
        : new CorrectRequestDay(Id, Answers.Identifier("Fact"), Answers.Day("RequestedOn"), Answers.Words("Reason"));

    private static string InWords(MoratoriumWindow shown) =>
        $"{shown.Window.FirstDay.InShort()} {shown.Window.LastDay.ToTheEndOf()}.{(shown.Standing is WindowStanding.DoesNotApply ? $" Does not apply: {Sentences.GoOn(shown.Why)}" : "")}";

    private static string InWords(Moratorium notice, BidderRequest request) =>
        $"Received on {request.RequestedOn.InFull()}, {(MoratoriumClock.HasEffect(notice, request) ? "in time" : "not in time, so without effect")}.";
}

/// <summary>What a correction changes, or leaves.</summary>
internal sealed record Change(string What, string Now, string Then);
