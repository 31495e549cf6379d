using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

using NodaTime;

namespace RightToBid.Web.Shared.Components;

/// <summary>A window drawn on a line of time: its first day, today, its last day. Made on the server, the same in print.</summary>
[HtmlTargetElement("rtb-window-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WindowBar : TagHelper
{
    private const int Width = 600;

    /// <summary>The window's name, for those who listen.</summary>
    public required string Name { get; set; }

    public required LocalDate FirstDay { get; set; }

    public required LocalDate LastDay { get; set; }

    public required LocalDate Today { get; set; }

    /// <summary>The first day of the line, so that several bars share one.</summary>
    public required LocalDate From { get; set; }

    /// <summary>The last day of the line, included.</summary>
    public required LocalDate To { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var position = Today < FirstDay ? "ahead" : Today > LastDay ? "ended" : "running";
        var showsToday = From <= Today && Today <= To;
        var today = showsToday
            ? (Html)$"<line class=\"rtb-bar__today\" x1=\"{X(Today)}\" x2=\"{X(Today)}\" y1=\"0\" y2=\"20\"/>"
            : Html.Nothing;
        var label = $"{Name}: from {FirstDay.InFull()} to the end of {LastDay.InFull()}; {(position == "ahead" ? "not yet begun" : LastDay.Distance(Today))}";
        output.Become((Html)$"""
            <svg class="rtb-bar" role="img" aria-label="{label}" viewBox="0 0 {Width} 20" width="{Width}" height="20" preserveAspectRatio="none">
                <rect class="rtb-bar__line" x="0" y="9" width="{Width}" height="2"/>
                <rect class="rtb-bar__window rtb-bar__window--{position}" x="{X(FirstDay)}" y="4" width="{Length()}" height="12" rx="2"/>
                {today}
            </svg>
            """);
    }

    private string X(LocalDate day) => Round(Period.DaysBetween(From, day) * Scale());

    private string Length() => Round(Math.Max(3, (Period.DaysBetween(FirstDay, LastDay) + 1) * Scale()));

    private double Scale() => (double)Width / (Period.DaysBetween(From, To) + 1);

    private static string Round(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
