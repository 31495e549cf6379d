using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register;

/// <summary>The list of assets of community value, searched and read as at a day.</summary>
internal sealed class IndexModel(RegisterList list, RegisterPlaces places, IClock clock) : ListModel(places, clock, Links.Register)
{
    private static readonly int[] Soon = [7, 14, 28, 90, 180, 365];
    private static readonly int[] Distances = [1, 2, 5, 10, 25, 50];

    private static readonly (string Name, RegisterOrder Order)[] Orders =
        [("Name", RegisterOrder.Name), ("Newest first", RegisterOrder.Newest), ("What ends first", RegisterOrder.Ending), ("Nearest first", RegisterOrder.Nearest)];

    public RegisterAnswer Answer { get; private set; } = null!;

    /// <summary>The parishes and wards of the authority in which something found lies; none where no authority is asked about.</summary>
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    /// <summary>The parishes and wards of which somebody typed the whole name, each with the question that asks for what lies in it.</summary>
    public IReadOnlyList<(string Name, RegisterQuestion LyingIn)> OfThatName { get; private set; } = [];

    public override IReadOnlyList<Narrowing> Narrowings =>
    [
        .. base.Narrowings,
        .. Answer.Near is { } near
            ? [new($"within {Circle.Far(near.Kilometres)} of {Question.Near}", Question with { Near = null, Page = 1 })]
            : Array.Empty<Narrowing>(),
        .. Stands is { } stands
            ? [new(stands, Question with { Standing = Standing.All, Page = 1 }, InBrackets(Answer.Choices.Standings?[Standing.All]))]
            : Array.Empty<Narrowing>(),
    ];

    /// <summary>What the form keeps that is not asked in it.</summary>
    public IEnumerable<(string Name, string Value)> Kept => RegisterAddress.Kept(Question, Today);

    /// <summary>What the map shows when it opens: south, west, north and east.</summary>
    public string Bounds => string.Create(
        CultureInfo.InvariantCulture,
        $"{Points.Min(point => point.Latitude)},{Points.Min(point => point.Longitude)},{Points.Max(point => point.Latitude)},{Points.Max(point => point.Longitude)}");

    public string? NearError { get; private set; }

    public bool WasRespelt => Answer.Asked.Words != Question.Words;

    /// <summary>The questions that each filter asks, with how many entries it leaves where they were counted.</summary>
    public IReadOnlyList<(string Name, RegisterQuestion Question)> Filters =>
    [
        .. new[]
        {
            ("All", Standing.All), ("Listed", Standing.Listed), ("In a moratorium", Standing.InMoratorium),
            ($"Moratorium ends within {Sentences.Days(Question.WithinDays)}", Standing.MoratoriumEnding),
            ($"Listing ends within {Sentences.Days(Question.WithinDays)}", Standing.EndingSoon), ("Ended or removed", Standing.Ended),
        }.Select(filter => ($"{filter.Item1}{InBrackets(Answer.Choices.Standings?[filter.Item2])}", Question with { Standing = filter.Item2, Page = 1 })),
    ];

    /// <summary>The words that were meant, not those misspelt.</summary>
    protected override RegisterQuestion Answered => Answer.Asked;

    protected override Circle? Around => Answer.Near;

    public bool AsksWhatEnds => Question.Standing is Standing.EndingSoon or Standing.MoratoriumEnding;

    public IEnumerable<SelectListItem> Within =>
        Soon.Append(Question.WithinDays).Distinct().Order().Select(days => Item(Sentences.Days(days), days, Question.WithinDays));

    public IEnumerable<SelectListItem> Kilometres => Distances.Append(Question.Kilometres).Distinct().Order()
        .Select(km => Item(Circle.Far(km), km, Question.Kilometres));

    public IEnumerable<(string Name, RegisterQuestion Question)> OtherOrders =>
        Orders.Where(one => one.Order is not RegisterOrder.Nearest || Question.Near is not null).Select(one => (one.Name, Question with { Chosen = one.Order, Page = 1 }));

    /// <summary>What is drawn on the map without scripts: everything found where it is a few, and otherwise what this page lists.</summary>
    public IReadOnlyList<(double Latitude, double Longitude)> Points =>
    [
        .. Answer.All is { } all
            ? all.Where(hit => hit.Latitude is not null).Select(hit => (hit.Latitude!.Value, hit.Longitude!.Value))
            : Answer.Entries.Where(entry => entry.Latitude is not null).Select(entry => (entry.Latitude!.Value, entry.Longitude!.Value)),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (Ask() is { } elsewhere)
        {
            return elsewhere;
        }

        // A button may ask the browser where the reader is: on this page, and by nobody else.
        Response.Headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self)";
        Answer = await list.Ask(Question, cancellation);
        if (Question.Near is { } typed && Answer.Near is null)
        {
            NearError = NearPlaces.Unknown(typed);
            ModelState.AddModelError("near", NearError);
        }

        await NamePlace(cancellation);
        OfThatName = await PlacesCalled(cancellation);
        var choices = Answer.Choices;
        Offer(choices.Authorities, Answer.Found.IsExact ? Answer.Found.Number : null);
        Places = Offered(
            "All parishes and wards",
            Question.Place,
            choices.Places.Select(place => ($"{place.Name}, {NamedPlace.KindInWords(place.Kind)}{InBrackets(place.Entries)}", place.Code)),
            $"{PlaceAsked}{InBrackets(Answer.Found.IsExact ? Answer.Found.Number : null)}");
        Offer(choices.Kinds);
        return Page();
    }

    public string? DistanceOf(RegisterEntry entry) => Answer.Near is { } near && entry is { Latitude: { } latitude, Longitude: { } longitude }
        ? Chart.InWords(near.To(latitude, longitude))
        : null;

    /// <summary>How land must stand, as a sentence goes on; nothing where it may stand in any way.</summary>
    private string? Stands => Question.Standing switch
    {
        Standing.Listed => "listed",
        Standing.InMoratorium => "in a moratorium",
        Standing.MoratoriumEnding => $"with a moratorium that ends within {Sentences.Days(Question.WithinDays)}",
        Standing.EndingSoon => $"with a listing that ends within {Sentences.Days(Question.WithinDays)}",
        Standing.Ended => "ended or removed",
        _ => null,
    };

    private static SelectListItem Item(string words, int value, int chosen) => new(words, $"{value}", value == chosen);
}
