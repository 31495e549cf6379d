using Microsoft.AspNetCore.Http.HttpResults;

using NodaTime;

using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Register.Changes;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>The register as data: .json and .csv beside the pages' own addresses, written row by row.</summary>
internal static class RegisterTwins
{
    private static readonly string[] EntryColumns =
    [
        "authority", "reference", "asset", "address", "kind", "land_listed", "nominated_by", "decided_on", "entered_on", "last_listed_day",
        "removed_on", "removal_reason", "position", "notice_received_on", "interim_moratorium_last_day", "full_moratorium_last_day",
        "protected_period_last_day", "asked_to_bid", "asked_on", "rule_version", "parish", "parish_code", "ward", "ward_code",
        "notice_ended_on", "notice_ended_by",
    ];

    private static readonly string[] UnsuccessfulColumns =
    [
        "authority", "reference", "asset", "address", "kind", "nominated_by", "decided_on", "entered_on", "must_stay_to", "reasons", "rule_version",
        "parish", "parish_code", "ward", "ward_code",
    ];

    public static void AddRegister(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<RegisterHits>()
        .AddSingleton<RegisterChoices>()
        .AddSingleton<RegisterWords>()
        .AddSingleton<INightlyWork>(services => services.GetRequiredService<RegisterWords>())
        .AddSingleton<IDailyWork>(services => services.GetRequiredService<RegisterWords>())
        .AddSingleton<NearPlaces>()
        .AddSingleton<RegisterPlaces>()
        .AddSingleton<RegisterSpelling>()
        .AddSingleton<RegisterList>()
        .AddSingleton<UnsuccessfulList>()
        .AddSingleton<ListContents>()
        .AddSingleton<ListVersions>()
        .AddSingleton<INightlyWork>(services => services.GetRequiredService<ListVersions>())
        .AddSingleton<ListCopies>()
        .AddSingleton<PublicCases>()
        .AddSingleton<InheritedCases>()
        .AddSingleton<NewsFeedDesk>()
        .AddSingleton<WholeCases>()
        .AddChanges();

    public static void MapRegisterTwins(this WebApplication app)
    {
        app.MapChangesTwins();
        app.MapGet($"{Links.Register}.{{format:regex(^(json|csv|geojson)$)}}", Entries).ExcludeFromDescription();
        app.MapGet($"{Links.UnsuccessfulRegister}.{{format:regex(^(json|csv)$)}}", Unsuccessful).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/versions/{{authority}}/{{list}}/{{number:int}}.csv", Version).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/documents/{{authority}}/{{id:guid}}", Document).ExcludeFromDescription();
        app.MapGet($"{Links.Register}/{{authority}}/{{**reference:regex(\\.json$)}}", Case).ExcludeFromDescription();
    }

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Case(
        string authority, string reference, string? on, string? known, HttpContext context, WholeCases cases, IClock clock, CancellationToken cancellation) =>
        CaseOf(authority, reference[..^".json".Length], on, known, context, cases, clock, cancellation);

    /// <summary>The case as data. Its <c>ETag</c> is made of all that is said, so that a document published or withheld shows as well.</summary>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CaseOf(
        string authority, string reference, string? on, string? known, HttpContext context, WholeCases cases, IClock clock, CancellationToken cancellation)
    {
        var asked = AskedDays.Read(on, known, clock.Today());
        if (asked.Error is { } wrong)
        {
            return NoSuchDay(wrong);
        }

        if (await cases.Read(authority, WithSlashes(reference), asked, cancellation) is not { } found)
        {
            return TypedResults.Problem("No case is published under that reference.", statusCode: StatusCodes.Status404NotFound, title: "No such case");
        }

        Settled.Say(context, asked.KnownOn, asked.Today);
        return TaggedJson.Of(found);
    }

    /// <summary>A reference as an address has it. Programs send its slashes as <c>%2F</c>, and no server turns those back by itself.</summary>
    private static string WithSlashes(string reference) => reference.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A published document. It is saved, never shown in the browser.</summary>
    private static async Task<IResult> Document(string authority, Guid id, PublishedDocuments documents, CancellationToken cancellation) =>
        await documents.Find(authority, id, cancellation) is { } file
            ? TypedResults.File(file.Content, file.MediaType, file.Name)
            : TypedResults.Problem("No document is published there.", statusCode: StatusCodes.Status404NotFound, title: "No such document");

    private static async Task<IResult> Version(
        string authority, string list, int number, ListVersions versions, CancellationToken cancellation) =>
        PublishedLists.Find(list) is { } known && await versions.Find(authority, known, number, cancellation) is { } found
            ? TypedResults.Text(string.Concat(found.Content.Rows.Prepend(found.Content.Columns).Select(Csv.ExactRow)), "text/csv; charset=utf-8")
            : TypedResults.Problem("The list has no version of that number.", statusCode: StatusCodes.Status404NotFound, title: "No such version");

    private static async Task<IResult> Entries(
        string format, HttpContext context, RegisterList list, NearPlaces places, IClock clock, CancellationToken cancellation)
    {
        var today = clock.Today();
        var question = RegisterAddress.Read(context.Request.Query, today, out var error);
        var (box, wrongBox) = MapBox.Read(context.Request.Query["bbox"]);
        var near = await places.Find(question, cancellation);
        if (error is not null)
        {
            return NoSuchDay(error);
        }

        if (wrongBox is not null)
        {
            return TypedResults.Problem($"{wrongBox}.", statusCode: StatusCodes.Status400BadRequest, title: "No such part of the map");
        }

        if (question.Near is { } unknown && near is null)
        {
            return TypedResults.Problem($"{NearPlaces.Unknown(unknown)}.", statusCode: StatusCodes.Status400BadRequest, title: "No such place");
        }

        Settled.Say(context, question.KnownOn, today);
        var entries = list.Stream(question, near, box, cancellation);
        var asked = new AskedDays(question.On, question.KnownOn, today, null);
        if (format == "geojson" && box is not null)
        {
            // A map asks for a few each time that it is moved. They are read before any is written, so that no reader holds a connection and none waits for a turn.
            return new StreamedFeatures((await entries.ToListAsync(cancellation)).ToAsyncEnumerable(), asked, RegisterHits.Few);
        }

        return new InTurn(format switch
        {
            "geojson" => new StreamedFeatures(entries, asked, most: null),
            "json" => TypedResults.Json(entries.Select(entry => entry.AsAt(question.On)), CaseJson.Spoken),
            _ => new StreamedTable(EntryColumns, entries.SelectMany(entry => Rows(entry, question.On).ToAsyncEnumerable())),
        });
    }

    private static IResult Unsuccessful(string format, HttpContext context, UnsuccessfulList list, IClock clock, CancellationToken cancellation)
    {
        var question = RegisterAddress.Read(context.Request.Query, clock.Today(), out var error);
        if (error is not null)
        {
            return NoSuchDay(error);
        }

        Settled.Say(context, question.KnownOn, clock.Today());
        var entries = list.Stream(question, cancellation);
        return new InTurn(format switch
        {
            "json" => TypedResults.Json(entries, CaseJson.Spoken),
            _ => new StreamedTable(UnsuccessfulColumns, entries.Select(Row)),
        });
    }

    private static ProblemHttpResult NoSuchDay(string error) =>
        TypedResults.Problem($"{error}.", statusCode: StatusCodes.Status400BadRequest, title: "No such day");

    /// <summary>An entry and one of its notices a row; an entry without a notice has a row all the same.</summary>
    private static IEnumerable<string?[]> Rows(RegisterEntry entry, LocalDate on)
    {
        var told = entry.AsAt(on);
        string?[] common =
        [
            entry.Authority, entry.Reference, entry.AssetName, entry.Address, entry.Kind, entry.Extent, entry.NominatedBy, entry.DecidedOn?.Iso(),
            entry.EnteredOn.Iso(), entry.LastListedOn.Iso(), told.RemovedOn?.Iso(), told.RemovalReason?.ToString(), EntryPosition.Of(entry, on).Sentence,
        ];
        return told.Notices.Count == 0
            ? [[.. common, null, null, null, null, null, null, entry.RuleVersion, .. Places(entry.ParishesAndWards), null, null]]
            : told.Notices.Select(notice => (string?[])
            [
                .. common, notice.ReceivedOn.Iso(), notice.InterimLastOn.Iso(), notice.FullLastOn.Iso(), notice.ProtectedLastOn.Iso(),
                string.Join("; ", notice.AskedBy), notice.AskedOn?.Iso(), entry.RuleVersion, .. Places(entry.ParishesAndWards),
                notice.EndedOn?.Iso(), notice.EndedBy?.ToString(),
            ]);
    }

    private static string?[] Row(UnsuccessfulNomination entry) =>
    [
        entry.Authority, entry.Reference, entry.AssetName, entry.Address, entry.Kind, entry.NominatedBy, entry.DecidedOn?.Iso(), entry.EnteredOn.Iso(),
        entry.MustStayTo.Iso(), entry.Reasons, entry.RuleVersion, .. Places(entry.ParishesAndWards),
    ];

    private static string?[] Places(IReadOnlyList<LandPlace> places) =>
    [
        LandPlace.Cell(places, PlaceKind.Parish, place => place.Name), LandPlace.Cell(places, PlaceKind.Parish, place => place.Code),
        LandPlace.Cell(places, PlaceKind.Ward, place => place.Name), LandPlace.Cell(places, PlaceKind.Ward, place => place.Code),
    ];
}
