using System.Globalization;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>One series of a chart over time.</summary>
internal sealed record Series(string Name, IReadOnlyList<int> Values);

/// <summary>Charts drawn on the server. Each repeats a table that stands beside it, so those who listen are told its gist and led to the table.</summary>
internal static class Chart
{
    private const double Width = 720;
    private const double Height = 260;
    private const double Left = 48;
    private const double Top = 12;
    private const double Foot = 40;
    private const double RowHeight = 30;
    private const double Names = 330;

    /// <summary>Columns side by side for each year or quarter.</summary>
    public static Html Columns(string name, IReadOnlyList<string> periods, IReadOnlyList<Series> series)
    {
        var most = Step(Math.Max(1, series.Max(one => one.Values.DefaultIfEmpty(0).Max())));
        var (room, plot) = ((Width - Left) / periods.Count, Height - Top - Foot);
        var each = Math.Min(26, room * .8 / series.Count);
        var every = Math.Max(1, (int)Math.Ceiling(periods.Count * 64 / (Width - Left)));
        var lines = Enumerable.Range(0, 5).Select(part => (At: Top + (plot * part / 4), Value: most * (4 - part) / 4.0)).Select(line => (Html)$"""
            <line class="rtb-chart__line" x1="{At(Left)}" x2="{At(Width)}" y1="{At(line.At)}" y2="{At(line.At)}"/><text class="rtb-chart__words" x="{At(Left - 8)}" y="{At(line.At + 4)}" text-anchor="end">{line.Value.ToString("0.##", CultureInfo.InvariantCulture)}</text>
            """);
        var bars = periods.SelectMany((_, period) => series.Select((one, which) =>
        {
            var height = plot * one.Values[period] / most;
            var x = Left + (room * period) + ((room - (each * series.Count)) / 2) + (each * which);
            return (Html)$"""<rect class="rtb-chart__bar rtb-chart__bar--{which + 1}" x="{At(x)}" y="{At(Top + plot - height)}" width="{At(Math.Max(1, each - 2))}" height="{At(height)}"/>""";
        }));
        var labels = periods.Select((period, at) => (period, at)).Where(one => one.at % every == 0).Select(one => (Html)$"""
            <text class="rtb-chart__words" x="{At(Left + (room * (one.at + .5)))}" y="{At(Height - Foot + 20)}" text-anchor="middle">{one.period}</text>
            """);
        var key = series.Select((one, which) => (Html)$"""<li><svg class="rtb-chart__key" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><rect class="rtb-chart__bar rtb-chart__bar--{which + 1}" x="1" y="1" width="14" height="14"/></svg> {one.Name}</li>""");
        var gist = $"{name}, {periods[0]} to {periods[^1]}: {string.Join("; ", series.Select(one => $"{one.Name} {one.Values.Sum().ToString("N0", CultureInfo.InvariantCulture)}"))}. The table below has every number.";
        return (Html)$"""
            <figure class="rtb-chart">
                <figcaption class="govuk-heading-s">{name}</figcaption>
                <ul class="rtb-chart__keys">{Html.Join(key)}</ul>
                <svg class="rtb-chart__drawing" role="img" aria-label="{gist}" viewBox="0 0 {At(Width)} {At(Height)}">{Html.Join(lines)}{Html.Join(bars)}{Html.Join(labels)}</svg>
            </figure>
            """;
    }

    /// <summary>A bar for each row; where a number is not told, no bar and why.</summary>
    public static Html Bars(string name, IReadOnlyList<(string Name, int? Value, string InWords)> rows)
    {
        var most = Math.Max(1, rows.Max(row => row.Value ?? 0));
        var height = (rows.Count * RowHeight) + 4;
        var drawn = rows.Select((row, at) =>
        {
            var (y, length) = (at * RowHeight, (Width - Names - 110) * (row.Value ?? 0) / most);
            return (Html)$"""
                <text class="rtb-chart__words" x="{At(Names - 8)}" y="{At(y + 20)}" text-anchor="end">{Short(row.Name)}</text><rect class="rtb-chart__bar rtb-chart__bar--1" x="{At(Names)}" y="{At(y + 5)}" width="{At(length)}" height="{At(RowHeight - 10)}"/><text class="rtb-chart__words" x="{At(Names + length + 6)}" y="{At(y + 20)}">{row.InWords}</text>
                """;
        });
        var gist = $"{name}: {string.Join("; ", rows.Select(row => $"{row.Name}, {row.InWords}"))}.";
        return (Html)$"""
            <figure class="rtb-chart">
                <figcaption class="govuk-heading-s">{name}</figcaption>
                <svg class="rtb-chart__drawing" role="img" aria-label="{gist}" viewBox="0 0 {At(Width)} {At(height)}">{Html.Join(drawn)}</svg>
            </figure>
            """;
    }

    /// <summary>The next number at which an axis can end with four equal steps that people can read: 4, 8, 20, 40, 80, 200…</summary>
    internal static int Step(int most)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[4, 8, 20])
            {
                if (most <= step * (long)power)
                {
                    return (int)Math.Min(int.MaxValue, step * (long)power);
                }
            }
        }
    }

    private static string Short(string name) => name.Length > 46 ? name[..45] + "…" : name;

    private static string At(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
