using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

internal sealed class ChangeOwnerPage(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the owner changed";

    public override string Beforehand =>
        "A notice serves the owner who gave it alone (section 95(2)). If the land passed by a sale or another disposal, record the disposal instead.";

    public override string? Consequence => After is { OwnerChange.ChangedOn: var day } ? MoratoriumPosition.Of(After, day).Sentence : null;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("How", "How did the land pass to another owner?", "How it passed", "Select how the land passed", Means),
        new DayQuestion("ChangedOn", "On which day did the owner change?", "Day of the change", "the day of the change"),
        new WordsQuestion("NewOwner", "Who owns the land now?", "New owner", "")
        {
            Hint = "The name is kept apart from the case and never published. The new owner must tell the council (regulation 19(2)). Leave empty if you do not know",
            WhenEmpty = "Not known",
        },
    ];

    protected override string Address => Links.ChangeOwner(Id);

    protected override string AskedFor => $"to record that {State.AssetName} has another owner";

    private static IReadOnlyList<Choice> Means { get; } =
    [
        new(nameof(OwnerChangeMeans.Gift), "By gift"),
        new(nameof(OwnerChangeMeans.Inheritance), "On a death"),
        new(nameof(OwnerChangeMeans.CourtOrder), "By order of a court"),
        new(nameof(OwnerChangeMeans.Insolvency), "On an insolvency"),
        new(nameof(OwnerChangeMeans.MergerOfBodies), "On a merger of the bodies that own it"),
        new(nameof(OwnerChangeMeans.Other), "In some other way"),
    ];

    protected override ICommand<Moratorium> Command(Guid draft) => new ChangeOwner(
        Id, Enum.Parse<OwnerChangeMeans>(Answers.Words("How")), Answers.Day("ChangedOn"), NewOwner(draft));

    protected override Task Recorded(Guid draft, CancellationToken cancellation) => NewOwner(draft) is { } partyId
        ? parties.Record(Caller.Authority, new Party(partyId, Answers.Words("NewOwner"), Purposes.OwnsLand), cancellation)
        : Task.CompletedTask;

    private Guid? NewOwner(Guid draft) =>
        Answers.WordsOrNull("NewOwner") is null ? null : NamedIdentifier.For(Caller.Authority, $"new-owner\n{draft}");
}
