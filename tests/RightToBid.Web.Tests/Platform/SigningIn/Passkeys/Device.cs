using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RightToBid.Web.Tests.Platform.SigningIn.Passkeys;

/// <summary>A device with one passkey, which says what WebAuthn asks for; or, to see whether it is noticed, something else.</summary>
internal sealed class Device : IDisposable
{
    private const byte IsPresent = 0x01;
    private const byte IsVerified = 0x04;
    private const byte HasCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] credentialId;
    private uint uses;

    public Device(string name) => credentialId = SHA256.HashData(Encoding.UTF8.GetBytes(name));

    public string Origin { get; set; } = "https://localhost";

    /// <summary>Whether its owner showed a finger, a face or a number.</summary>
    public bool Verifies { get; set; } = true;

    public string? UserHandle { get; set; }

    public void Dispose() => key.Dispose();

    /// <summary>What it answers to options for a new passkey.</summary>
    public string Make(JsonElement options)
    {
        UserHandle = options.GetProperty("user").GetProperty("id").GetString();
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] publicKey = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Begin(options.GetProperty("rp").GetProperty("id").GetString()!, HasCredential), .. new byte[16], 0, (byte)credentialId.Length, .. credentialId, .. publicKey];
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data,
        ];
        return Credential(new
        {
            clientDataJSON = Encode(Client("webauthn.create", options)),
            attestationObject = Encode(attestation),
            transports = new[] { "internal" },
        });
    }

    /// <summary>What it answers to options for signing in.</summary>
    public string SignIn(JsonElement options, string? challenge = null)
    {
        var client = Client("webauthn.get", options, challenge);
        var data = Begin(options.GetProperty("rpId").GetString()!, 0);
        return Credential(new
        {
            clientDataJSON = Encode(client),
            authenticatorData = Encode(data),
            signature = Encode(key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle = UserHandle,
        });
    }

    private byte[] Begin(string site, byte flags)
    {
        var count = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++uses);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(flags | IsPresent | (Verifies ? IsVerified : 0)), .. count];
    }

    private byte[] Client(string type, JsonElement options, string? challenge = null) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = challenge ?? options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Encode(credentialId),
        rawId = Encode(credentialId),
        type = "public-key",
        clientExtensionResults = new { },
        response,
    });

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
