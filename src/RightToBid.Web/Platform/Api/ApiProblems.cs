using System.Text.Json;

using RightToBid.Cases;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Platform.Api;

/// <summary>What a program is told when a command was not carried out (RFC 9457), in the words a person would read.</summary>
internal static class ApiProblems
{
    public static IResult Of(Refusal refusal) => TypedResults.Problem(
        title: refusal.Sentence,
        detail: refusal.Instead,
        statusCode: refusal.Kind switch
        {
            RefusalKind.State => StatusCodes.Status409Conflict,
            RefusalKind.Law => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        },
        type: $"urn:right-to-bid:refusal:{refusal.Code}",
        extensions: Extensions(
            ("code", refusal.Code),
            ("provision", refusal.Source?.ToString()),
            ("provisionLink", refusal.Source?.Link.ToString()),
            ("field", refusal.Field is { } field ? JsonNamingPolicy.CamelCase.ConvertName(field) : null)));

    public static IResult Of(ConcurrencyConflictException conflict) => TypedResults.Problem(
        title: "Somebody recorded something while you were deciding.",
        detail: $"The case is at version {conflict.ActualVersion} now. Nothing was saved. Read it again before you decide.",
        statusCode: StatusCodes.Status409Conflict,
        type: "urn:right-to-bid:conflict",
        extensions: Extensions(("code", "CONFLICT"), ("actualVersion", conflict.ActualVersion)));

    public static IResult Of(DuplicateKeyException taken) => TypedResults.Problem(
        title: "That reference is already used by another case of this authority.",
        detail: "Nothing was saved.",
        statusCode: StatusCodes.Status409Conflict,
        type: "urn:right-to-bid:taken",
        extensions: Extensions(("code", "TAKEN"), ("key", taken.Constraint)));

    public static IResult Of(JsonException unreadable) => BadBody(
        unreadable.Path is { Length: > 2 } path ? $"{path[2..]}: {Shorten(unreadable.Message)}" : Shorten(unreadable.Message));

    public static IResult BadBody(string detail) => TypedResults.Problem(
        title: "The request could not be read.",
        detail: $"{detail} Nothing was saved.",
        statusCode: StatusCodes.Status400BadRequest,
        type: "urn:right-to-bid:unreadable",
        extensions: Extensions(("code", "UNREADABLE")));

    public static IResult NotFound() => TypedResults.Problem(
        title: "There is nothing here, or it is not yours to see.", statusCode: StatusCodes.Status404NotFound);

    private static Dictionary<string, object?> Extensions(params (string Name, object? Value)[] members) =>
        members.Where(member => member.Value is not null).ToDictionary(member => member.Name, member => member.Value);

    /// <summary>The parser says where it stood and names our types; the reader needs the member and what is wrong with it.</summary>
    private static string Shorten(string message)
    {
        const string Missing = "missing required properties including: ";
        if (message.IndexOf(Missing, StringComparison.Ordinal) is >= 0 and var missing)
        {
            return $"What is missing: {message[(missing + Missing.Length)..].TrimEnd('.')}.";
        }

        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
        {
            return "Nothing is known by that name.";
        }

        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var sentence = (end < 0 ? message : message[..end]).Trim();
        return sentence.Contains("RightToBid.", StringComparison.Ordinal) || sentence.Contains("System.", StringComparison.Ordinal)
            ? "The value is of the wrong kind."
            : sentence;
    }
}
