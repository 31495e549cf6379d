using NodaTime;
using NodaTime.Text;

using RightToBid.Testing;

namespace RightToBid.Law.Tests.Regimes;

/// <summary>Dates worked out independently of the program, kept beside the law they belong to.</summary>
public class vectors
{
    private static readonly IRegime England = StatuteBook.Regime("england-right-to-bid-2011");

    public static TheoryData<string, string, string, string> OfEngland
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var line in Lines("EnglandRightToBid2011"))
            {
                var cells = line.Split(',', 5);
                rows.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(OfEngland))]
    public void give_the_last_day(string id, string window, string factOn, string lastDay) =>
        England.Window(window).Opens(Parse(factOn), BankHolidays.EnglandAndWales).LastDay.ShouldBe(Parse(lastDay), id);

    [Fact]
    public void cover_every_window_but_one_that_has_none_published() =>
        England.Windows.Select(window => window.Key).Except(Lines("EnglandRightToBid2011").Select(line => line.Split(',')[1]))
            .ShouldBe(["permission-to-appeal"]);

    private static LocalDate Parse(string day) => LocalDatePattern.Iso.Parse(day).GetValueOrThrow();

    private static IEnumerable<string> Lines(string regime)
    {
        using var resource = typeof(vectors).Assembly.GetManifestResourceStream($"Vectors/{regime}/Vectors.csv")!;
        using var reader = new StreamReader(resource);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Skip(1)];
    }
}
