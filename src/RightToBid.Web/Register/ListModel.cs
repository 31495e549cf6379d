using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register;

/// <summary>What the pages of both lists share: the question in the address, and the other day that somebody types.</summary>
internal abstract class ListModel(RegisterPlaces places, IClock clock, string path) : PageModel
{
    private IReadOnlyList<Authority>? split;
    private IReadOnlyList<NamedPlace> placesAsked = [];

    /// <summary>Another day, as typed in three parts; it becomes <c>?on=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Day")]
    public DateAnswer Day { get; set; } = new();

    /// <summary>The last day whose recordings count, as typed in three parts; it becomes <c>?known=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "KnownDay")]
    public DateAnswer KnownDay { get; set; } = new();

    public RegisterQuestion Question { get; private set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public string Path => path;

    /// <summary>What was searched, in words: "in the lists of all authorities, in Ashcombe (parish), as at Tuesday 12 May 2020".</summary>
    public string Searched =>
        $"in {Lists}{string.Concat(Narrowings.Select(narrowing => $", {narrowing.Words}"))}, as at {Question.On.InFull()}{AsKnown}";

    /// <summary>What narrows the lists down besides the words, the authority and the day.</summary>
    public virtual IReadOnlyList<Narrowing> Narrowings =>
    [
        .. Question.Kind is { } kind ? [new($"of the kind “{kind}”", Question with { Kind = null, Page = 1 })] : Array.Empty<Narrowing>(),
        .. PlaceAsked is { } place ? [new($"in {place}", Question with { Place = null, Page = 1 })] : Array.Empty<Narrowing>(),
    ];

    /// <summary>The question with none of that.</summary>
    public RegisterQuestion NotNarrowed => Question with { Kind = null, Place = null, Near = null, Standing = Standing.All, Page = 1 };

    /// <summary>Why nothing can be in the place that is asked about: it is another council's, or nobody's. Nothing where something can.</summary>
    public string? PlaceElsewhere => (Question, placesAsked) switch
    {
        ({ Place: null }, _) => null,
        (_, []) => $"No council here has a parish or a ward with the code {Question.Place}.",
        ({ Authority: { } code }, _) when placesAsked.All(place => !Question.Lists.Codes.Contains(place.Authority)) =>
            $"{placesAsked[0].Name} is no {NamedPlace.KindInWords(placesAsked[0].Kind)} of {AuthorityNames.Of(code)}.",
        _ => null,
    };

    /// <summary>Of which day's knowledge the list is, where that is not all that is known now.</summary>
    public string AsKnown => Question.KnownOn is { } known ? $", as known at the end of {known.InFull()}" : "";

    public bool IsAnotherView => Question.KnownOn is not null || Question.On != Today;

    /// <summary>The address at which this list is found again exactly as it is.</summary>
    public string Exactly => RegisterAddress.Exactly(Answered, Today, path);

    /// <summary>Several councils took over from the one that kept an entry, and nobody has said which of them keeps it.</summary>
    public bool IsNotYetAllotted(string authority, string? keptBy) =>
        keptBy is null && (split ??= KnownAuthorities.SplitBefore(Question.On)).Any(ended => ended.Code == authority);

    public string AddressOf(RegisterQuestion question) => RegisterAddress.Of(question, Today, path);

    /// <summary>The case behind a row, on the same days.</summary>
    public string CaseOf(string authority, string reference) => IsAnotherView
        ? new AskedDays(Question.On, Question.KnownOn, Today, null).Of(Links.Case(authority, reference))
        : Links.Case(authority, reference);

    public string Twin(string format) => RegisterAddress.Of(Answered with { Page = 1, OnMap = false }, Today, $"{path}.{format}");

    /// <summary>What happens in what was searched, as a feed or a calendar.</summary>
    public string NewsTwin(string format) => RegisterAddress.Of(Followed, Today, $"{path}.{format}");

    /// <summary>Where somebody asks to be told what happens in what was searched, whatever day it is.</summary>
    public string FollowAddress => RegisterAddress.Of(Followed, Today, Links.Follow);

    /// <summary>Where somebody asks that a program be sent what happens in it.</summary>
    public string WebhookAddress => RegisterAddress.Of(Followed, Today, Links.Webhook);

    /// <summary>The question that was answered.</summary>
    protected virtual RegisterQuestion Answered => Question;

    /// <summary>The place that is asked about, as it is called; its code where no council has it.</summary>
    protected string? PlaceAsked => Question.Place is null ? null : NamedPlace.InLists(placesAsked, Question.Lists)?.InWords ?? Question.Place;

    /// <summary>Near what it was answered, where it asks for that.</summary>
    protected virtual Circle? Around => null;

    /// <summary>What of it can be followed: no day, order or page. Followers are told of what is near a point, for where postcodes are is judged here.</summary>
    private RegisterQuestion Followed => new(
        Answered.Words,
        Answered.Authority,
        Answered.Standing,
        Today,
        Place: Answered.Place)
    {
        Kind = Answered.Kind,
        WithinDays = Answered.WithinDays,
        Near = Around?.Point,
        Kilometres = Around?.Kilometres ?? Circle.UsualKilometres,
    };

    private string Lists => Question.Authority is { } code ? $"the list of {AuthorityNames.Of(code)}" : "the lists of all authorities";

    /// <summary>Reads the address. A day typed in parts leads to the address that says it.</summary>
    protected IActionResult? Ask()
    {
        Question = RegisterAddress.Read(Request.Query, Today, out var error);
        if (error is not null)
        {
            ModelState.AddModelError("Day", error);
        }

        var asked = new AskedDays(Question.On, Question.KnownOn, Today, error);
        if (TypedDay.Read(ModelState, Day, KnownDay, asked) is { } typed)
        {
            return Redirect(AddressOf(Question with { On = typed.On, KnownOn = typed.KnownOn, Page = 1 }));
        }

        if (Question.Council is { } council && AuthorityNames.KeeperOn(council, Question.On) is var keeper && keeper != council)
        {
            return Redirect(AddressOf(Question with { Authority = keeper.Code, Page = 1 }));
        }

        (Day, KnownDay) = TypedDay.Shown(Day, KnownDay, asked);
        Settled.Say(HttpContext, Question.KnownOn, Today);
        return null;
    }

    /// <summary>Finds out how the place is called that is asked about.</summary>
    protected async Task NamePlace(CancellationToken cancellation)
    {
        if (Question.Place is { } code)
        {
            placesAsked = await places.WithCode(code, cancellation);
        }
    }

    /// <summary>The places of which somebody typed the whole name, each with the question that asks for what lies in it on the days that are read.</summary>
    protected async Task<IReadOnlyList<(string Name, RegisterQuestion LyingIn)>> PlacesCalled(CancellationToken cancellation) =>
    [
        .. (await places.Called(Question, cancellation))
            .Select(place => (Place: place, Keeper: KeeperOf(place.Authority))).DistinctBy(one => (one.Keeper, one.Place.Code))
            .Where(one => (one.Keeper, one.Place.Code) != (Question.Authority, Question.Place))
            .Select(one => (
                $"{one.Place.InWords} of {AuthorityNames.Of(one.Keeper)}",
                new RegisterQuestion(null, one.Keeper, Standing.All, Question.On, Place: one.Place.Code) { KnownOn = Question.KnownOn })),
    ];

    /// <param name="counts">How many entries each council's list has.</param>
    /// <param name="found">How many were found in the list asked about, in which some of another's can be; nothing where nobody counted.</param>
    protected void Offer(IReadOnlyList<AuthorityCount> counts, int? found) => Authorities =
    [
        new SelectListItem($"All authorities{InBrackets(SumOf(counts.Select(count => count.Entries)))}", "", Question.Authority is null),
        .. counts.GroupBy(count => KeeperOf(count.Code), count => count.Entries)
            .Select(kept => (Name: AuthorityNames.Of(kept.Key), Code: kept.Key, Entries: SumOf(kept)))
            .Where(kept => kept.Code != Question.Authority)
            .Concat(Question.Authority is { } asked ? [(AuthorityNames.Of(asked), asked, found)] : [])
            .OrderBy(count => AuthorityNames.PlaceOf(count.Code)).ThenBy(count => count.Name, StringComparer.Ordinal)
            .Select(count => new SelectListItem($"{count.Name}{InBrackets(count.Entries)}", count.Code, count.Code == Question.Authority)),
    ];

    protected void Offer(IEnumerable<KindCount> kinds) =>
        Kinds = Offered(
            "All kinds", Question.Kind, kinds.Select(kind => ($"{Sentences.Begin(kind.Kind)}{InBrackets(kind.Entries)}", kind.Kind)), $"{Question.Kind} (0)");

    /// <summary>Nothing to choose where there is nothing, but for what was chosen already.</summary>
    /// <param name="otherwise">What is said of what was chosen where it is not among what is offered.</param>
    protected static List<SelectListItem> Offered(string all, string? chosen, IEnumerable<(string Words, string Value)> offered, string otherwise)
    {
        var items = offered.Select(one => new SelectListItem(one.Words, one.Value, string.Equals(one.Value, chosen, StringComparison.OrdinalIgnoreCase))).ToList();
        if (chosen is not null && !items.Any(item => item.Selected))
        {
            items.Add(new SelectListItem(otherwise, chosen, true));
        }

        return items.Count == 0 ? [] : [new SelectListItem(all, "", chosen is null), .. items];
    }

    /// <summary>" (3)", or nothing where nobody counted.</summary>
    protected static string InBrackets(int? entries) => entries is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({number})") : "";

    private static int? SumOf(IEnumerable<int?> counts) => counts.Aggregate((int?)0, (sum, count) => sum + count);

    private string KeeperOf(string code) => KnownAuthorities.Find(code) is { } known ? AuthorityNames.KeeperOn(known, Question.On).Code : code;
}
