using System.Text.Json;
using System.Text.Json.Serialization;

namespace RightToBid.Web.Platform.Json;

/// <summary>The two forms of JSON: as stored, and as spoken over the API. They differ in the case of names alone.</summary>
internal static class CaseJson
{
    /// <summary>Events, and commands that travel between streams: member names exactly as in the code, as Marten writes them.</summary>
    public static JsonSerializerOptions Stored { get; } = Build(namingPolicy: null);

    /// <summary>What the API takes and gives: camel case; a member it does not know is an error, and so is one that is missing.</summary>
    public static JsonSerializerOptions Spoken { get; } = Build(JsonNamingPolicy.CamelCase);

    private static JsonSerializerOptions Build(JsonNamingPolicy? namingPolicy)
    {
        var isStrict = namingPolicy is not null;
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = namingPolicy,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // What is stored may be older than the code that reads it; what is spoken may not be sloppy.
            RespectNullableAnnotations = isStrict,
            RespectRequiredConstructorParameters = isStrict,
            UnmappedMemberHandling = isStrict ? JsonUnmappedMemberHandling.Disallow : JsonUnmappedMemberHandling.Skip,
            AllowOutOfOrderMetadataProperties = true,
        };
        options.Converters.Add(new LocalDateConverter());
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new JsonStringEnumConverter(isStrict ? JsonNamingPolicy.KebabCaseLower : null, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
