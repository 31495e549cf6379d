using RightToBid.Storage.Database;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Dashboards.News;

/// <summary>A question in a table, a part in each column, as <see cref="NewsSql.IsAskedFor"/> compares them.</summary>
internal static class QuestionColumns
{
    /// <summary>Those that say the question.</summary>
    public const string Said = "words, authority, place, show, reference, kind, within_days, latitude, longitude, kilometres";

    /// <summary>Those, and what is worked out of them to be compared.</summary>
    public const string All = $"{Said}, patterns, chart_north, radius";

    /// <summary>What is written into <see cref="All"/>.</summary>
    public const string Values =
        """
        @words, @authority, @place, @show, @reference, @kind, @within::integer, @latitude::double precision, @longitude::double precision, @kilometres::bigint,
        @patterns::varchar[], @north::double precision, @radius::double precision
        """;

    /// <summary>The parameters of <see cref="Values"/>.</summary>
    public static Dictionary<string, object?> Parameters(NewsQuestion question) => new()
    {
        ["words"] = question.Words,
        ["authority"] = question.Authority,
        ["place"] = question.Place,
        ["show"] = question.Show,
        ["reference"] = question.Reference,
        ["kind"] = question.Kind,
        ["within"] = question.WithinDays,
        ["latitude"] = question.Near?.Latitude,
        ["longitude"] = question.Near?.Longitude,
        ["kilometres"] = question.Near?.Kilometres,
        ["patterns"] = question.Patterns,
        ["north"] = question.Near?.North,
        ["radius"] = question.Near?.Radius,
    };

    public static NewsQuestion Read(Row row) => new(
        row.TextOrNull("words"), row.TextOrNull("authority"), row.TextOrNull("place"), row.TextOrNull("show"), row.TextOrNull("reference"))
    {
        Kind = row.TextOrNull("kind"),
        WithinDays = row.IsNull("within_days") ? null : (int)row.Whole("within_days"),
        Near = row.IsNull("kilometres") ? null : new Circle(row.Real("latitude"), row.Real("longitude"), (int)row.Whole("kilometres")),
    };
}
