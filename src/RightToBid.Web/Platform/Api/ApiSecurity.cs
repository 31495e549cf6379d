using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

using RightToBid.Web.Platform.Tokens;

namespace RightToBid.Web.Platform.Api;

/// <summary>Describes how a program says who it speaks for, and which scope each request needs.</summary>
internal static class ApiSecurity
{
    private const string Token = "token";
    private const string Session = "session";

    public static void Describe(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = $"{ApiTokens.Mark}…",
                Description = "A token that somebody made for a program at /account/tokens, for 90 days at most. It does what its scopes name, and never more than its "
                    + $"owner may. Scopes: {string.Join(", ", TokenScopes.All)}.",
            },
            [Session] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "What POST /api/v1/sign-in gives for an account's email address, password and second factor, for 15 minutes.",
            },
        };
    }

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var asked = metadata.OfType<IAuthorizeData>().Select(one => one.Policy).OfType<string>().ToList();
        if (asked.Count > 0 && !metadata.OfType<IAllowAnonymous>().Any())
        {
            List<string> scopes = HttpMethods.IsGet(context.Description.HttpMethod ?? "") ? [TokenScopes.Read] : asked;
            operation.Security =
            [
                new() { [new OpenApiSecuritySchemeReference(Token, context.Document)] = scopes },
                new() { [new OpenApiSecuritySchemeReference(Session, context.Document)] = [] },
            ];
        }

        return Task.CompletedTask;
    }
}
