using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Tokens;

namespace RightToBid.Web.Platform.Api;

/// <summary>Maps commands to addresses under <c>/api/v1</c>: one line a command, all of them treated alike.</summary>
/// <remarks>
/// The body holds the command's members but for the stream's identifier, which is in the address. <c>Idempotency-Key</c> makes a repeated request do nothing;
/// <c>If-Match</c> with an <c>ETag</c> refuses when the case has moved on.
/// </remarks>
internal sealed class CommandRoutes(RouteGroupBuilder api)
{
    private readonly List<Type> mapped = [];

    /// <summary>The commands that have an address, for the test that none is forgotten.</summary>
    public IReadOnlyList<Type> Mapped => mapped;

    /// <summary>A command to a stream that exists, whose identifier is <c>{id}</c> in the address.</summary>
    public void Command<TCommand, TState>(string route, string permission, Preparation? prepare = null)
        where TCommand : ICommand<TState>
        where TState : class, IStreamState<TState> =>
        Map<TCommand, TState>(route, permission, begins: false, prepare);

    /// <summary>A command that begins a stream, which gets its identifier here.</summary>
    public void Beginning<TCommand, TState>(string route, string permission, Preparation? prepare = null)
        where TCommand : ICommand<TState>
        where TState : class, IStreamState<TState> =>
        Map<TCommand, TState>(route, permission, begins: true, prepare);

    /// <summary>A stream as it stands, with its version as <c>ETag</c>.</summary>
    public void Reading<TState>(string route, string permission, Preparation? prepare = null)
        where TState : class, IStreamState<TState>
    {
        api.MapGet(route, Read)
            .RequireAuthorization(permission)
            .WithName($"{typeof(TState).Name}.Read")
            .WithTags(typeof(TState).Name)
            .Produces<StreamRead>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        async Task<IResult> Read(HttpContext http, CaseDesk desk)
        {
            var caller = Caller.Of(http.User);
            var streamId = Guid.Parse((string)http.Request.RouteValues["id"]!);
            if (prepare is not null && await prepare(new Prepared(http, caller, streamId, Conditions.None, [])) is { } notPrepared)
            {
                return notPrepared;
            }

            var folded = await desk.Load<TState>(caller.Authority, streamId, http.RequestAborted);
            if (folded.Version == 0)
            {
                return ApiProblems.NotFound();
            }

            http.Response.Headers[HeaderNames.ETag] = $"\"{folded.Version}\"";
            var spoken = http.User.SpeaksForGroup() ? CaseJson.ToGroups : CaseJson.Spoken;
            return TypedResults.Json(new StreamRead(streamId, folded.Version, JsonSerializer.SerializeToElement(folded.State, spoken)), CaseJson.Spoken);
        }
    }

    /// <summary>A question that anybody may ask, account or none; its examples stand behind the colons of its parameters' descriptions.</summary>
    public RouteHandlerBuilder Open(string route, Delegate answer, string name, string summary) => api.MapGet(route, answer)
        .AllowAnonymous()
        .AddEndpointFilter(OpenReading.Apply)
        .WithName($"Open.{name}")
        .WithTags("Open register")
        .WithSummary(summary)
        .AddOpenApiOperationTransformer(OpenReading.Describe)
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private void Map<TCommand, TState>(string route, string permission, bool begins, Preparation? prepare)
        where TCommand : ICommand<TState>
        where TState : class, IStreamState<TState>
    {
        mapped.Add(typeof(TCommand));
        api.MapPost(route, (HttpContext http, CaseDesk desk, IIdentifiers identifiers) => Handle(http, desk, identifiers))
            .RequireAuthorization(permission)
            .WithName($"{typeof(TState).Name}.{typeof(TCommand).Name.Split('`')[0]}")
            .WithTags(typeof(TState).Name)
            .Accepts<TCommand>("application/json")
            .Produces<CommandRecorded>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

        async Task<IResult> Handle(HttpContext http, CaseDesk desk, IIdentifiers identifiers)
        {
            var caller = Caller.Of(http.User);
            if (!Conditions.TryRead(http.Request, caller, out var conditions, out var fault))
            {
                return ApiProblems.BadBody(fault);
            }

            try
            {
                var body = await ReadBody(http);
                var streamId = begins ? conditions.StreamId ?? identifiers.Next() : Guid.Parse((string)http.Request.RouteValues["id"]!);
                body["streamId"] = streamId;
                if (prepare is not null && await prepare(new Prepared(http, caller, streamId, conditions, body)) is { } notPrepared)
                {
                    return notPrepared;
                }

                var command = body.Deserialize<TCommand>(CaseJson.Spoken)!;
                var token = http.User.FindFirstValue(TokenAuthentication.TokenId);
                var sender = new Sender(
                    caller.Authority, caller.Actor, conditions.CommandId, OnBehalfOf: caller.GroupName, ExpectedVersion: conditions.ExpectedVersion,
                    Token: token);
                var letters = SaysThatALetterWent(body) ? http.RequestServices.GetRequiredService<LettersAsServed>() : null;
                if (letters is not null && await letters.WouldMiss(command, caller.Authority, http.RequestAborted) is { } noLetter)
                {
                    return ApiProblems.Of(noLetter);
                }

                var outcome = await desk.Send(command, sender, http.RequestAborted);
                if (letters is not null && outcome.Refusal is null)
                {
                    await letters.Keep(new Sender(caller.Authority, caller.Actor, Token: token), streamId, outcome.Events, http.RequestAborted);
                }

                return outcome.Refusal is { } refusal ? ApiProblems.Of(refusal) : Answer(http, streamId, outcome, begins);
            }
            catch (JsonException unreadable)
            {
                return ApiProblems.Of(unreadable);
            }
            catch (ConcurrencyConflictException conflict)
            {
                return ApiProblems.Of(conflict);
            }
            catch (DuplicateKeyException taken)
            {
                return ApiProblems.Of(taken);
            }
        }
    }

    /// <summary>A notice whose letter went as it is drafted here: a copy of it is kept with the record.</summary>
    private static bool SaysThatALetterWent(JsonObject body) =>
        body["service"] is JsonObject service && service.TryGetPropertyValue("text", out var text) && text is not null;

    private static async Task<JsonObject> ReadBody(HttpContext http)
    {
        if (http.Request.ContentLength is 0)
        {
            return [];
        }

        var node = await JsonNode.ParseAsync(
            http.Request.Body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }, cancellationToken: http.RequestAborted);
        var body = node as JsonObject ?? throw new JsonException("The body must be a JSON object.");
        SpokenText.Require(body);
        return body;
    }

    private static JsonHttpResult<CommandRecorded> Answer<TState>(HttpContext http, Guid streamId, Outcome<TState> outcome, bool begins)
    {
        http.Response.Headers[HeaderNames.ETag] = $"\"{outcome.Version}\"";
        var recorded = new CommandRecorded(
            streamId, outcome.Version, [.. outcome.Events.Select(happened => happened.Name)], outcome.WasRepeat);
        return !begins || outcome.WasRepeat
            ? TypedResults.Json(recorded, CaseJson.Spoken)
            : TypedResults.Json(recorded, CaseJson.Spoken, statusCode: StatusCodes.Status201Created);
    }
}

/// <summary>Fills in what other streams know, before a command is read from the body. A result instead of null ends the request.</summary>
internal delegate Task<IResult?> Preparation(Prepared request);

/// <summary>A request whose body can still be completed.</summary>
internal sealed record Prepared(HttpContext Http, Caller Caller, Guid StreamId, Conditions Conditions, JsonObject Body)
{
    /// <summary>The identifier of another stream in the address; the address's own pattern has seen to it that it is one.</summary>
    public Guid InAddress(string name) => Guid.Parse((string)Http.Request.RouteValues[name]!);

    /// <summary>An identifier for something that begins with this request: under an idempotency key, the same every time.</summary>
    public Guid NewStream(string what) => NamedIdentifier.For(Caller.Authority, $"{what}\n{Conditions.StreamId ?? Service<IIdentifiers>().Next()}");

    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public CancellationToken Cancellation => Http.RequestAborted;
}

/// <summary>A stream as it stands.</summary>
internal sealed record StreamRead(Guid Id, long Version, JsonElement State);

/// <summary>What a program is told when a command was carried out.</summary>
/// <param name="Id">The stream.</param>
/// <param name="Version">Its version now, for <c>If-Match</c>.</param>
/// <param name="Events">The stored names of what was recorded; none where it was already so.</param>
/// <param name="WasRepeat">The command had been done before, under the same key.</param>
internal sealed record CommandRecorded(Guid Id, long Version, IReadOnlyList<string> Events, bool WasRepeat);
