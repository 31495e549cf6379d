using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>A notice that was given in the case.</summary>
/// <param name="Code">The notice's code: N03.</param>
/// <param name="Means">How it was served, in words.</param>
/// <param name="Stated">The last days that it stated, each with what the facts give now where that is another day.</param>
internal sealed record BundledNotice(
    string Code, string Recipient, Guid? PartyId, string Means, LocalDate SentOn, LocalDate GivenOn, string? Evidence, IReadOnlyList<string> Stated,
    BundledEvent Event)
{
    /// <summary>The letters by which it was given, and the files that prove it.</summary>
    public IReadOnlyList<BundledLetter> Letters { get; private init; } = [];

    public IReadOnlyList<BundledFile> Proofs { get; private init; } = [];

    public SentText? Text { get; private init; }

    /// <summary>Which text went out; nothing for what an owner sent.</summary>
    public string? TextInWords => (Text, Letters.Count, Proofs.Count) switch
    {
        (SentText.CouncilsOwn, _, 0) => "The council’s own text was sent. No copy of it is attached",
        (SentText.CouncilsOwn, _, _) => "The council’s own text was sent. What is attached is named below",
        (_, > 0, _) => "The letter was kept as it was sent",
        _ when Code.StartsWith('N') => "Which text was sent is not recorded",
        _ => null,
    };

    /// <summary>Every notice of the case, in the order in which they were given.</summary>
    public static IReadOnlyList<BundledNotice> In(CaseBundle bundle) =>
    [
        .. bundle.Streams.SelectMany(stream => stream.Events).Select(one => Read(one, bundle)).OfType<BundledNotice>()
            .OrderBy(notice => notice.GivenOn).ThenBy(notice => notice.Event.Line.RecordedAt),
    ];

    private static BundledNotice? Read(BundledEvent one, CaseBundle bundle) => Served(one.Believed) is not var (served, means)
        ? null
        : new(
            served.Notice, Whom(served.Recipient), served.PartyId, means, served.Service.SentOn, served.Service.GivenOn, served.Service.Evidence,
            [.. served.Service.Stated.Select(stated => InWords(stated, bundle))], one)
        {
            Text = served.Service.Text,
            Letters =
            [
                .. bundle.Letters.Where(letter =>
                    letter.Event.Stream == one.Stream && letter.Sent.IsAbout(served) && letter.Sent.SentOn == served.Service.SentOn
                    && (served.Service.Means is MeansOfService.FixedToLand || !letter.Sent.Letter.EndsWith("-SITE", StringComparison.Ordinal))),
            ],
            Proofs = [.. bundle.Files.Where(file => file.Event.Stream == one.Stream && file.Proof is { } proof && proof.IsAbout(served))],
        };

    private static (ServedNotice Served, string Means)? Served(ICaseEvent happened) => happened switch
    {
        NoticeServed e => (e.AsServed(), How(e.Service)),
        InclusionNoticeGiven e => (e.AsServed(), How(e.AsServed().Service)),
        PublicityGiven e => (e.AsServed(), e.How),
        _ => null,
    };

    private static string How(Service service) => StoredMembers.InWords(service.Means.ToString());

    /// <summary>"the owner": but HM Land Registry keeps its capitals.</summary>
    internal static string Whom(NoticeRecipient recipient) => NotifyingSentences.To(recipient) is var named && char.IsUpper(named[1])
        ? named
        : Sentences.GoOn(named);

    private static string InWords(StatedDay stated, CaseBundle bundle)
    {
        var now = bundle.Streams.SelectMany(stream => stream.Dates)
            .Where(date => date.Why.Window.Rule.Key == stated.Window).Select(date => date.Why.Window.LastDay).Distinct().ToList();
        var said = $"{stated.Window.Replace('-', ' ')}: {stated.LastDay.InFull()}";
        return now.Count == 0 || now.Contains(stated.LastDay)
            ? said
            : $"{said}, where the facts now give {string.Join(" or ", now.Select(day => day.InFull()))}";
    }
}
