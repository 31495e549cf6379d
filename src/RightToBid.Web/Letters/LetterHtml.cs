using Microsoft.AspNetCore.Html;

using RightToBid.Law;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A letter as markup: real headings, a table with headings of its own, nothing that needs a script. For a page, for print and for e-mail.</summary>
internal static class LetterHtml
{
    /// <param name="level">The heading level of the subject: 1 where the letter is the page.</param>
    public static IHtmlContent Of(LetterDraft letter, int level = 1)
    {
        return (Html)$"""
            <article class="rtb-letter" lang="en-GB">
            {Head(letter.Letterhead)}
            <div class="rtb-letter__to">{Lines([letter.To.Name, .. letter.To.Address, .. letter.To.Email is { } email && letter.To.Address.Count == 0 ? [email] : Array.Empty<string>()])}</div>
            <p class="rtb-letter__date">{letter.DatedOn.InFull()}<br>Our reference: {letter.Reference}</p>
            {(letter.To.Salutation is { } greeting ? (Html)$"<p>{greeting},</p>" : Html.Nothing)}
            {Heading(level, letter.Subject)}
            {Html.Join(letter.Sections.Select((section, place) => (Html)$"{Section(section, level + 1)}{(place == 0 ? Table(letter) : Html.Nothing)}"))}
            {(letter.WayIn is { } way ? WayIn(way, level + 1) : Html.Nothing)}
            <p>{letter.GivenUnder}</p>
            {End(letter.Letterhead)}
            {Reasons(letter, level + 1)}
            {Provisions(letter, level + 1)}
            </article>
            """;
    }

    public static IHtmlContent Head(Letterhead letterhead) => (Html)$"""
        <div class="rtb-letter__head"><p class="rtb-letter__council">{letterhead.Council}</p><p>{Lines([.. letterhead.Address, .. new[] { letterhead.Telephone, letterhead.Email }.OfType<string>()])}</p></div>
        """;

    public static IHtmlContent End(Letterhead letterhead) => (Html)$"""
        <div class="rtb-letter__end">{(letterhead.Closing is { } closing ? Html.Join(Paragraphs(closing)) : Html.Nothing)}<p>{letterhead.Signatory}<br>for {letterhead.Council}</p></div>
        """;

    private static Html Heading(int level, string words) => (Html)$"<h{level}>{words}</h{level}>";

    private static Html Section(LetterSection section, int level) => (Html)
        $"{(section.Heading is { } words ? Heading(level, words) : Html.Nothing)}{Html.Join(section.Paragraphs.SelectMany(paragraph => Paragraphs(paragraph.Text)))}";

    /// <summary>A line break in what somebody wrote begins a paragraph.</summary>
    private static IEnumerable<Html> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (Html)$"<p>{line}</p>");

    private static Html Table(LetterDraft letter) => letter.Dates.Count == 0 ? Html.Nothing : (Html)$"""
        <table class="rtb-letter__dates"><caption>The dates</caption>
        <thead><tr><th scope="col">Period</th><th scope="col">First day</th><th scope="col">Last day</th></tr></thead>
        <tbody>{Html.Join(letter.Dates.Select(why => (Html)$"<tr><th scope=\"row\">{why.Window.Rule.Name}</th><td>{why.Window.FirstDay.InFull()}</td><td>{why.Window.LastDay.InFull()}</td></tr>"))}</tbody></table>
        """;

    private static Html WayIn(OwnersWayIn way, int level) => (Html)$"""
        <div class="rtb-letter__way">{Heading(level, OwnersWayIn.Heading)}<p>{way.Before}</p>
        {(way.Address is { } address ? (Html)$"<p><a class=\"rtb-letter__address\" href=\"{address.AbsoluteUri}\">{address.AbsoluteUri}</a></p>" : Html.Nothing)}
        {(way.Code is { } code ? (Html)$"<p>The code: <strong>{code}</strong></p>" : Html.Nothing)}
        <p>{way.Afterwards}</p></div>
        """;

    private static Html Reasons(LetterDraft letter, int level) => letter.Dates.Count == 0 ? Html.Nothing : (Html)
        $"{Heading(level, "How the dates are counted")}{Html.Join(letter.Dates.Select(why => Reason(why, level + 1)))}";

    private static Html Reason(WhyThisDate why, int level) => (Html)
        $"{Heading(level, $"{why.Window.Rule.Name}: why {why.Window.LastDay.InFull()}?")}{Html.Join(LetterDraft.Reasons(why).Select(reason => (Html)$"<p>{reason}</p>"))}";

    private static Html Provisions(LetterDraft letter, int level) => (Html)
        $"{Heading(level, "Where to read the law")}{(letter.Standing.Length > 0 ? (Html)$"<p>{letter.Standing}</p>" : Html.Nothing)}<ul>{Html.Join(letter.Template.Sources.Select(Provision))}</ul>";

    private static Html Provision(LegalReference source) => (Html)$"<li><a href=\"{source.Link.ToString()}\">{Sentences.Begin(source.InWords())}</a></li>";

    private static Html Lines(IEnumerable<string> lines) =>
        Html.Join(lines.Select((line, place) => (Html)$"{(place == 0 ? Html.Nothing : (Html)$"<br>")}{line}"));
}
