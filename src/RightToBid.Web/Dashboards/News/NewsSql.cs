using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.News;

/// <summary>What is news, and which cases a question asks about, for every query that says so.</summary>
internal static class NewsSql
{
    /// <summary>What happened, as <c>h</c>, with what it puts right, as <c>put</c>.</summary>
    public const string History =
        """
        rtb.rm_case_history h left join rtb.rm_case_history put
            on h.is_correction and put.tenant_id = h.tenant_id and put.stream_id = h.stream_id and put.version = (h.facts ->> 'Entry')::bigint
        """;

    /// <summary>The place of the last event that there is.</summary>
    public const string Head = "select coalesce(max(seq_id), 0) as head from rtb.mt_events";

    /// <summary>What the council keeps on file (<see cref="OfficeRecords"/>) is no news of a case, and neither is what puts such a record right.</summary>
    public const string IsNews = "coalesce(put.event_name, h.event_name) <> all (@office)";

    private const string Entries =
        """
        select from rtb.rm_case_references c join rtb.rm_register_entries r on r.tenant_id = c.tenant_id and r.stream_id = c.stream_id
        where c.tenant_id = h.tenant_id and c.reference = h.reference and
        """;

    private const string Nominated =
        "select from rtb.rm_case_references c where c.tenant_id = h.tenant_id and c.reference = h.reference and";

    /// <summary>The authority that a row <c>f</c> asks about, and those whose lists it inherited.</summary>
    private const string Kept =
        """
        (select f.authority union all
            select heir.ended from unnest(@ended::varchar[], @heirs::varchar[]) as heir (ended, council) where heir.council = f.authority)
        """;

    /// <param name="reference">SQL for the reference that is asked about.</param>
    public static string IsOfCase(string reference) => $"lower(h.reference) = lower({reference})";

    public static string IsIn(string place) =>
        $"""
        exists (
            select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
            where l.tenant_id = h.tenant_id and l.reference = h.reference and p.code = {place})
        """;

    /// <param name="patterns">SQL for an array of patterns, all of which must be found.</param>
    public static string IsCalled(string patterns) =>
        $"""
        (exists (
            select from rtb.rm_case_references c where c.tenant_id = h.tenant_id and c.reference = h.reference
                and c.search_text like all ({patterns}))
            or exists ({Entries} r.search_text like all ({patterns})))
        """;

    /// <summary>The same for one question, which finds the cases first: few have a word in common, and much happens in the others.</summary>
    /// <param name="patterns">Which parameters are the patterns, each by its name: indexes serve one pattern at a time.</param>
    public static string IsAmongThoseCalled(IEnumerable<string> patterns) =>
        $"""
        (h.tenant_id, h.reference) in (
            select c.tenant_id, c.reference from rtb.rm_case_references c where {AllLike("c.search_text", patterns)}
            union all select r.tenant_id, r.reference from rtb.rm_register_entries r where {AllLike("r.search_text", patterns)})
        """;

    private static string AllLike(string text, IEnumerable<string> patterns) => string.Join(" and ", patterns.Select(pattern => $"{text} like @{pattern}"));

    public static string IsAmongThoseIn(string place) =>
        $"""
        (h.tenant_id, h.reference) in (
            select l.tenant_id, l.reference from rtb.places p join rtb.land_places l on l.tenant_id = p.tenant_id and l.place_id = p.place_id
            where p.code = {place})
        """;

    public static string IsAmongThoseOfKind(string kind) => IsAmongLand(row => IsOfKind(row, kind));

    /// <param name="circle">SQL for a circle on the chart.</param>
    public static string IsAmongThoseWithin(string circle) => IsAmongLand(row => IsWithin(row, circle));

    /// <summary>Whether an entry of the case stands on the day as the question asks.</summary>
    /// <param name="show">SQL for the word that says how it must stand.</param>
    /// <param name="within">SQL for the days within which something must end.</param>
    public static string Stands(string show, string within) => StandsOn("@on", show, within);

    /// <summary>The same of what happened, <c>h</c>: whoever follows listed land is told as well of what took it off the list, late or not.</summary>
    public static string StandsOrStood(string show, string within) => $"({Stands(show, within)} or {StandsOn("(h.occurred_on - 1)", show, within)})";

    /// <summary>
    /// Whether a row <c>f</c>, which holds the parts of a question in columns of their own, asks about what happened, <c>h</c>.
    /// </summary>
    public static string IsAskedFor { get; } = AskedFor(StandsOrStood("f.show", "f.within_days"));

    /// <summary>The same of whatever row says of which case it is.</summary>
    public static string IsOfCaseAskedFor { get; } = AskedFor(Stands("f.show", "f.within_days"));

    private static string StandsOn(string day, string show, string within)
    {
        var isListed = $"(r.entered_on <= {day} and {OnTheDay.IsListed("r", day)})";
        var holding = $"rtb.rm_register_notices n where n.tenant_id = r.tenant_id and n.list_entry_id = r.stream_id and {OnTheDay.Holds("n", day)}";
        return
            $"""
            case {show}
                when '{NewsQuestion.Listed}' then exists ({Entries} {isListed})
                when '{NewsQuestion.Held}' then exists ({Entries} {isListed} and exists (select from {holding}))
                when '{NewsQuestion.ListingEnding}' then exists ({Entries} {isListed} and r.last_listed_on <= {day} + {within})
                when '{NewsQuestion.MoratoriumEnding}' then exists (
                    {Entries} {isListed} and (select {OnTheDay.HeldTo("n", day)} from {holding}) <= {day} + {within})
                else exists ({Entries} r.entered_on <= {day} and not {isListed})
            end
            """;
    }

    private static string AskedFor(string stands) => string.Join(
        " and ",
        $"""
        (f.authority is null or h.tenant_id = f.authority or (f.reference is null and (h.tenant_id in {Kept} or (
            h.tenant_id in (
                select shared.list from unnest(@split::varchar[], @sharers::varchar[]) as shared (list, council) where shared.council = f.authority)
            and coalesce({Allotments.Heir("h.tenant_id", "h.reference")}, f.authority) in {Kept}))))
        """,
        $"(f.reference is null or {IsOfCase("f.reference")})",
        $"(f.place is null or {IsIn("f.place")})",
        $"(f.patterns is null or {IsCalled("f.patterns")})",
        $"(f.show is null or {stands})",
        $"(f.kind is null or {IsOfLand(row => IsOfKind(row, "f.kind"))})",
        $"(f.radius is null or {IsOfLand(row => IsWithin(row, "circle(point(f.longitude, f.chart_north), f.radius)"))})");

    /// <summary>What a query takes that says <see cref="IsNews"/> and <see cref="IsAskedFor"/>.</summary>
    /// <param name="on">The day as at which entries stand and councils keep lists.</param>
    public static Dictionary<string, object?> Parameters(LocalDate on)
    {
        var inherited = KnownAuthorities.All
            .Where(known => known.EndedOn < on && known.CanBeTenant)
            .Select(ended => (List: ended.Code, Council: KnownAuthorities.HeirOf(ended)?.Code))
            .Where(pair => pair.Council is not null).ToList();
        var shared = KnownAuthorities.SplitBefore(on)
            .SelectMany(ended => KnownAuthorities.StandingFor(ended, on), (ended, council) => (List: ended.Code, Council: council.Code)).ToList();
        return new()
        {
            ["on"] = on,
            ["office"] = OfficeRecords.Names,
            ["ended"] = inherited.Select(pair => pair.List),
            ["heirs"] = inherited.Select(pair => pair.Council!),
            ["split"] = shared.Select(pair => pair.List),
            ["sharers"] = shared.Select(pair => pair.Council),
        };
    }

    private static string IsOfKind(string row, string kind) => $"{row}.kind is not null and lower({row}.kind) = lower({kind})";

    private static string IsWithin(string row, string circle) => $"{row}.longitude is not null and point({row}.longitude, {row}.chart_north) <@ {circle}";

    /// <summary>Whether the entry says so of the land, or the nomination.</summary>
    private static string IsOfLand(Func<string, string> condition) => $"(exists ({Entries} {condition("r")}) or exists ({Nominated} {CaseReferencesModel.IsNominatedAlone("c.")} and {condition("c")}))";

    private static string IsAmongLand(Func<string, string> condition) =>
        $"""
        (h.tenant_id, h.reference) in (
            select r.tenant_id, r.reference from rtb.rm_register_entries r where {condition("r")}
            union all select c.tenant_id, c.reference from rtb.rm_case_references c where {CaseReferencesModel.IsNominatedAlone("c.")} and {condition("c")})
        """;
}
