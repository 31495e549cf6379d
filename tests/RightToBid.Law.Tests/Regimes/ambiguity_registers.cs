using System.Globalization;
using System.Text.RegularExpressions;

namespace RightToBid.Law.Tests.Regimes;

/// <summary>What a regime does not know is numbered, and no number is left out.</summary>
public partial class ambiguity_registers
{
    private const string Folder = "Registers/";

    public static TheoryData<string> Registers =>
        [.. typeof(ambiguity_registers).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Registers))]
    public void count_from_one_without_a_gap(string register)
    {
        var numbers = Rows(register).Select(row => int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture)).ToArray();

        numbers.ShouldNotBeEmpty();
        numbers.ShouldBe(Enumerable.Range(1, numbers.Length));
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void give_every_question_a_reading(string register) =>
        Rows(register).ShouldAllBe(row => row.Groups["question"].Value.Trim().Length > 0 && row.Groups["reading"].Value.Trim().Length > 0);

    private static MatchCollection Rows(string register)
    {
        using var stream = typeof(ambiguity_registers).Assembly.GetManifestResourceStream(register)!;
        using var reader = new StreamReader(stream);
        return Row().Matches(reader.ReadToEnd());
    }

    [GeneratedRegex(@"^\| A(?<number>\d+) \|(?<question>[^|]*)\|(?<reading>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
