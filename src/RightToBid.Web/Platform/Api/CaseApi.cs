using System.Reflection;

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

using NodaTime;

using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Platform.Api;

/// <summary>The JSON API: every command and every stream under <c>/api/v1</c>, described at <c>/openapi/v1.json</c>.</summary>
internal static class CaseApi
{
    public static void AddCaseApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OpenReading>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            foreach (var converter in CaseJson.Spoken.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        builder.Services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Right to bid",
                    Version = "v1",
                    Description = "Commands and queries on nominations, list entries, moratoria, bids, handovers, reviews and claims for compensation. "
                        + "Both lists can be read without an account. "
                        + "Send Idempotency-Key to be safe against sending twice, and If-Match with an ETag to be safe against deciding on what has changed.",
                };
                ApiSecurity.Describe(document);
                return Task.CompletedTask;
            });
            options.AddOperationTransformer(ApiSecurity.Describe);
            options.AddSchemaTransformer(DescribeDays);
            options.AddSchemaTransformer(RequireWhatIsAlwaysSaid);
        });
    }

    public static CommandRoutes MapCaseApi(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        var routes = new CommandRoutes(app.MapGroup("/api/v1").DisableAntiforgery());
        foreach (var capability in typeof(CaseApi).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ICapabilityApi)) && type.IsClass))
        {
            capability.GetMethod(nameof(ICapabilityApi.Map), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [routes]);
        }

        return routes;
    }

    private static Task DescribeDays(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(LocalDate) || type == typeof(Instant))
        {
            schema.Type = type == context.JsonTypeInfo.Type ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = type == typeof(LocalDate) ? "date" : "date-time";
            schema.Properties = null;
            schema.Description = type == typeof(LocalDate) ? "A day in Europe/London." : "A moment in UTC.";
        }

        return Task.CompletedTask;
    }

    /// <summary>What is not known is left out of an answer, so an answer need not have it. A command must say each of its members, known or not.</summary>
    private static Task RequireWhatIsAlwaysSaid(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (schema.Required is { } required && context.JsonTypeInfo.Type.Assembly == typeof(CaseApi).Assembly)
        {
            required.ExceptWith(context.JsonTypeInfo.Properties.Where(member => member.IsGetNullable).Select(member => member.Name));
        }

        return Task.CompletedTask;
    }
}
