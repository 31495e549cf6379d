using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Importing.Recognising;

/// <summary>Which headings mean what: a table of everything seen in real registers, with a publisher's own on top.</summary>
internal sealed partial class Headings
{
    private readonly FrozenDictionary<string, RegisterField> fields;

    private Headings(IEnumerable<KeyValuePair<string, RegisterField>> fields) => this.fields = fields.ToFrozenDictionary();

    /// <summary>headings.csv: the headings of every register and schema met so far.</summary>
    public static Headings General { get; } = new(Rows(EmbeddedCsv.Read("Importing.Recognising.headings.csv"), "headings.csv"));

    /// <summary>The names of the mappings that travel inside the program.</summary>
    public static IReadOnlyList<string> MappingNames { get; } =
        [.. EmbeddedCsv.NamesUnder("Importing.Recognising.Mappings").Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal)];

    public RegisterField? Find(string heading) => fields.TryGetValue(Plain(heading), out var field) ? field : null;

    /// <summary>The general table with a publisher's own meanings on top: a mapping by name, or a file of <c>heading,field</c>.</summary>
    /// <exception cref="UnusableInputException">There is no such mapping, or it names a field that does not exist.</exception>
    public static Headings WithMapping(string nameOrPath)
    {
        var name = nameOrPath.ToLowerInvariant();
        if (MappingNames.Contains(name)) return General.Under(EmbeddedCsv.Read($"Importing.Recognising.Mappings.{name}.csv"), name);
        if (!File.Exists(nameOrPath))
        {
            throw new UnusableInputException(
                $"There is no mapping \"{nameOrPath}\". Give one of {string.Join(", ", MappingNames)}, or a CSV file with the columns heading and field.");
        }

        using var stream = File.OpenRead(nameOrPath);
        return General.Under(EmbeddedCsv.Read(stream), nameOrPath);
    }

    /// <summary>Letters and figures only, in lower case, without a length in brackets; "initial" is the Act's other word for "interim".</summary>
    internal static string Plain(string heading)
    {
        var text = LengthInBrackets().Replace(heading.Normalize(NormalizationForm.FormKD), " ").Replace("'", string.Empty, StringComparison.Ordinal);
        var words = NotLettersOrFigures().Replace(text.ToLower(CultureInfo.InvariantCulture), " ").Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(word => word != "the").Select(word => word == "initial" ? "interim" : word));
    }

    private Headings Under(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string name) => new(Rows(rows, name)
        .Concat(fields)
        .DistinctBy(pair => pair.Key));

    private static IEnumerable<KeyValuePair<string, RegisterField>> Rows(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string name) =>
        rows.Select(row => row.TryGetValue("heading", out var heading) && row.TryGetValue("field", out var field)
                && Enum.TryParse<RegisterField>(field, ignoreCase: true, out var known)
            ? new KeyValuePair<string, RegisterField>(Plain(heading), known)
            : throw new UnusableInputException(
                $"The mapping {name} needs the columns heading and field, and each field must be one of {string.Join(", ", Enum.GetNames<RegisterField>())}."));

    [GeneratedRegex(@"\(\s*(\d+|six|eighteen|five)\s*(weeks?|months?|years?)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex LengthInBrackets();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotLettersOrFigures();
}
