using System.Globalization;

using Microsoft.AspNetCore.Html;

using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>The bundle as one page for print: its style inside, nothing fetched, every paragraph of the chronology numbered.</summary>
internal static class BundleHtml
{
    public static string Of(CaseBundle bundle)
    {
        (string Id, string Heading, Html Content)[] sections =
        [
            ("position", "The position", Position(bundle)),
            ("chronology", "Chronology", Chronology(bundle)),
            ("dates", "Dates and how they are counted", Dates(bundle)),
            ("notices", "Notices given, and the letters", Notices(bundle)),
            ("decisions", "Decisions and reasons", Reasons(bundle)),
            ("corrections", "Corrections", Corrections(bundle)),
            ("evidence", "Evidence named in the record", Evidence(bundle)),
            ("people", "People and bodies", People(bundle)),
            ("chain", "The record and its chain", BundleChainHtml.Of(bundle)),
            ("documents", "Documents published on the case", Documents(bundle)),
        ];
        Html page = $"""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{bundle.AssetName}, {bundle.Reference}: bundle</title>
            <style>
            {new HtmlString(BundleFile.Embedded("bundle.css"))}</style>
            </head>
            <body>
            <main>
            <section id="front">
            {Front(bundle)}
            <h3>Contents</h3>
            <ol class="contents">
            {Html.Join(sections.Select(one => (Html)$"<li><a href=\"#{one.Id}\">{one.Heading}</a></li>\n"))}</ol>
            </section>
            {Html.Join(sections.Select((one, place) => (Html)$"<section id=\"{one.Id}\">\n<h2>{place + 1}. {one.Heading}</h2>\n{one.Content}</section>\n"))}</main>
            </body>
            </html>

            """;
        return page.ToString();
    }

    /// <summary>A number for each paragraph, as counsel will cite it: section and place.</summary>
    internal static Html Numbered(int section, int place, Html content, string also = "") =>
        $"<div class=\"numbered{also}\"><div class=\"number\">{section}.{place}</div><div>{content}</div></div>\n";

    internal static Html Row(string name, string? words) => words is null ? Html.Nothing : (Html)$"<tr><th scope=\"row\">{name}</th><td>{words}</td></tr>\n";

    private static Html Front(CaseBundle bundle) => $"""
        <p class="quiet">{bundle.AuthorityName}</p>
        <h1>{bundle.AssetName}</h1>
        <p class="lead">Case {bundle.Reference} under the community right to bid: everything recorded, with the reason for every date</p>
        <table class="front">
        {Row("Place", bundle.Place)}{Row("Authority", $"{bundle.AuthorityName} ({bundle.Request.Authority})")}{Row("Made", $"{Words.InLondon(bundle.MadeAt)}, London time")}{Row("Made by", $"{bundle.Request.MadeBy}, account {bundle.Request.Account}")}{Row("As known on", bundle.Request.AsKnownOn is { } day ? $"the end of {day.InFull()}. What was recorded later is not in it." : "everything recorded when it was made")}{Row("Holds", $"{Words.Number(bundle.Chronology.Count)} events in {Words.Number(bundle.Streams.Count)} streams")}{Row("The record", Whole(bundle))}{Row("Standing of the law", string.Join(" ", StandingsOf(bundle)))}</table>
        """;

    private static string Whole(CaseBundle bundle) => bundle.Streams.All(stream => stream.Differences.Count == 0)
        ? "Its chain was computed again for this bundle and is whole."
        : "Its chain is broken: see the last section, which says where.";

    private static IEnumerable<string> StandingsOf(CaseBundle bundle) => bundle.Streams.SelectMany(stream => stream.Dates)
        .Select(date => date.Why.Standing).DefaultIfEmpty(StatuteBook.Regimes[0].Standing).Distinct();

    private static Html Position(CaseBundle bundle) => Html.Join(bundle.Streams.Select((stream, place) => Numbered(
        1, place + 1, $"<p><strong>{stream.Heading}.</strong> {stream.Position}</p>")).Append<IHtmlContent>(
        (Html)$"<p class=\"quiet\">As at {bundle.AsAt.InFull()}.</p>\n"));

    private static Html Chronology(CaseBundle bundle) => Html.Join(bundle.Chronology.Select((one, place) => Numbered(
        2,
        place + 1,
        $"""
        <p class="what"><strong>{one.Line.On.InFull()}.</strong> {one.Line.Sentence}</p>
        {Html.Join(one.Line.Notes.Select(note => (Html)$"<p>{Sentences.Begin(note).TrimEnd('.')}.</p>\n"))}<p class="quiet">{one.Heading}, event {Number(one.Line.Version)}. Recorded on {Words.InLondon(one.Line.RecordedAt)} by {one.Line.RecordedBy.TrimEnd(',')} (account {one.Account}{OnBehalfOf(one)}).</p>
        """,
        one.Line.IsSuperseded ? " superseded" : "")));

    private static string OnBehalfOf(BundledEvent one) =>
        one.Chained.Event.Metadata.OnBehalfOf is { } whom ? $", on behalf of {whom}" : "";

    private static Html Dates(CaseBundle bundle) => Html.Join(bundle.Streams.SelectMany(stream => stream.Dates).Select((date, place) =>
    {
        var window = date.Why.Window;
        return (Html)$"""
            <div class="date">
            <h3>3.{place + 1} {window.Rule.Name}</h3>
            <p class="days">{window.FirstDay.InFull()} to the end of {window.LastDay.InFull()}</p>
            <p>{date.Standing} <span class="quiet">{date.Stream}.</span></p>
            <p>{date.Why.Started}</p>
            <p>{date.Why.WhatTheLawSays} The words that decide: “{window.Rule.Source.Phrase}”. <span class="quiet">{window.Rule.Source.Link.ToString()}</span></p>
            <p>{window.Counting}</p>
            {Paragraph(window.Caution)}<p class="quiet">{date.Why.Standing} Version {date.Why.Version}.</p>
            </div>

            """;
    })).OrNone("No window follows from what is recorded.", bundle.Streams.Any(stream => stream.Dates.Count > 0));

    private static Html Notices(CaseBundle bundle)
    {
        var notices = BundledNotice.In(bundle);
        return Html.Join(notices.Select((notice, place) => Numbered(
            4,
            place + 1,
            $"""
            <p><strong>{notice.Event.Line.Sentence}</strong></p>
            <p>Notice {notice.Code}, to {notice.Recipient}. Sent on {notice.SentOn.InFull()}, given on {notice.GivenOn.InFull()}. How: {notice.Means.TrimEnd('.')}.</p>
            {Html.Join(notice.Event.Line.Notes.Select(note => (Html)$"<p>{Sentences.Begin(note).TrimEnd('.')}.</p>\n"))}{Html.Join(notice.Stated.Select(stated => (Html)$"<p>It stated {stated}.</p>\n"))}{Paragraph(notice is { Letters.Count: 0, TextInWords: { } text } ? $"{text}." : null)}{Html.Join(notice.Letters.Select(BundleLinks.Of))}{Html.Join(notice.Proofs.Select(BundleLinks.Of))}{Paragraph(notice.Evidence is { } evidence ? $"Evidence: {evidence.TrimEnd('.')}." : null)}<p class="quiet">{notice.Event.Heading}, event {Number(notice.Event.Line.Version)}, recorded on {Words.InLondon(notice.Event.Line.RecordedAt)} by {notice.Event.Line.RecordedBy.TrimEnd(',')}.</p>
            """)).Concat(bundle.Letters.Except(notices.SelectMany(notice => notice.Letters)).Select((letter, place) => Numbered(
            4,
            notices.Count + place + 1,
            $"""
            <p>{letter.Event.Line.Sentence} No notice is recorded as given by it.</p>
            {BundleLinks.Of(letter)}<p class="quiet">{letter.Event.Heading}, event {Number(letter.Event.Line.Version)}.</p>
            """)))).OrNone("No notice is recorded as given.", notices.Count + bundle.Letters.Count > 0);
    }

    private static Html Reasons(CaseBundle bundle)
    {
        var reasoned = BundledReasons.In(bundle);
        return Html.Join(reasoned.Select((one, place) => Numbered(
            5,
            place + 1,
            $"""
            <p><strong>{one.Event.Line.On.InFull()}.</strong> {one.Event.Line.Sentence}</p>
            {Html.Join(one.Given.Select(given => (Html)$"<p>{given.Name}: {given.Words}</p>\n"))}<p class="quiet">{one.Event.Heading}, event {Number(one.Event.Line.Version)}, recorded by {one.Event.Line.RecordedBy.TrimEnd(',')}.</p>
            """))).OrNone("No decision with reasons is recorded.", reasoned.Count > 0);
    }

    private static Html Corrections(CaseBundle bundle)
    {
        var corrections = BundledCorrection.In(bundle);
        return Html.Join(corrections.Select((one, place) => Numbered(
            6,
            place + 1,
            $"""
            <p>{one.Event.Line.Sentence}</p>
            {Html.Join(one.Moved.Select(moved => (Html)$"<p>{moved}.</p>\n"))}<p class="quiet">{one.Event.Heading}, event {Number(one.Event.Line.Version)}, recorded on {Words.InLondon(one.Event.Line.RecordedAt)} by {one.Event.Line.RecordedBy.TrimEnd(',')} (account {one.Event.Account}).</p>
            """))).OrNone("Nothing recorded has been corrected.", corrections.Count > 0);
    }

    private static Html Evidence(CaseBundle bundle)
    {
        var named = BundledReasons.EvidenceIn(bundle);
        return Html.Join(bundle.Files.Select((file, place) => Numbered(
            7,
            place + 1,
            $"""
            <p>{file.Event.Line.Sentence}</p>
            {BundleLinks.Of(file)}
            <p class="quiet">{file.Event.Heading}, event {Number(file.Event.Line.Version)}, recorded by {file.Event.Line.RecordedBy.TrimEnd(',')}.</p>
            """)).Concat(named.Select((one, place) => Numbered(
            7,
            bundle.Files.Count + place + 1,
            $"""
            <p>{one.Event.Line.Sentence}</p>
            {Html.Join(one.Given.Select(given => (Html)$"<p>{given.Name}: {given.Words}</p>\n"))}<p class="quiet">{one.Event.Heading}, event {Number(one.Event.Line.Version)}. The record that names it has the SHA-256 <span class="code">{one.Event.Chain}</span>.</p>
            """)))).OrNone("No evidence is named in the record.", bundle.Files.Count + named.Count > 0);
    }

    private static Html Documents(CaseBundle bundle) => Html.Join(bundle.Documents.Select((document, place) => Numbered(
        10,
        place + 1,
        BundleLinks.Of(document)))).OrNone("No document is published on the case.", bundle.Documents.Count > 0);

    private static Html People(CaseBundle bundle) => $"""
        <p>{(bundle.Request.WithNames ? "Names and addresses are kept outside the record, and were asked for when this bundle was made." : "Names are kept outside the record and were not asked for when this bundle was made.")} Organisations that act in public are named where they act.</p>
        <table>
        <thead><tr><th scope="col">As</th><th scope="col">{(bundle.Request.WithNames ? "Name and address" : "Identifier")}</th></tr></thead>
        <tbody>
        {Html.Join(bundle.Parties.Select(party => (Html)$"<tr><td>{string.Join(", ", party.Roles)}</td><td>{NameOf(party, bundle.Request)} <span class=\"code\">{party.PartyId.ToString()}</span></td></tr>\n"))}</tbody>
        </table>

        """;

    private static string NameOf(BundledParty party, BundleRequest request) => request.WithNames
        ? string.Join(", ", new[] { party.Name ?? "No name is kept for them", party.Address }.OfType<string>())
        : "";

    private static Html Paragraph(string? words) => words is null ? Html.Nothing : (Html)$"<p>{words}</p>\n";

    private static Html OrNone(this Html content, string none, bool isThere) => isThere ? content : (Html)$"<p>{none}</p>\n";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
