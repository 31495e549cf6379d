using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RightToBid.Web.Tests.Bundles;

/// <summary>A bundle in the hands of somebody who has nothing but the file.</summary>
internal sealed class CheckedBundle(byte[] zip)
{
    public IReadOnlyDictionary<string, byte[]> Files { get; } = Read(zip);

    public string Text(string name) => Encoding.UTF8.GetString(Files[name]);

    public string[] Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Events => [.. Lines("events.jsonl").Select(line => JsonElement.Parse(line))];

    /// <summary>The hash of every letter, computed from the files alone.</summary>
    public IEnumerable<string> Letters() => Files.Where(file => file.Key.StartsWith("letters/", StringComparison.Ordinal))
        .Select(file => Convert.ToHexStringLower(SHA256.HashData(file.Value)));

    /// <summary>The head of every stream, computed from the events alone.</summary>
    /// <exception cref="InvalidOperationException">A chain is not what its event gives.</exception>
    public IReadOnlyDictionary<Guid, string> Heads()
    {
        var heads = new Dictionary<Guid, string>();
        var erased = (Files.ContainsKey("redactions.csv") ? Lines("redactions.csv").Skip(1) : []).Select(line => line.TrimEnd('\r').Split(','))
            .ToDictionary(row => (Guid.Parse(row[0]), long.Parse(row[1], CultureInfo.InvariantCulture)), row => row[3]);
        var versions = new Dictionary<Guid, long>();
        foreach (var line in Lines("events.jsonl"))
        {
            using var read = JsonDocument.Parse(line);
            var stream = read.RootElement.GetProperty("stream_id").GetGuid();
            var before = Convert.FromHexString(heads.GetValueOrDefault(stream, new string('0', 64)));
            var computed = Convert.ToHexStringLower(SHA256.HashData([.. before, .. Encoding.UTF8.GetBytes(Sorted(read.RootElement, isEvent: true))]));
            versions[stream] = versions.GetValueOrDefault(stream) + 1;
            var chain = read.RootElement.GetProperty("chain").GetString()!;
            if (computed != erased.GetValueOrDefault((stream, versions[stream]), chain) || read.RootElement.GetProperty("version").GetInt64() != versions[stream])
            {
                throw new InvalidOperationException($"Event {versions[stream]} of {stream} has another chain.");
            }

            heads[stream] = chain;
        }

        return heads;
    }

    /// <summary>The canonical form written again from what was read, by other means than the program's own.</summary>
    private static string Sorted(JsonElement element, bool isEvent = false) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject()
            .Where(member => !(isEvent && member.Name == "chain"))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{Quoted(member.Name)}:{Sorted(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(item => Sorted(item))) + "]",
        JsonValueKind.String => Quoted(element.GetString()!),
        JsonValueKind.Number when element.TryGetInt64(out var whole) => $"{whole}",
        JsonValueKind.Number => $"{element.GetDecimal() / 1.000000000000000000000000000000m}",
        _ => element.GetRawText(),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static Dictionary<string, byte[]> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stored = entry.Open();
            stored.CopyTo(content);
            return content.ToArray();
        });
    }
}
