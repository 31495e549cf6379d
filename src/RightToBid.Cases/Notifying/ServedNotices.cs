using System.Collections.Immutable;

using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>A notice that was served.</summary>
/// <param name="Notice">Its code: see <see cref="NoticeCodes"/>.</param>
/// <param name="SubjectId">Which of several it is about, where a stream has several: a bid, a disposal. Otherwise nothing.</param>
public sealed record ServedNotice(string Notice, NoticeRecipient Recipient, Guid? PartyId, Guid? SubjectId, Service Service);

/// <summary>The notices that were served on a stream's matter, in the order in which they were recorded.</summary>
public sealed record ServedNotices
{
    public static ServedNotices None { get; } = new();

    public ImmutableList<ServedNotice> All { get; private init; } = [];

    /// <summary>The files that prove services.</summary>
    public ImmutableList<EvidenceAttached> Evidence { get; private init; } = [];

    /// <summary>The letters that were kept as they were sent.</summary>
    public ImmutableList<LetterKept> Letters { get; private init; } = [];

    public ServedNotices With(ServedNotice served) => this with { All = All.Add(served) };

    public ServedNotices With(EvidenceAttached attached) => this with { Evidence = Evidence.Add(attached) };

    public ServedNotices With(LetterKept kept) => this with { Letters = Letters.Add(kept) };

    /// <summary>What was sent on a day or later.</summary>
    public ServedNotices SentFrom(LocalDate day) => this with { All = All.RemoveAll(served => served.Service.SentOn < day) };

    public IEnumerable<ServedNotice> Of(string notice) => All.Where(served => served.Notice == notice);

    /// <summary>The first day on which the notice was sent to anybody: where a period runs from sending, it runs from here.</summary>
    public LocalDate? FirstSentOn(string notice) => Of(notice).Select(served => (LocalDate?)served.Service.SentOn).Min();

    /// <summary>The first day on which the notice was given to anybody.</summary>
    public LocalDate? FirstGivenOn(string notice) => Of(notice).Select(served => (LocalDate?)served.Service.GivenOn).Min();

    public bool Equals(ServedNotices? other) => other is not null
        && All.SequenceEqual(other.All) && Evidence.SequenceEqual(other.Evidence) && Letters.SequenceEqual(other.Letters);

    public override int GetHashCode() => All.Count;
}
