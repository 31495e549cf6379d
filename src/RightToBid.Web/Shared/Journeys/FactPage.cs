using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>What the view of a short journey shows: the question asked, or the answers to be checked.</summary>
internal abstract class FactPage : PageModel
{
    /// <summary>The last step, where the answers are checked.</summary>
    public const string Check = "check";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Step { get; set; }

    [BindProperty]
    public DateAnswer Day { get; set; } = new();

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The version of the case that was on screen when the answers were checked.</summary>
    [BindProperty]
    public long? Version { get; set; }

    /// <summary>The question on show; nothing while the answers are checked.</summary>
    public Question? Asked { get; protected set; }

    public FactAnswers Answers { get; protected set; } = new();

    /// <summary>What the journey records: "Record an offer".</summary>
    public abstract string Heading { get; }

    /// <summary>The case, in a few words.</summary>
    public abstract string Caption { get; }

    /// <summary>What to know before answering.</summary>
    public virtual string? Beforehand => null;

    /// <summary>What recording it will do, said where the answers are checked.</summary>
    public virtual string? Consequence => null;

    /// <summary>Whether it cannot be taken back.</summary>
    public virtual bool IsFinal => false;

    /// <summary>The questions, in their order. One that follows from an answer appears when that answer has been given.</summary>
    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>Where the case is read, before and afterwards.</summary>
    public abstract string CaseAddress { get; }

    /// <summary>Where the journey begins.</summary>
    protected abstract string Address { get; }

    public string Here => Asked is null ? AddressOf(Check) : Draft is null ? Address : AddressOf(Asked.Key);

    public string Back => Asked is null ? AddressOf(Questions[^1].Key)
        : Draft is not null && Questions.TakeWhile(question => question.Key != Asked.Key).LastOrDefault() is { } before ? AddressOf(before.Key)
        : CaseAddress;

    public string AddressOf(string step) => $"{Address}/{Draft}/{step.ToLowerInvariant()}";
}

/// <summary>A short journey about one stream: a question at a time, then a check of the answers with what will follow.</summary>
/// <remarks>The questions are declared, the decision is the command's. It is asked before saving too, so that the check page cannot promise what will be refused.</remarks>
internal abstract class FactPageAbout<TState>(CaseDesk desk, Drafts drafts, IClock clock) : FactPage
    where TState : class, IStreamState<TState>
{
    /// <summary>The case as it is.</summary>
    public TState State { get; private set; } = TState.Initial;

    protected LocalDate Today => clock.Today();

    protected CaseDesk Desk => desk;

    protected Caller Caller => Caller.Of(User);

    /// <summary>What is asked, as a clause: "to record an offer for The Fox Inn".</summary>
    protected abstract string AskedFor { get; }

    /// <summary>Why there is nothing to answer, where the case is not ready for the question.</summary>
    protected virtual Refusal? NotNow => null;

    private string Journey => $"{GetType().Name} {Address}";

    private Question? Unanswered => Questions.FirstOrDefault(question => !Answers.Has(question.Key));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (State, var seen) = await desk.Load<TState>(Caller.Authority, Id, HttpContext.RequestAborted);
        if (seen == 0 || !IsOpenTo(State) || !await FindAnswers())
        {
            context.Result = NotFound();
            return;
        }

        if (NotNow is { } refusal)
        {
            context.Result = new RefusedPage(AskedFor, refusal, CaseAddress).On(this);
            return;
        }

        Version ??= seen;
        await Prepare(HttpContext.RequestAborted);
        await next();
    }

    public IActionResult OnGet() => Find() switch
    {
        { } question => Ask(question),
        null when Step == Check && Draft is not null => ShowCheck(),
        _ => NotFound(),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if (Step == Check && Draft is { } finished)
        {
            return Unanswered is null ? await Record(finished) : Redirect(AddressOf(Unanswered.Key));
        }

        if (Find() is not { } question)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || question.Read(this, Today) is not { } kept)
        {
            Asked = question;
            return Page();
        }

        Answers.Given[question.Key] = kept;
        if (Draft is { } draft)
        {
            await drafts.Keep(Caller, Journey, draft, Answers, HttpContext.RequestAborted);
        }
        else
        {
            Draft = await drafts.Begin(Caller, Journey, Answers, HttpContext.RequestAborted);
        }

        return Redirect(AddressOf(Unanswered?.Key ?? Check));
    }

    /// <summary>Whether this person may record the fact in this case; otherwise it reads as not found.</summary>
    protected abstract bool IsOpenTo(TState state);

    /// <summary>What would be decided now, without recording anything.</summary>
    protected abstract Decision Foresee(Guid draft, DecisionContext context);

    /// <summary>Hands in the command and goes on.</summary>
    protected abstract Task<IActionResult> Send(Guid draft, Asking asking);

    /// <summary>The draft goes, and the reader goes back to the case.</summary>
    protected async Task<IActionResult> Done(Guid draft)
    {
        await Recorded(draft, HttpContext.RequestAborted);
        await drafts.End(Caller, draft, HttpContext.RequestAborted);
        return Redirect(CaseAddress);
    }

    /// <summary>Loads what the questions or the command need besides the state.</summary>
    protected virtual Task Prepare(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Keeps what goes beside the case once the fact is recorded, such as who a party is.</summary>
    protected virtual Task Recorded(Guid draft, CancellationToken cancellation) => Task.CompletedTask;

    private async Task<bool> FindAnswers()
    {
        if (Draft is not { } draft)
        {
            return true;
        }

        Answers = await drafts.Find<FactAnswers>(Caller, Journey, draft, HttpContext.RequestAborted) ?? new();
        return Answers.Given.Count > 0;
    }

    private Question? Find() => Draft is null
        ? Step is null ? Questions[0] : null
        : Questions.FirstOrDefault(question => string.Equals(question.Key, Step, StringComparison.OrdinalIgnoreCase));

    private PageResult Ask(Question question)
    {
        Asked = question;
        if (Answers.Has(question.Key))
        {
            question.Fill(this, Answers.Words(question.Key));
        }

        return Page();
    }

    private IActionResult ShowCheck()
    {
        if (Unanswered is { } missing)
        {
            return Redirect(AddressOf(missing.Key));
        }

        var decision = Foresee(Draft!.Value, new DecisionContext(Today, BankHolidays.EnglandAndWales));
        switch (decision.Refusal)
        {
            case { Kind: RefusalKind.Answer, Field: { } member } wrong when Questions.FirstOrDefault(question => question.Key == member) is { } question:
                ModelState.AddModelError(question.Field, wrong.Sentence);
                return Ask(question);
            case { } refusal:
                return new RefusedPage(AskedFor, refusal, AddressOf(Questions[^1].Key)).On(this);
            default:
                return Page();
        }
    }

    private Task<IActionResult> Record(Guid draft) =>
        Send(draft, new Asking(AskedFor, CaseAddress, AddressOf(Check)) { CommandId = draft, SeenVersion = Version });
}

/// <summary>A short journey that records one fact in the stream it is about.</summary>
internal abstract class FactPage<TState>(CaseDesk desk, Drafts drafts, IClock clock) : FactPageAbout<TState>(desk, drafts, clock)
    where TState : class, IStreamState<TState>
{
    /// <summary>The case as it will be; for the page that checks.</summary>
    public TState? After { get; private set; }

    /// <param name="draft">The draft's identifier, which does for what the command begins.</param>
    protected abstract ICommand<TState> Command(Guid draft);

    protected sealed override Decision Foresee(Guid draft, DecisionContext context)
    {
        var decision = Command(draft).Decide(State, context);
        After = decision.Refusal is null ? decision.Events.Aggregate(State, (state, happened) => state.Evolve(happened)) : null;
        return decision;
    }

    protected sealed override Task<IActionResult> Send(Guid draft, Asking asking) => this.Send(Desk, Command(draft), asking, _ => Done(draft));
}

/// <summary>A short journey about one stream that begins another: a request about a listing begins a review.</summary>
internal abstract class BeginningPage<TState, TBegun>(CaseDesk desk, Drafts drafts, IClock clock) : FactPageAbout<TState>(desk, drafts, clock)
    where TState : class, IStreamState<TState>
    where TBegun : class, IStreamState<TBegun>
{
    /// <param name="draft">The draft's identifier, from which the new stream's follows: sent twice, the same answers begin one.</param>
    protected abstract ICommand<TBegun> Command(Guid draft);

    protected sealed override Decision Foresee(Guid draft, DecisionContext context) => Command(draft).Decide(TBegun.Initial, context);

    protected sealed override Task<IActionResult> Send(Guid draft, Asking asking) =>
        this.Send(Desk, Command(draft), asking with { SeenVersion = null }, _ => Done(draft));
}
