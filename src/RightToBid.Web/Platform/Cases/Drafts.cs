using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Answers given on the way through a journey, kept so that nothing is lost, by whom they were given.</summary>
internal sealed class Drafts(IKernel kernel, IClock clock, IIdentifiers identifiers) : INightlyWork
{
    /// <summary>How long a draft is kept after the day on which it was last answered. Policy: no law says so.</summary>
    public const int DaysKept = 90;

    /// <summary>From then on a draft is not too old.</summary>
    private Instant KeptSince => clock.Today().PlusDays(-DaysKept).AtStartOfDayInZone(Clock.London).ToInstant();

    public async Task<Guid> Begin<TAnswers>(Caller caller, string journey, TAnswers answers, CancellationToken cancellation)
        where TAnswers : class
    {
        var draft = identifiers.Next();
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            "insert into rtb.drafts (tenant_id, draft_id, journey, actor, answers, updated_at) values (@tenant, @draft, @journey, @actor, @answers, @now)",
            Parameters(caller, draft, journey, answers),
            cancellation);
        return draft;
    }

    /// <summary>The answers so far; nothing where the draft is another person's, another journey's, or gone.</summary>
    public async Task<TAnswers?> Find<TAnswers>(Caller caller, string journey, Guid draft, CancellationToken cancellation)
        where TAnswers : class =>
        (await kernel.Database.Query(
            Scope.Tenant(caller.Authority),
            "select answers::text as answers from rtb.drafts where tenant_id = @tenant and draft_id = @draft and journey = @journey and actor = @actor",
            new Dictionary<string, object?> { ["draft"] = draft, ["journey"] = journey, ["actor"] = caller.Actor },
            row => row.Json<TAnswers>("answers"),
            cancellation)).SingleOrDefault();

    /// <summary>The caller's own drafts of one journey, the latest first. One that is too old is no longer there, deleted yet or not.</summary>
    public Task<IReadOnlyList<KeptDraft<TAnswers>>> Of<TAnswers>(Caller caller, string journey, CancellationToken cancellation)
        where TAnswers : class => kernel.Database.Query(
            Scope.Tenant(caller.Authority),
            """
            select draft_id, answers::text as answers, updated_at from rtb.drafts
            where tenant_id = @tenant and journey = @journey and actor = @actor and updated_at >= @since
            order by updated_at desc, draft_id
            """,
            new Dictionary<string, object?> { ["journey"] = journey, ["actor"] = caller.Actor, ["since"] = KeptSince },
            row => new KeptDraft<TAnswers>(row.Uuid("draft_id"), row.Json<TAnswers>("answers"), row.Moment("updated_at").InZone(Clock.London).Date),
            cancellation);

    public Task Keep<TAnswers>(Caller caller, string journey, Guid draft, TAnswers answers, CancellationToken cancellation)
        where TAnswers : class => kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            "update rtb.drafts set answers = @answers, updated_at = @now where tenant_id = @tenant and draft_id = @draft and journey = @journey and actor = @actor",
            Parameters(caller, draft, journey, answers),
            cancellation);

    public Task End(Caller caller, Guid draft, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.drafts where tenant_id = @tenant and draft_id = @draft and actor = @actor",
        new Dictionary<string, object?> { ["draft"] = draft, ["actor"] = caller.Actor },
        cancellation);

    /// <summary>Deletes every draft that is too old, of every authority.</summary>
    public Task Run(CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        "delete from rtb.drafts where updated_at < @since",
        new Dictionary<string, object?> { ["since"] = KeptSince },
        cancellation);

    private Dictionary<string, object?> Parameters(Caller caller, Guid draft, string journey, object answers) => new()
    {
        ["draft"] = draft,
        ["journey"] = journey,
        ["actor"] = caller.Actor,
        ["answers"] = new JsonValue(answers),
        ["now"] = clock.GetCurrentInstant(),
    };
}

/// <summary>Answers that somebody left to come back to.</summary>
internal sealed record KeptDraft<TAnswers>(Guid Draft, TAnswers Answers, LocalDate LeftOn)
{
    public LocalDate LastDayKept => LeftOn.PlusDays(Drafts.DaysKept);
}
