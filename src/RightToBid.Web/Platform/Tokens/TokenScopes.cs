using System.Security.Claims;

using Microsoft.AspNetCore.Authorization;

namespace RightToBid.Web.Platform.Tokens;

/// <summary>What a token may be made for: reading, and each permission that the API asks for. A token does what it names and nothing else.</summary>
internal static class TokenScopes
{
    /// <summary>Reading whatever its owner may see.</summary>
    public const string Read = "read";

    /// <summary>In the request of a token, one for each of its scopes.</summary>
    private const string Named = "rtb:scope";

    private static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        [Read] = "Read cases",
        [Permissions.Nominate] = "Nominate",
        [Permissions.DecideNominations] = "Check and decide nominations",
        [Permissions.KeepLists] = "Keep the lists",
        [Permissions.RecordNotices] = "Record owners’ notices and what follows from them",
        [Permissions.AskToBid] = "Ask to be treated as a bidder",
        [Permissions.RunBids] = "Keep bids",
        [Permissions.RunHandovers] = "Keep handovers",
        [Permissions.SuperviseHandovers] = "Supervise handovers",
        [Permissions.RunReviews] = "Run reviews",
        [Permissions.DecideReviews] = "Decide reviews",
        [Permissions.HandleClaims] = "Handle claims for compensation",
        [Permissions.CorrectFacts] = "Correct recorded facts",
    };

    public static IReadOnlyCollection<string> All { get; } = [.. Words.Keys];

    public static string InWords(string scope) => Words[scope];

    /// <summary>What somebody can make a token for: what they may do themselves.</summary>
    public static IReadOnlyList<string> OfferedTo(ClaimsPrincipal person) => [.. All.Where(scope => MayBeUsedBy(person, scope))];

    public static bool MayBeUsedBy(ClaimsPrincipal person, string scope) =>
        scope == Read ? person.MaySee(Permissions.ReadCases) : person.MayDo(scope);

    public static IEnumerable<Claim> Claims(IEnumerable<string> scopes) => scopes.Select(scope => new Claim(Named, scope));

    /// <summary>Refuses a token what its scopes do not name, and says which would.</summary>
    public static void UseTokenScopes(this WebApplication app) => app.Use((context, next) =>
        MissingFrom(context) is { } missing
            ? TypedResults.Problem(
                $"Make another at /account/tokens with the scope {missing}.",
                statusCode: StatusCodes.Status403Forbidden,
                title: "This token was not made for that.",
                type: "urn:right-to-bid:scope",
                extensions: new Dictionary<string, object?> { ["code"] = "SCOPE", ["scope"] = missing }).ExecuteAsync(context)
            : next(context));

    private static string? MissingFrom(HttpContext context)
    {
        if (!context.User.Identities.Any(identity => identity.AuthenticationType == TokenAuthentication.Scheme)
            || context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>() is not { Count: > 0 } asked)
        {
            return null;
        }

        var isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return asked.Select(one => isReading ? Read : one.Policy ?? Read).FirstOrDefault(scope => !context.User.HasClaim(Named, scope));
    }
}
