using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A letter that one of the case's duties calls for.</summary>
/// <param name="To">The recipient by name, or by what they are.</param>
/// <param name="Address">Where the letter is drafted.</param>
internal sealed record OwedLetter(LetterTemplate Template, NoticeDuty Duty, string To, string Address, LetterRequest Request);

/// <summary>The letters of a case: one for each duty that is owed by writing, and for each recipient.</summary>
internal sealed class OwedLetters(LetterDesk letters, Parties parties)
{
    /// <summary>Every letter, done or open; nothing where there is no such case.</summary>
    public async Task<IReadOnlyList<OwedLetter>?> OfCase(string authority, string reference, LocalDate today, CancellationToken cancellation)
    {
        if (await letters.Facts(authority, reference, about: null, cancellation) is not { } known)
        {
            return null;
        }

        var owed = new List<OwedLetter>();
        foreach (var (stream, state) in known.Streams)
        {
            foreach (var duty in NoticeDuties.Of(state, BankHolidays.For(known.RegimeKey)).Where(duty => duty.Notice.GivenBy is NoticeGiver.Authority && duty.SinceOn <= today && duty.NotAskedBecause is null))
            {
                var name = (duty.PartyId is { } party ? (await parties.Find(authority, party, cancellation))?.Name : null) ?? duty.PublicName;
                owed.AddRange(TemplatesFor(duty, known, today).Select(template => new OwedLetter(
                    template, duty, duty.Recipient.IsRegistry() ? duty.Recipient.Role() : name ?? duty.Recipient.Role(),
                    Links.Letter(reference, template.Key, duty.Recipient, duty.PartyId, duty.SubjectId, stream),
                    new LetterRequest(template.Key, duty.Recipient, duty.PartyId, duty.SubjectId, stream, today, today))));
            }
        }

        return owed;
    }

    private static IEnumerable<LetterTemplate> TemplatesFor(NoticeDuty duty, CaseFacts known, LocalDate today) => StatuteBook.Regime(known.RegimeKey).Letters
        .Where(letter => letter.Notice.Key == duty.Notice.Key && letter.IsRequired && letter.Recipients.Contains(duty.Recipient.Key()))
        .Where(letter => !IsOfCharge(letter) || IsCancelled(letter) != IsListed(known, today));

    private static bool IsOfCharge(LetterTemplate letter) => letter.Notice.Key == NoticeCodes.LandCharge;

    private static bool IsCancelled(LetterTemplate letter) => letter.Key != letter.Notice.Key;

    private static bool IsListed(CaseFacts known, LocalDate today) => known.Entry is { } entry && ListingClock.IsListedOn(entry, today);
}
