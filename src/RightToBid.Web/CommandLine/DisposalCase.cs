using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.CommandLine;

/// <summary>A case for <c>may-dispose</c> as it is written in a file. Absent members mean none.</summary>
internal sealed record DisposalCase
{
    private const string TheOwner = "the owner";

    private static readonly JsonSerializerOptions Options = new(CaseJson.Spoken)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string? Id { get; init; }

    public AskedEntry? ListEntry { get; init; }

    public IReadOnlyList<AskedNotice>? Notices { get; init; }

    public AskedDisposal? Disposal { get; init; }

    /// <exception cref="BadInputException">It is not such a case.</exception>
    public static DisposalCase Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<DisposalCase>(json, Options) ?? throw new BadInputException("There is no case here.");
        }
        catch (JsonException wrong)
        {
            throw new BadInputException(InTheirWords(wrong));
        }
    }

    /// <summary>The answer in JSON, on one line.</summary>
    public string Json(DisposalAnswer answer) => JsonSerializer.Serialize(
        new { Id, Allowed = answer.IsAllowed, answer.Branch, Basis = answer.Source.ToString(), answer.Explanation, answer.Caution }, Options);

    /// <exception cref="BadInputException">Something is missing, or cannot be.</exception>
    public DisposalQuestion Question()
    {
        var disposal = Disposal ?? throw new BadInputException("The case has no \"disposal\".");
        var notices = Notices ?? [];
        if (ListEntry is { } entry && entry.RemovedOn < EnteredOn(entry))
        {
            throw new BadInputException(
                $"The land cannot have been removed on {entry.RemovedOn:uuuu-MM-dd}, before it was entered on " +
                $"{entry.EnteredOn:uuuu-MM-dd}.");
        }

        if (notices.Any(notice => notice is null || (notice.Requests ?? []).Any(request => request is null)))
        {
            throw new BadInputException("A notice, or a request, is null.");
        }

        return notices.Any(notice => (notice.Owner is null) != (disposal.By is null))
            ? throw new BadInputException("Name the owner of every notice, and who disposes (\"by\"), or none of them.")
            : new(
                ListEntry is null ? null : new ListedPeriod(EnteredOn(ListEntry), ListEntry.RemovedOn),
                [.. notices.Select(Notice)],
                Proposed(disposal));
    }

    private static LocalDate EnteredOn(AskedEntry entry) => entry.EnteredOn ?? throw new BadInputException("The list entry has no \"enteredOn\".");

    private static OwnersNotice Notice(AskedNotice notice)
    {
        var receivedOn = notice.ReceivedOn ?? throw new BadInputException("A notice has no \"receivedOn\".");
        return notice.WithdrawnOn < receivedOn
            ? throw new BadInputException(
                $"A notice cannot have been withdrawn on {notice.WithdrawnOn:uuuu-MM-dd}, before it was received on " +
                $"{receivedOn:uuuu-MM-dd}.")
            : new(notice.Owner ?? TheOwner, receivedOn, [.. (notice.Requests ?? []).Select(Request)], notice.WithdrawnOn) { Parcels = Parts(notice.Parcels) };
    }

    private static BidRequest Request(AskedRequest request) => new(
        Body(request.Body ?? throw new BadInputException("A request has no \"body\".")),
        request.ReceivedOn ?? throw new BadInputException("A request has no \"receivedOn\"."));

    private static ProposedDisposal Proposed(AskedDisposal disposal) => new(
        disposal.By ?? TheOwner,
        disposal.BindingOn ?? throw new BadInputException("The disposal has no \"bindingOn\": the day the agreement becomes binding."))
    {
        ByIsOwner = disposal.ByIsOwner ?? true,
        To = disposal.To is null or "anyone" ? null : Body(disposal.To),
        Estate = disposal.Estate switch
        {
            null or "freehold" => Estate.Freehold,
            "lease" => Estate.Lease,
            var other => throw new BadInputException($"\"{other}\" is not an estate. Write freehold or lease."),
        },
        LeaseYears = disposal.LeaseYears,
        VacantPossession = disposal.VacantPossession ?? true,
        ShareSale = disposal.ShareSale ?? false,
        Parcels = Parts(disposal.Parcels),
        Exemption = disposal.Exemption,
    };

    private static IReadOnlyList<string>? Parts(IReadOnlyList<string>? named) => named switch
    {
        null or [] => null,
        _ when named.Any(string.IsNullOrWhiteSpace) => throw new BadInputException("A part of the land (\"parcels\") has no name."),
        _ => named,
    };

    /// <summary>A body named in a case is taken to have its local connection.</summary>
    private static CommunityBody Body(string name) => CommunityBody.WithLocalConnection(name switch
    {
        "parish-council" => LegalForm.ParishCouncil,
        "charity" => LegalForm.Charity,
        "company-limited-by-guarantee" => LegalForm.CompanyLimitedByGuarantee,
        "registered-society" => LegalForm.RegisteredSociety,
        "community-interest-company" => LegalForm.CommunityInterestCompany,
        "unincorporated-body" => LegalForm.UnincorporatedBody,
        "neighbourhood-forum" => LegalForm.NeighbourhoodForum,
        "other" => LegalForm.Other,
        _ => throw new BadInputException(
            $"\"{name}\" is not a kind of body. Write parish-council, charity, company-limited-by-guarantee, registered-society, " +
            "community-interest-company, unincorporated-body, neighbourhood-forum or other."),
    });

    private static string InTheirWords(JsonException wrong) => wrong switch
    {
        _ when wrong.Message.StartsWith("A day", StringComparison.Ordinal) => $"{Place(wrong)} is not a day. Write a real date, year first, like 2024-02-29.",
        _ when wrong.Message.Contains("could not be mapped", StringComparison.Ordinal) => $"{Place(wrong)} is not a member that a case has.",
        _ when wrong.Path is null or "$" => "This is not a case in JSON.",
        _ => $"{Place(wrong)} does not hold what a case has there.",
    };

    private static string Place(JsonException wrong) => $"\"{wrong.Path?.TrimStart('$', '.')}\"";
}

/// <summary>How long the land has been listed.</summary>
internal sealed record AskedEntry(LocalDate? EnteredOn = null, LocalDate? RemovedOn = null);

/// <summary>A notice of a wish to dispose.</summary>
/// <param name="Parcels">The named parts of the land that it covers; absent where it covers the whole.</param>
internal sealed record AskedNotice(
    string? Owner = null, LocalDate? ReceivedOn = null, LocalDate? WithdrawnOn = null, IReadOnlyList<AskedRequest>? Requests = null,
    IReadOnlyList<string>? Parcels = null);

/// <summary>A request to be treated as a potential bidder.</summary>
internal sealed record AskedRequest(string? Body = null, LocalDate? ReceivedOn = null);

/// <summary>The disposal in mind.</summary>
internal sealed record AskedDisposal
{
    public string? By { get; init; }

    public bool? ByIsOwner { get; init; }

    public string? To { get; init; }

    public LocalDate? BindingOn { get; init; }

    public string? Estate { get; init; }

    public int? LeaseYears { get; init; }

    public bool? VacantPossession { get; init; }

    public bool? ShareSale { get; init; }

    /// <summary>The named parts of the land that pass; absent where the land is not known by parts.</summary>
    public IReadOnlyList<string>? Parcels { get; init; }

    public string? Exemption { get; init; }
}
