using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>A question of the register as an address, and an address as a question. What is not said is left out.</summary>
internal static class RegisterAddress
{
    private const string ListedWord = "listed";
    private const string HeldWord = "moratorium";
    private const string EndedWord = "ended";

    /// <summary>The question that the address asks. A day that is no day is an error, and the list is then read as at today.</summary>
    public static RegisterQuestion Read(IQueryCollection query, LocalDate today, out string? error)
    {
        error = null;
        var on = today;
        if (query["on"].ToString() is { Length: > 0 } typed)
        {
            (on, error) = LocalDatePattern.Iso.Parse(typed) is { Success: true, Value: var day } ? (day, null) : (today, $"“{typed}” is not a day. Write it like 2024-02-29");
        }

        return new RegisterQuestion(
            query["q"].ToString().Trim() is { Length: > 0 } words ? words : null,
            query["authority"].ToString().Trim() is { Length: > 0 } authority ? authority : null,
            query["show"].ToString() switch
            {
                ListedWord => Standing.Listed,
                HeldWord => Standing.InMoratorium,
                EndedWord => Standing.Ended,
                _ => Standing.All,
            },
            on,
            int.TryParse(query["page"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
            query["place"].ToString().Trim() is { Length: > 0 } place ? place : null);
    }

    public static string Of(RegisterQuestion question, LocalDate today, string path = Links.Register) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["q"] = question.Words,
        ["authority"] = question.Authority,
        ["place"] = question.Place,
        ["show"] = question.Standing switch
        {
            Standing.Listed => ListedWord,
            Standing.InMoratorium => HeldWord,
            Standing.Ended => EndedWord,
            _ => null,
        },
        ["on"] = question.On == today ? null : question.On.Iso(),
        ["page"] = question.Page == 1 ? null : question.Page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));
}
