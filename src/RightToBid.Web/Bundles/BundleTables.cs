using System.Globalization;
using System.Text;

using RightToBid.Web.Dashboards;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>The same as data: tables for a spreadsheet, and the events as they are stored.</summary>
internal static class BundleTables
{
    private static readonly string[] ChronologyColumns =
    [
        "number", "legal_day", "what", "notes", "superseded", "stream", "version", "event", "recorded_at", "recorded_by", "account", "on_behalf_of",
        "late_by_days", "chain",
    ];

    private static readonly string[] DateColumns =
    [
        "stream", "window", "name", "first_day", "last_day", "started_on", "standing", "provision", "link", "started", "law", "counting", "caution",
        "version", "law_standing",
    ];

    private static readonly string[] NoticeColumns =
        ["notice", "recipient", "party_id", "means", "sent_on", "given_on", "evidence", "stated", "text", "stream", "version", "recorded_at", "recorded_by"];

    private static readonly string[] LetterColumns =
    [
        "letter_id", "letter", "notice", "recipient", "party_id", "sent_on", "by_email", "html_sha256", "html_file", "html_kept", "document_sha256",
        "document_file", "document_kept", "stream", "version", "recorded_at", "recorded_by",
    ];

    private static readonly string[] EvidenceColumns =
        ["evidence_id", "about", "attached_on", "sha256", "file", "kept", "stream", "version", "recorded_at", "recorded_by"];

    private static readonly string[] RedactionColumns = ["stream_id", "version", "event", "gives", "erased_at", "members", "because"];

    private static readonly string[] DocumentColumns = ["document_id", "title", "kind", "published_on", "bytes", "sha256", "file", "kept"];

    private static readonly string[] NoteColumns = ["written_at", "account", "words"];

    /// <summary>What officers noted, for themselves: no part of the record.</summary>
    public static byte[] OfficersNotes(IEnumerable<CaseNote> notes) => CsvFile.Bytes(NoteColumns, notes.Select(note => (string?[])
    [
        Words.Moment(note.WrittenAt), note.WrittenBy, note.Words ?? "taken away",
    ]));

    public static byte[] Chronology(CaseBundle bundle) => CsvFile.Bytes(ChronologyColumns, bundle.Chronology.Select((one, place) => (string?[])
    [
        Number(place + 1), one.Line.On.Iso(), one.Line.Sentence, string.Join("; ", one.Line.Notes), one.Line.IsSuperseded ? "yes" : "no", one.Heading,
        Number(one.Line.Version), one.Line.Event, Words.Moment(one.Line.RecordedAt), one.Line.RecordedBy, one.Account,
        one.Chained.Event.Metadata.OnBehalfOf, Number(one.Line.LateByDays), one.Chain,
    ]));

    public static byte[] Dates(CaseBundle bundle) => CsvFile.Bytes(DateColumns, bundle.Streams.SelectMany(stream => stream.Dates).Select(date =>
    {
        var window = date.Why.Window;
        return (string?[])
        [
            date.Stream, window.Rule.Key, window.Rule.Name, window.FirstDay.Iso(), window.LastDay.Iso(), window.FactOn.Iso(), date.Standing,
            window.Rule.Source.ToString(), window.Rule.Source.Link.ToString(), date.Why.Started, date.Why.WhatTheLawSays, window.Counting, window.Caution,
            date.Why.Version, date.Why.Standing,
        ];
    }));

    public static byte[] Notices(CaseBundle bundle) => CsvFile.Bytes(NoticeColumns, BundledNotice.In(bundle).Select(notice => (string?[])
    [
        notice.Code, notice.Recipient, notice.PartyId?.ToString(), notice.Means, notice.SentOn.Iso(), notice.GivenOn.Iso(), notice.Evidence,
        string.Join("; ", notice.Stated), notice.TextInWords, notice.Event.Heading, Number(notice.Event.Line.Version), Words.Moment(notice.Event.Line.RecordedAt),
        notice.Event.Line.RecordedBy,
    ]));

    public static byte[] Letters(CaseBundle bundle) => CsvFile.Bytes(LetterColumns, bundle.Letters.Select(letter => (string?[])
    [
        letter.Sent.LetterId.ToString(), letter.Sent.Letter, letter.Sent.Notice, BundledNotice.Whom(letter.Sent.Recipient), letter.Sent.PartyId?.ToString(),
        letter.Sent.SentOn.Iso(), letter.Sent.IsMailed ? "yes" : "no", letter.Sent.HtmlSha256, letter.HtmlPath, letter.Kept, letter.Sent.DocumentSha256,
        letter.DocumentPath, letter.DocumentKept, letter.Event.Heading, Number(letter.Event.Line.Version), Words.Moment(letter.Event.Line.RecordedAt),
        letter.Event.Line.RecordedBy,
    ]));

    public static byte[] Evidence(CaseBundle bundle) => CsvFile.Bytes(EvidenceColumns, bundle.Files.Select(file => (string?[])
    [
        file.EvidenceId.ToString(), file.About, file.AttachedOn.Iso(), file.Sha256, file.Path, file.Kept, file.Event.Heading, Number(file.Event.Line.Version), Words.Moment(file.Event.Line.RecordedAt), file.Event.Line.RecordedBy,
    ]));

    /// <summary>Each event out of which a name was taken, with what it gives now in the place of its chain.</summary>
    public static byte[] Redactions(CaseBundle bundle) => CsvFile.Bytes(
        RedactionColumns, bundle.Redacted.Select(one => (string?[])
        [
            one.Chained.Event.StreamId.ToString(), Number(one.Line.Version), one.Line.Event, one.Chained.Redaction!.Chain,
            Words.Moment(one.Chained.Redaction.At), string.Join("; ", one.Chained.Redaction.Members), one.Chained.Redaction.Because,
        ]));

    public static byte[] Documents(CaseBundle bundle) => CsvFile.Bytes(DocumentColumns, bundle.Documents.Select(document => (string?[])
    [
        document.DocumentId.ToString(), document.Title, DocumentKinds.InWords(document.Kind), document.PublishedOn.Iso(), Number(document.Content.Length),
        document.Sha256, document.Path, document.Kept,
    ]));

    /// <summary>Stream by stream, each from its first event.</summary>
    public static byte[] Events(CaseBundle bundle) =>
        Encoding.UTF8.GetBytes(string.Concat(bundle.Streams.SelectMany(stream => stream.Events).Select(one => one.Chained.Stored + "\n")));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
