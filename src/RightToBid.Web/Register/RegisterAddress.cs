using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>A question of the register as an address, and an address as a question. What is not said is left out.</summary>
internal static class RegisterAddress
{
    private const string ListedWord = "listed";
    private const string HeldWord = "moratorium";
    private const string EndedWord = "ended";

    /// <summary>The question that the address asks. A day that is no day is an error, and the list is then read as at today.</summary>
    /// <remarks>As known on a past day, a list is read as at that day, unless another is said.</remarks>
    public static RegisterQuestion Read(IQueryCollection query, LocalDate today, out string? error)
    {
        var asked = AskedDays.Read(query["on"].ToString(), query["known"].ToString(), today);
        error = asked.Error;
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
            asked.On,
            int.TryParse(query["page"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
            query["place"].ToString().Trim() is { Length: > 0 } place ? place : null)
        {
            KnownOn = asked.KnownOn,
        };
    }

    /// <summary>The address of exactly what the question finds now: both days spelled out.</summary>
    public static string Exactly(RegisterQuestion question, LocalDate today, string path = Links.Register) =>
        Of(question with { KnownOn = question.KnownOn ?? today }, today, path);

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
        ["on"] = question.On == today && question.KnownOn is null ? null : question.On.Iso(),
        ["known"] = question.KnownOn?.Iso(),
        ["page"] = question.Page == 1 ? null : question.Page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));
}
