using System.Text.Encodings.Web;
using System.Text.Json;

using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.CommandLine;

/// <summary>Windows for a person to read, and for a program.</summary>
internal static class WindowsInWords
{
    private static readonly JsonSerializerOptions Indented = new(CaseJson.Spoken)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Json(IRegime regime, IEnumerable<StatutoryWindow> opened, TextWriter writer) => writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            Regime = regime.Key,
            regime.Standing,
            Windows = opened.Select(window => new
            {
                Window = window.Rule.Key,
                window.Rule.Name,
                Fact = window.Rule.StartsWith.Key,
                window.FactOn,
                window.FirstDay,
                window.LastDay,
                Basis = window.Rule.Source.ToString(),
                window.Counting,
                window.Caution,
                Version = regime.VersionOn(window.FactOn),
            }),
        },
        Indented));

    public static void Text(IRegime regime, IEnumerable<StatutoryWindow> opened, TextWriter writer)
    {
        foreach (var window in opened)
        {
            writer.WriteLine($"{window.Rule.Name}: {Words.Full(window.FirstDay)} to the end of {Words.Full(window.LastDay)}");
            writer.WriteLine($"  {window.Rule.InPlainEnglish}");
            writer.WriteLine($"  {window.Rule.Source}: {window.Rule.Counting.InWords} ({window.Rule.StartsWith.Name}, {Words.Full(window.FactOn)})");
            writer.WriteLine($"  {window.Counting}");
            if (window.Caution is { } caution)
            {
                writer.WriteLine($"  Caution: {caution}");
            }

            writer.WriteLine();
        }

        writer.WriteLine(regime.Standing);
    }
}
