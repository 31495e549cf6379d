using System.Text.RegularExpressions;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>Finds parishes, wards and forum areas, in whichever council's area they are, by what they are called or by their code.</summary>
internal sealed partial class RegisterPlaces(IKernel kernel)
{
    /// <summary>Nobody looks through more places of one name.</summary>
    private const int Most = 5;

    private const string Columns = "tenant_id, code, max(name) as name, max(kind) as kind";

    private static readonly string[] Kinds = [.. Enum.GetValues<PlaceKind>().Select(kind => SearchText.Plain(Place.InWords(kind)))];

    /// <summary>Those whose whole name was typed, with or without the word for what they are: "Ashcombe", "Ashcombe parish", "parish of Ashcombe".</summary>
    public async Task<IReadOnlyList<NamedPlace>> Called(RegisterQuestion question, CancellationToken cancellation)
    {
        if (question.Words is null)
        {
            return [];
        }

        var typed = string.Join(' ', SearchText.Words(question.Words));
        var name = SaidOfKind().Replace(typed, "");
        return await kernel.Database.Query(
            Scope.Public,
            $"""
            select {Columns} from rtb.places
            where rtb.plain_letters(name) = any (@names) and (until_on is null or until_on >= @on)
                {(question.Authority is null ? "" : "and tenant_id = any (@lists)")}
            group by tenant_id, code order by max(kind), tenant_id, code limit {Most}
            """,
            new() { ["names"] = Kinds.Select(kind => $"{name} {kind}").Append(name).Append(typed), ["on"] = question.On, ["lists"] = question.Lists.Codes },
            Read,
            cancellation);
    }

    /// <summary>The places that have a code: one, or the same one for several councils.</summary>
    public Task<IReadOnlyList<NamedPlace>> WithCode(string code, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select {Columns} from rtb.places where code = @code group by tenant_id, code order by tenant_id",
        new() { ["code"] = code },
        Read,
        cancellation);

    [GeneratedRegex("^(parish|ward|forum area) of | (parish|parish council|ward|forum area)$")]
    private static partial Regex SaidOfKind();

    private static NamedPlace Read(Row row) => new(row.Text("tenant_id"), row.Text("code"), row.Text("name"), row.Text("kind"));
}

/// <summary>A parish, a ward or a forum area of a council.</summary>
internal sealed record NamedPlace(string Authority, string Code, string Name, string Kind)
{
    /// <summary>"Ashcombe (parish)".</summary>
    public string InWords => $"{Name} ({KindInWords(Kind)})";

    /// <summary>Of the places that have one code, that of the lists which are read, or else any: it is called by its name there.</summary>
    public static NamedPlace? InLists(IReadOnlyList<NamedPlace> places, WhoseLists lists) =>
        places.FirstOrDefault(place => lists.Codes.Contains(place.Authority)) ?? (places is [var other, ..] ? other : null);

    /// <summary>A kind of place in the middle of a sentence: "forum area".</summary>
    public static string KindInWords(string kind) => Sentences.GoOn(Place.InWords(Enum.Parse<PlaceKind>(kind)));
}
