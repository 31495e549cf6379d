using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Shared;

/// <summary>A document as JSON with an <c>ETag</c> made of all that is said, so that whoever asks again learns cheaply that nothing changed.</summary>
internal static class TaggedJson
{
    public static FileContentHttpResult Of<T>(T document)
    {
        var said = JsonSerializer.SerializeToUtf8Bytes(document, CaseJson.Spoken);
        return TypedResults.Bytes(
            said, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(said))[..32]}\""));
    }
}
