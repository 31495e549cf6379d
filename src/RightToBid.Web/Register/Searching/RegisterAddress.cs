using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>A question of the register as an address, and an address as a question. What is not said is left out.</summary>
internal static class RegisterAddress
{
    /// <summary>No postcode, word or name that is searched for is longer.</summary>
    private const int LongestText = 200;
    private const string MapWord = "map";

    private static readonly (Standing Standing, string Word)[] Standings =
    [
        (Standing.Listed, "listed"), (Standing.InMoratorium, "moratorium"), (Standing.Ended, "ended"), (Standing.EndingSoon, "ends-soon"),
        (Standing.MoratoriumEnding, "moratorium-ending"),
    ];

    private static readonly (RegisterOrder Order, string Word)[] Orders =
    [
        (RegisterOrder.Name, "name"), (RegisterOrder.Newest, "newest"), (RegisterOrder.Ending, "ending"), (RegisterOrder.Nearest, "nearest"),
    ];

    /// <summary>The question that the address asks. A day that is no day is an error, and the list is then read as at today.</summary>
    /// <remarks>As known on a past day, a list is read as at that day, unless another is said.</remarks>
    public static RegisterQuestion Read(IQueryCollection query, LocalDate today, out string? error)
    {
        var asked = AskedDays.Read(query["on"].ToString(), query["known"].ToString(), today);
        error = asked.Error;
        return new RegisterQuestion(
            SearchText.Asked(TextOf(query, "q")),
            TextOf(query, "authority"),
            Standings.FirstOrDefault(one => one.Word == query["show"].ToString()).Standing,
            asked.On,
            Whole(query, "page", most: 99_999) ?? 1,
            TextOf(query, "place"))
        {
            KnownOn = asked.KnownOn,
            Kind = TextOf(query, "kind"),
            WithinDays = HowSoon.Read(query["within"].ToString()),
            Near = TextOf(query, "near"),
            Kilometres = Circle.ReadKilometres(query["km"].ToString()),
            Chosen = Orders.Where(one => one.Word == query["order"].ToString()).Select(one => (RegisterOrder?)one.Order).FirstOrDefault(),
            OnMap = query["view"].ToString() == MapWord,
        };
    }

    /// <summary>The address of exactly what the question finds now: both days spelled out.</summary>
    public static string Exactly(RegisterQuestion question, LocalDate today, string path = Links.Register) =>
        Of(question with { KnownOn = question.KnownOn ?? today }, today, path);

    public static string Of(RegisterQuestion question, LocalDate today, string path = Links.Register) => QueryHelpers.AddQueryString(path, Said(question, today)!);

    /// <summary>What a form keeps of the question besides its own fields: the standing, the order and the way it is shown.</summary>
    public static IEnumerable<(string Name, string Value)> Kept(RegisterQuestion question, LocalDate today) =>
        Said(question, today).Where(pair => pair.Key is "show" or "order" or "view").Select(pair => (pair.Key, pair.Value));

    private static Dictionary<string, string> Said(RegisterQuestion question, LocalDate today) => new Dictionary<string, string?>
    {
        ["q"] = question.Words,
        ["authority"] = question.Authority,
        ["place"] = question.Place,
        ["kind"] = question.Kind,
        ["show"] = Standings.FirstOrDefault(one => one.Standing == question.Standing).Word,
        ["within"] = Unless(question.WithinDays, HowSoon.UsualDays),
        ["near"] = question.Near,
        ["km"] = Unless(question.Kilometres, Circle.UsualKilometres),
        ["order"] = question.Chosen is { } order ? Orders.First(one => one.Order == order).Word : null,
        ["on"] = question.On == today && question.KnownOn is null ? null : question.On.Iso(),
        ["known"] = question.KnownOn?.Iso(),
        ["view"] = question.OnMap ? MapWord : null,
        ["page"] = Unless(question.Page, 1),
    }.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);

    private static string? TextOf(IQueryCollection query, string name) => query[name].ToString().Replace("\0", "", StringComparison.Ordinal).Trim() switch
    {
        "" => null,
        { Length: > LongestText } text => text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)],
        var text => text,
    };

    private static int? Whole(IQueryCollection query, string name, int most) =>
        int.TryParse(query[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most ? number : null;

    private static string? Unless(int number, int usual) => number == usual ? null : number.ToString(CultureInfo.InvariantCulture);
}
