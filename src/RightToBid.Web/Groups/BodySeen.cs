using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Groups;

/// <summary>A body's entry as it is shown: to its own members, and to the officers of the council.</summary>
/// <param name="At">The address of its entry.</param>
/// <param name="Members">Its members that have an account.</param>
/// <param name="MayChange">Whether the reader may change the entry.</param>
internal sealed record BodySeen(RegisteredBody Body, BodyRights? Rights, string At, IReadOnlyList<AccountSeen> Members, bool MayChange)
{
    /// <summary>The parish or ward that is its own, by name.</summary>
    public string? Place { get; init; }

    /// <summary>What the register shows of its local connection today; nothing for a parish council, which is asked for each piece of land.</summary>
    public ConnectionShown? Shown { get; init; }

    public static async Task<BodySeen> Of(
        RegisteredBody body, string at, string authority, bool mayChange, AccountsOfReach accounts, PlaceRegister places, ConnectionsShown connections,
        LocalDate today, CancellationToken cancellation)
    {
        var shown = body.Body is { Form: not LegalForm.ParishCouncil } known ? await connections.Of(authority, body, known, [], today, cancellation) : null;
        var asShown = shown is not null && body.Body is { } said ? body with { Body = shown.In(said) } : body;
        return new(asShown, BodyRights.Of(asShown, today), at, await accounts.All(new Reach(authority, body.BodyId, []), cancellation), mayChange)
        {
            Shown = shown,
            Place = body.PlaceCode is null ? null
                : (await places.All(authority, cancellation)).LastOrDefault(place => place.Code == body.PlaceCode)?.Name ?? body.PlaceCode,
        };
    }

    /// <summary>Every row of the entry: what it is, what is known, and the question that changes it.</summary>
    public IEnumerable<(string Key, string Said, string Fact)> Rows
    {
        get
        {
            yield return ("Kind of body", Body.Body?.Form.Name() ?? "Not given yet", BodyFact.Kind);
            foreach (var (question, said) in Body is { HasFacts: true, Body: { } facts } ? BodyWords.Of(BodyInput.Of(facts)) : [])
            {
                yield return (question, said, BodyFact.Facts);
            }

            yield return ("Registered", Numbers, BodyFact.Numbers);
            yield return ("A community of", Body.Interest switch { BodyInterest.Place => "Place", BodyInterest.Interest => "Interest", _ => "Not given yet" }, BodyFact.Interest);
            yield return ("Its parish or ward", Place ?? "None given", BodyFact.Areas);
            if (Shown is not null)
            {
                yield return ("Local connection", string.Join(" ", Shown.Reasons), BodyFact.Areas);
            }

            yield return ("Active in", Body.AreaOfActivity ?? "Not given yet", BodyFact.Areas);
            yield return ("Benefits", Body.AreaOfBenefit ?? "Not given yet", BodyFact.Areas);
            yield return ("Constitution", Constitution, BodyFact.Constitution);
        }
    }

    private string Numbers => string.Join(", ", new[]
    {
        Body.CompanyNumber is { } company ? $"Companies House {company}" : null,
        Body.CharityNumber is { } charity ? $"Charity Commission {charity}" : null,
        Body.SocietyNumber is { } society ? $"Mutuals Public Register {society}" : null,
    }.OfType<string>()) is { Length: > 0 } numbers ? numbers : "No number given";

    private string Constitution => (Body.Constitution, Body.ConstitutionOn) switch
    {
        ({ } document, { } day) => $"{document}, of {day.InFull()}",
        ({ } document, null) => document,
        _ => "Not given yet",
    };
}

/// <summary>The parts of an entry, as the addresses name them.</summary>
internal static class BodyFact
{
    public const string Kind = "kind";
    public const string Facts = "facts";
    public const string Numbers = "numbers";
    public const string Interest = "interest";
    public const string Areas = "areas";
    public const string Constitution = "constitution";
    public const string Name = "name";
}
