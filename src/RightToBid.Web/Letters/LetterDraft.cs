using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>To whom a letter is addressed.</summary>
/// <param name="Name">A name, or a description: "The owner".</param>
/// <param name="Salutation">How the letter greets them; nothing where it is for anybody.</param>
internal sealed record Addressee(string Name, IReadOnlyList<string> Address, string? Email, string? Salutation);

/// <summary>A part of a letter under its heading; the first part has none.</summary>
internal sealed record LetterSection(string? Heading, IReadOnlyList<FilledParagraph> Paragraphs);

/// <summary>A letter that can be sent, before it is a page or a document.</summary>
/// <param name="GivenUnder">Under which provision it is given, or that no provision requires it.</param>
internal sealed partial record LetterDraft(
    LetterTemplate Template,
    Letterhead Letterhead,
    Addressee To,
    LocalDate DatedOn,
    string Reference,
    string Subject,
    IReadOnlyList<LetterSection> Sections,
    IReadOnlyList<WhyThisDate> Dates,
    string GivenUnder)
{
    /// <summary>How the owner to whom it goes comes to their own page; nothing in a letter to anybody else.</summary>
    public OwnersWayIn? WayIn { get; init; }

    /// <summary>As it is kept: nobody who reads it later can act for the owner.</summary>
    public LetterDraft AsKept => this with { WayIn = WayIn?.Hidden };

    /// <summary>The last days it states, so that a correction can find it.</summary>
    public IReadOnlyList<StatedDay> Stated { get; init; } = [];

    /// <summary>The letter, or what is missing for it.</summary>
    public static DraftedLetter Of(LetterTemplate template, LetterRequest asked, CaseFacts known, Letterhead? letterhead, Party? party, WorkingDays calendar)
    {
        var facts = LetterFacts.Of(known, asked, letterhead, calendar);
        var regime = StatuteBook.Regime(known.RegimeKey);
        var text = template.Fill(facts.Words, facts.Circumstances, regime.BlankInWords);
        var addressee = AddresseeOf(asked, known, party, letterhead);
        string[] missing =
        [
            .. letterhead is null ? ["the letterhead, which a legal officer sets"] : Array.Empty<string>(),
            .. addressee is null ? [$"an address or e-mail address of {asked.To.Role()}"] : Array.Empty<string>(),
            .. letterhead is null ? text.Missing.Where(words => !words.EndsWith("from the letterhead", StringComparison.Ordinal)) : text.Missing,
        ];
        return missing.Length > 0 || letterhead is null || addressee is null
            ? new DraftedLetter(template, null, missing)
            : new DraftedLetter(
                template,
                new LetterDraft(
                    template, letterhead, addressee, asked.SentOn, known.Reference, text.Subject, [.. SectionsOf(text, asked.To)],
                    [.. template.Windows.Select(window => facts.Dates.GetValueOrDefault(window)).OfType<WhyThisDate>()],
                    Under(template))
                {
                    Stated =
                    [
                        .. template.Notice.StatesEndsOf
                            .Where(window => template.IsRequired && facts.LastDays.ContainsKey(window))
                            .Select(window => new StatedDay(window, facts.LastDays[window])),
                    ],
                },
                []);
    }

    /// <summary>As of when the law is stated, and whether a lawyer has reviewed it: once for all the dates.</summary>
    public string Standing => Dates.Count > 0 ? $"{Dates[0].Standing} Version {Dates[0].Version}." : "";

    /// <summary>What started a date, what the law says and how it was counted, without the numbers of the register of doubts.</summary>
    public static IEnumerable<string> Reasons(WhyThisDate why) =>
        new[] { why.Started, why.WhatTheLawSays, why.Window.Counting, why.Window.Caution }.OfType<string>()
            .Select(paragraph => DoubtNumber().Replace(paragraph, ""));

    private static IEnumerable<LetterSection> SectionsOf(LetterText text, NoticeRecipient to) => text.Paragraphs
        .GroupBy(paragraph => paragraph.Part)
        .OrderBy(part => part.Key)
        .Select(part => new LetterSection(Heading(part.Key, to), [.. part]));

    private static string? Heading(LetterPart part, NoticeRecipient to) => part switch
    {
        LetterPart.WhatYouCanDo when to.IsRegistry() => "What the council asks for",
        LetterPart.WhatYouCanDo when to is NoticeRecipient.Public => "What can be done",
        LetterPart.WhatYouCanDo => "What you can do",
        LetterPart.WhyYouGetThis when to is NoticeRecipient.Public => "Why there is this notice",
        LetterPart.WhyYouGetThis => "Why you get this letter",
        LetterPart.TheLaw => "The law",
        _ => null,
    };

    private static string Under(LetterTemplate template) => template.IsRequired
        ? $"This is given under the {template.Sources[0].InWords()}."
        : "No law requires the council to send this letter: it is the council’s practice to do so.";

    private static Addressee? AddresseeOf(LetterRequest asked, CaseFacts known, Party? party, Letterhead? letterhead)
    {
        var address = party?.Address?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var name = party?.Name ?? PublicName(asked, known) ?? asked.To.Description();
        return (asked.To, name) switch
        {
            (NoticeRecipient.Public, _) => new Addressee("To everybody in the area", known.Asset is { } asset ? [asset.Name, asset.Address] : [], null, null),
            (var to, { } office) when to.IsRegistry() => new Addressee(
                office, to is NoticeRecipient.LocalLandCharges && letterhead is not null ? [letterhead.Council] : [], null, null),
            (_, { } named) when address.Length > 0 || party?.Email is not null => new Addressee(named, address, party?.Email, $"Dear {named}"),
            (var to, { } described) when to.CanBeLeftOnLand() && known.Asset is { } land => new Addressee(
                described, [land.Name, land.Address], null, $"Dear {Sentences.GoOn(described).Replace("the ", "", StringComparison.Ordinal)}"),
            _ => null,
        };
    }

    private static string? PublicName(LetterRequest asked, CaseFacts known) => asked.To switch
    {
        NoticeRecipient.Nominator => known.Entry?.NominatedBy ?? known.Nomination?.Nominator?.Name,
        _ => new[] { known.Entry?.Interested, known.Nomination?.Interested }.OfType<InterestedParties>()
            .SelectMany(interested => interested.Of(asked.To))
            .FirstOrDefault(party => asked.Party is null || party.PartyId == asked.Party)?.PublicName,
    };

    [GeneratedRegex(@" \(A\d+\)")]
    private static partial Regex DoubtNumber();
}

/// <summary>A letter, or each thing that is missing for it.</summary>
internal sealed record DraftedLetter(LetterTemplate Template, LetterDraft? Draft, IReadOnlyList<string> Missing);
