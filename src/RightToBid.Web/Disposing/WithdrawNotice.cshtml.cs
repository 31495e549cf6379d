using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

internal sealed class WithdrawNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the owner withdrew the notice";

    public override string Beforehand => "The law has no rule for it. A later notice from the same owner starts its own periods.";

    public override string? Consequence => After is { WithdrawnOn: { } day }
        ? $"{MoratoriumPosition.Of(After, day).Sentence} It cannot be taken back."
        : null;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("WithdrawnOn", "On which day did the withdrawal reach the council?", "Day of withdrawal", "the day of withdrawal")
        {
            Hint = "The day it arrived, not the day it was dated or opened. For example, 31 8 2023",
        },
        new WordsQuestion("Reason", "Why did the owner withdraw it?", "Reason", "")
        {
            IsLong = true,
            Hint = "Leave empty if the owner gave no reason",
            WhenEmpty = "Not given",
        },
    ];

    protected override string Address => Links.WithdrawNotice(Id);

    protected override string AskedFor => $"to record that the notice for {State.AssetName} was withdrawn";

    protected override ICommand<Moratorium> Command(Guid draft) => new WithdrawNotice(Id, Answers.Day("WithdrawnOn"), Answers.WordsOrNull("Reason"));
}
