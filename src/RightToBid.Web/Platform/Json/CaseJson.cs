using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RightToBid.Web.Platform.Json;

/// <summary>The two forms of JSON: as stored, and as spoken over the API. They differ in the case of names alone.</summary>
internal static class CaseJson
{
    /// <summary>Events, and commands that travel between streams: member names exactly as in the code, as Marten writes them.</summary>
    public static JsonSerializerOptions Stored { get; } = Build(namingPolicy: null);

    /// <summary>What the API takes and gives: camel case; a member it does not know is an error, and so is one that is missing.</summary>
    public static JsonSerializerOptions Spoken { get; } = Build(JsonNamingPolicy.CamelCase);

    /// <summary>What the API gives to a group: as spoken, without what officers note beside their answers.</summary>
    public static JsonSerializerOptions ToGroups { get; } = Build(JsonNamingPolicy.CamelCase, WithoutNotes);

    private static void WithoutNotes(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member.Name.EndsWith("evidence", StringComparison.OrdinalIgnoreCase)))
        {
            member.ShouldSerialize = static (_, _) => false;
        }
    }

    private static JsonSerializerOptions Build(JsonNamingPolicy? namingPolicy, Action<JsonTypeInfo>? modify = null)
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
        options.Converters.Add(new LocalDateConverter { IsSpoken = isStrict });
        options.Converters.Add(new InstantConverter { IsSpoken = isStrict });
        options.Converters.Add(new JsonStringEnumConverter(isStrict ? JsonNamingPolicy.KebabCaseLower : null, allowIntegerValues: false));
        if (modify is not null)
        {
            options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { modify } };
        }

        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
