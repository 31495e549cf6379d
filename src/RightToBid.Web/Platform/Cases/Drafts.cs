using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Answers given on the way through a journey, kept so that nothing is lost, by whom they were given.</summary>
internal sealed class Drafts(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
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

    private Dictionary<string, object?> Parameters(Caller caller, Guid draft, string journey, object answers) => new()
    {
        ["draft"] = draft,
        ["journey"] = journey,
        ["actor"] = caller.Actor,
        ["answers"] = new JsonValue(answers),
        ["now"] = clock.GetCurrentInstant(),
    };
}
