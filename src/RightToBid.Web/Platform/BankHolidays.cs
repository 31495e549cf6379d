using NodaTime.Text;

using RightToBid.Law.Time;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform;

/// <summary>Bank holidays as GOV.UK has published them (Open Government Licence v3.0). A year that is not there is unknown, not empty.</summary>
internal static class BankHolidays
{
    private static readonly Lazy<IReadOnlyDictionary<string, WorkingDays>> ByDivision = new(Read);

    public static WorkingDays EnglandAndWales => ByDivision.Value["england-and-wales"];

    /// <summary>The calendar for a regime, by the country its key begins with.</summary>
    public static WorkingDays For(string regimeKey) => ByDivision.Value[regimeKey.Split('-')[0] switch
    {
        "scotland" => "scotland",
        "northern" => "northern-ireland",
        _ => "england-and-wales",
    }];

    private static Dictionary<string, WorkingDays> Read() =>
        EmbeddedCsv.Read("Platform.bank-holidays.csv")
            .GroupBy(holiday => holiday["division"], holiday => LocalDatePattern.Iso.Parse(holiday["date"]).Value)
            .ToDictionary(division => division.Key, division => new WorkingDays(division.Min(day => day.Year), division.Max(day => day.Year), division));
}
