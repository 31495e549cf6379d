using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

using Scope = RightToBid.Storage.Database.Scope;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Both lists for programs, page by page, without an account.</summary>
internal sealed class RegisterApi : ICapabilityApi
{
    private const int UsualItems = 50;
    private const int MostItems = 200;

    private static readonly string[] Standings = ["listed", "moratorium", "ended"];

    /// <summary>What the register's own page is asked and these lists are not. To leave it out in silence would answer another question.</summary>
    private static readonly string[] NotAsked = ["known", "near", "km", "within", "order", "view", "page"];

    public static void Map(CommandRoutes api)
    {
        api.Open("/register", Entries, "ListEntries", "The list of assets of community value, page by page, in the order of authority and reference.")
            .AddOpenApiOperationTransformer(DescribeKinds).Produces<RegisterPage<EntryDocument>>();
        api.Open("/register/{authority}/{**reference:regex(.+$)}", Case, "ReadCase", "One case: where it stands, its dates and why, and what has happened.")
            .AddOpenApiOperationTransformer(DescribeKinds).Produces<CaseDocument>().ProducesProblem(StatusCodes.Status404NotFound);
        api.Open("/unsuccessful", Nominations, "ListUnsuccessful", "The list of land nominated by unsuccessful community nominations, page by page.")
            .AddOpenApiOperationTransformer(DescribeKinds).Produces<RegisterPage<NominationDocument>>();
        api.Open("/authorities", Authorities, "ListAuthorities", "The authorities whose lists are kept here, and the versions at which they are.")
            .Produces<IReadOnlyList<AuthorityDocument>>();
        api.Open("/places", Places, "ListPlaces", "The parishes and wards of an authority, those of the past among them.")
            .Produces<IReadOnlyList<PlaceDocument>>();
    }

    /// <summary>Everything that is asked is read as text, so that what is wrong with it can be said in words; a program is told what each must be.</summary>
    private static Task DescribeKinds(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            switch (parameter.Name)
            {
                case "on" or "known":
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
                    break;
                case "show":
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Standings.Select(standing => (JsonNode)standing)] };
                    break;
                case "limit":
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{MostItems}", Default = UsualItems };
                    parameter.Example = UsualItems;
                    break;
            }
        }

        return Task.CompletedTask;
    }

    private static Task<IResult> Entries(
        [Description("Words of the name, the place, the reference or the nominating body")] string? q,
        [Description("One authority, by its code: E07000081")] string? authority,
        [Description("A parish or ward, by its code: E04000001")] string? place,
        [Description("What the asset is, as the list says it: public house")] string? kind,
        [Description("listed, moratorium or ended; all of them where nothing is said")] string? show,
        [Description("The day as at which the list is read: 2026-05-12")] string? on,
        [Description("How many items a page has, 200 at most: 50")] string? limit,
        [Description("Where to go on: the next page’s address has it")] string? cursor,
        HttpContext http,
        OpenRecords records,
        IClock clock,
        CancellationToken cancellation) => Paged<EntryDocument>(
            http, clock, show is null or "" || Standings.Contains(show) ? null : $"“{show}” is not listed, moratorium or ended", limit, cursor,
            async (question, after, take) =>
            {
                var found = await records.Entries(question, after, take, cancellation);
                return ([.. found.Take(take).Select(entry => EntryDocument.Of(entry, question.On))], found.Count > take ? found[take - 1] : null);
            });

    private static Task<IResult> Nominations(
        [Description("Words of the name, the place, the reference or the nominating body")] string? q,
        [Description("One authority, by its code: E07000081")] string? authority,
        [Description("A parish or ward, by its code: E04000001")] string? place,
        [Description("What the asset is, as the list says it: public house")] string? kind,
        [Description("The day as at which the list is read: 2026-05-12")] string? on,
        [Description("How many items a page has, 200 at most: 50")] string? limit,
        [Description("Where to go on: the next page’s address has it")] string? cursor,
        HttpContext http,
        OpenRecords records,
        IClock clock,
        CancellationToken cancellation) => Paged<NominationDocument>(
            http, clock, null, limit, cursor,
            async (question, after, take) =>
            {
                var found = await records.Nominations(question, after, take, cancellation);
                return ([.. found.Take(take).Select(NominationDocument.Of)], found.Count > take ? found[take - 1] : null);
            });

    private static async Task<IResult> Case(
        [Description("The authority’s code: E07000081")] string authority,
        [Description("The case’s reference, which may have slashes: ACV/2026/0001")] string reference,
        [Description("The day for which positions are worked out: 2026-05-12")] string? on,
        [Description("Leave out what was recorded after this day: 2026-05-12")] string? known,
        HttpContext context,
        WholeCases cases,
        IClock clock,
        CancellationToken cancellation) => await RegisterTwins.CaseOf(authority, reference, on, known, context, cases, clock, cancellation);

    private static async Task<IResult> Authorities(OpenRecords records, OpenDatasets datasets, IClock clock, CancellationToken cancellation)
    {
        var versions = (await datasets.VersionsOn(clock.Today(), null, cancellation)).ToLookup(version => version.Authority);
        return TaggedJson.Of<IReadOnlyList<AuthorityDocument>>(
        [
            .. (await records.Authorities(cancellation))
                .Select(code => new AuthorityDocument(code, AuthorityNames.Of(code), NationalSchema.Organisation(code), [.. versions[code]])),
        ]);
    }

    private static async Task<IResult> Places(
        [Description("The authority’s code: E07000081")] string? authority, IKernel kernel, CancellationToken cancellation) => authority is not { Length: > 0 }
            ? Wrong("Give the code of an authority after “authority”")
            : TaggedJson.Of(await kernel.Database.Query(
                Scope.Public,
                """
                select tenant_id, code, name, kind, parent_code, from_on, until_on from rtb.places
                where tenant_id = @authority order by kind, lower(name), code, from_on
                """,
                new Dictionary<string, object?> { ["authority"] = KnownAuthorities.Find(authority)?.Code ?? authority },
                row => new PlaceDocument(
                    row.Text("tenant_id"), row.Text("code"), row.Text("name"), row.Text("kind").ToLowerInvariant(), row.TextOrNull("parent_code"),
                    row.Day("from_on"), row.DayOrNull("until_on")),
                cancellation));

    /// <summary>Reads what is asked, as the register's own page does, and answers with a page and the address of the next.</summary>
    private static async Task<IResult> Paged<T>(
        HttpContext http, IClock clock, string? fault, string? limit, string? cursor,
        Func<RegisterQuestion, OpenPosition?, int, Task<(IReadOnlyList<T> Items, OpenRecord? Last)>> read)
    {
        var question = RegisterAddress.Read(http.Request.Query, clock.Today(), out var noDay);
        var take = UsualItems;
        if (limit is { Length: > 0 } && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out take) || take is < 1 or > MostItems))
        {
            fault ??= $"“{limit}” is not a number from 1 to {MostItems}";
        }

        if (NotAsked.FirstOrDefault(http.Request.Query.ContainsKey) is { } name)
        {
            fault ??= $"“{name}” is not asked here. The register’s own page is asked that, and its files: {Links.Register}.json, {Links.Register}.csv and {Links.Register}.geojson";
        }

        var after = cursor is { Length: > 0 } ? Cursor.Read(cursor) : null;
        if (cursor is { Length: > 0 } && after is null)
        {
            fault ??= "The cursor is not one that was given here. Begin without one";
        }

        if ((noDay ?? fault) is { } wrong)
        {
            return Wrong(wrong);
        }

        var (items, last) = await read(question, after, take);
        string? next = null;
        if (last is not null)
        {
            next = QueryHelpers.AddQueryString(http.Request.Path, http.Request.Query
                .Where(given => given.Key != "cursor")
                .Select(given => KeyValuePair.Create(given.Key, (string?)given.Value.ToString()))
                .Append(new("cursor", Cursor.Of(last))));
            http.Response.Headers[HeaderNames.Link] = $"<{next}>; rel=\"next\"";
        }

        return TaggedJson.Of(new RegisterPage<T>(question.On, items, next));
    }

    private static ProblemHttpResult Wrong(string fault) =>
        TypedResults.Problem($"{fault}.", statusCode: StatusCodes.Status400BadRequest, title: "The question could not be read");
}
