using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>Every letter of the regime for one case: those that its facts allow, and for the others what is missing.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class AllModel(LetterDesk letters, OwedLetters owed, Parties parties, IClock clock) : PageModel
{
    private readonly Dictionary<Guid, Party> known = [];

    public string Reference { get; private set; } = "";

    public IReadOnlyList<PossibleLetter> Drafted { get; private set; } = [];

    public IReadOnlyList<PossibleLetter> Undrafted { get; private set; } = [];

    /// <summary>What the duties of the case call for, done or open.</summary>
    public IReadOnlyList<OwedLetter> Owed { get; private set; } = [];

    /// <summary>What was sent, as it was sent, the latest first.</summary>
    public IReadOnlyList<LetterKept> Kept { get; private set; } = [];

    /// <summary>The people to whom letters of this case go, for whoever may erase them.</summary>
    public IEnumerable<Party> People => MayErase ? known.Values : [];

    public bool MayErase => User.MayDo(Permissions.CorrectFacts);

    public int Open => Owed.Count(letter => letter.Duty.IsOpenOn(clock.Today()));

    public static string NameOf(LetterKept kept) => StatuteBook.Regimes.SelectMany(regime => regime.Letters)
        .FirstOrDefault(template => template.Key == kept.Letter)?.Name ?? kept.Letter;

    public static string Standing(NoticeDuty duty) => duty switch
    {
        { MustBeGivenAgain: true } => "To be given again: it stated another day",
        { Served.Service.SentOn: var day } => $"Sent on {day.InFull()}",
        _ => "Not yet",
    };

    public async Task<IActionResult> OnGetAsync(string path)
    {
        Reference = path[..^"/letters".Length];
        var (authority, today) = (Caller.Of(User).Authority, clock.Today());
        if (await letters.Facts(authority, Reference, about: null, HttpContext.RequestAborted) is not { } facts)
        {
            return NotFound();
        }

        Kept = await letters.Kept(authority, Reference, HttpContext.RequestAborted);
        Owed = await owed.OfCase(authority, Reference, today, HttpContext.RequestAborted) ?? [];
        await FindPeople(authority);
        var possible = new List<PossibleLetter>();
        foreach (var template in StatuteBook.Regime(facts.RegimeKey).Letters)
        {
            foreach (var recipient in template.Recipients.Select(RecipientKeys.Find).OfType<NoticeRecipient>())
            {
                var asked = new LetterRequest(template.Key, recipient, Party: null, About: null, Stream: null, today, today);
                var drafted = await letters.Draft(authority, facts, asked, HttpContext.RequestAborted);
                possible.Add(new(template, recipient.Role(), Links.Letter(Reference, template.Key, recipient), drafted?.Missing ?? []));
            }
        }

        Drafted = [.. possible.Where(letter => letter.Missing.Count == 0)];
        Undrafted = [.. possible.Where(letter => letter.Missing.Count > 0)];
        return Page();
    }

    /// <summary>To whom a kept letter went, by name where that is still known.</summary>
    public string To(LetterKept kept) => kept.PartyId is { } party && known.TryGetValue(party, out var named)
        ? $"{Sentences.Begin(kept.Recipient.Role())}: {named.Name}"
        : Sentences.Begin(kept.Recipient.Role());

    private async Task FindPeople(string authority)
    {
        foreach (var party in Owed.Select(letter => letter.Duty.PartyId).Concat(Kept.Select(letter => letter.PartyId)).OfType<Guid>().Distinct())
        {
            if (await parties.Find(authority, party, HttpContext.RequestAborted) is { Name: not null } found)
            {
                known[party] = found;
            }
        }
    }
}

/// <summary>A letter that a case could have.</summary>
/// <param name="Missing">What is not known; nothing where it can be drafted.</param>
internal sealed record PossibleLetter(LetterTemplate Template, string To, string Address, IReadOnlyList<string> Missing);
