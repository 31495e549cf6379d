using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Notifying;

/// <summary>Records who has an interest in the land: a person or a body with an address, somebody unknown, or nobody.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal abstract class InterestPage<TState>(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : FactPage<TState>(desk, drafts, clock)
    where TState : class, IStreamState<TState>
{
    public override string Heading => "Record who must be told";

    public override string Beforehand =>
        "The council writes to those with an interest in the land and to the parish council (regulations 8 and 9, and section 91(2)). "
        + "Not knowing is an answer: it stays to be found out, and other steps can be taken instead.";

    public override string Caption => Reference;

    public override IReadOnlyList<Question> Questions => [.. InOrder()];

    public override string CaseAddress => Links.Duties(Reference);

    protected abstract string Reference { get; }

    protected abstract string Streams { get; }

    protected override string Address => Links.RecordInterest(Streams, Id);

    protected override string AskedFor => "to record who must be told";

    protected NoticeRecipient Role => Enum.Parse<NoticeRecipient>(Answers.Words(nameof(InterestedPartyRecorded.Role)));

    protected bool IsKnown => Answers.WordsOrNull(nameof(InterestedPartyRecorded.Answer)) == nameof(InterestAnswer.Known);

    protected override ICommand<TState> Command(Guid draft) => Record(new(
        Role,
        Enum.Parse<InterestAnswer>(Answers.Words(nameof(InterestedPartyRecorded.Answer))),
        IsKnown ? draft : null,
        IsKnown && IsPublicBody ? Answers.Words("Name") : null,
        IsKnown ? Answers.DayOrNull(nameof(InterestedPartyRecorded.SinceOn)) : null));

    protected abstract ICommand<TState> Record(InterestedPartyRecorded recorded);

    /// <summary>The name and the address go to the parties; the event holds the party's identifier.</summary>
    protected override Task Recorded(Guid draft, CancellationToken cancellation) => IsKnown
        ? parties.Record(
            Caller.Authority,
            new Party(draft, Answers.Words("Name"), $"{Sentences.GoOn(DutyWords.Interest(Role))}{Purposes.GivenNotices}")
            {
                Address = Answers.WordsOrNull("PostalAddress"),
                Email = Answers.WordsOrNull("Email"),
            },
            cancellation)
        : Task.CompletedTask;

    private bool IsPublicBody => Role is NoticeRecipient.ParishCouncil;

    private IEnumerable<Question> InOrder()
    {
        yield return new ChoiceQuestion(
            nameof(InterestedPartyRecorded.Role), "Which interest in the land?", "Interest", "Select which interest it is",
            [.. InterestedParties.Roles.Select(role => new Choice(role.ToString(), DutyWords.Interest(role)))]);
        if (!Answers.Has(nameof(InterestedPartyRecorded.Role)))
        {
            yield break;
        }

        yield return new ChoiceQuestion(
            nameof(InterestedPartyRecorded.Answer), $"{DutyWords.Interest(Role)}: is it known who?", "Known", "Select whether it is known who",
            [
                new(nameof(InterestAnswer.Known), "Yes"),
                new(nameof(InterestAnswer.NotKnown), "No, there is somebody and the council does not know who"),
                .. Role is NoticeRecipient.Owner ? Array.Empty<Choice>() : [new(nameof(InterestAnswer.Nobody), DutyWords.Nobody(Role))],
            ]);
        if (!IsKnown)
        {
            yield break;
        }

        yield return new WordsQuestion("Name", "What is the name?", "Name", "Enter the name")
        {
            Hint = IsPublicBody ? "The parish or town council’s name" : "A person’s name is kept apart from the history and is never published",
        };
        yield return new WordsQuestion("PostalAddress", "What is the address for notices?", "Address", "Enter the address")
        {
            IsLong = true,
            WhenEmpty = "Not known",
            Hint = "For a company, its registered or principal office",
        };
        yield return new WordsQuestion("Email", "What is the e-mail address?", "E-mail", "Enter the e-mail address") { WhenEmpty = "Not known" };
        yield return new DayQuestion(nameof(InterestedPartyRecorded.SinceOn), "Since when?", "Since", "the day the interest began")
        {
            Hint = "Leave it empty where the interest was there from the beginning of the case",
            WhenEmpty = "From the beginning of the case",
        };
    }
}

/// <summary>Records that an interest in the land ended.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal abstract class EndInterestPage<TState>(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<TState>(desk, drafts, clock)
    where TState : class, IStreamState<TState>
{
    [BindProperty(SupportsGet = true)]
    public NoticeRecipient Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Party { get; set; }

    public override string Heading => $"Record that {DutyWords.To(Role)} changed";

    public override string Caption => Reference;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion(nameof(InterestedPartyEnded.EndedOn), "From which day was the interest no longer there?", "No longer since", "the day the interest ended")
        {
            Hint = "For a sale, the day the buyer became the owner",
        },
    ];

    public override string CaseAddress => Links.Duties(Reference);

    protected abstract string Reference { get; }

    protected abstract string Streams { get; }

    protected override string Address => Links.EndInterest(Streams, Id, Role.ToString(), Party);

    protected override string AskedFor => "to record that an interest ended";
}
