namespace RightToBid.Web.Shared;

/// <summary>The different values that an index has, in their order, each found from the one before it: the rows between them are not read.</summary>
internal static class DistinctValues
{
    /// <summary>A query with one column, <c>value</c>. Nothing is not a value.</summary>
    /// <param name="indexed">The first expression of an index of the table.</param>
    public static string Of(string indexed, string table) =>
        $"""
        with recursive each (value) as (
            select min({indexed}) from {table}
            union all
            select (select min({indexed}) from {table} where {indexed} > each.value) from each where each.value is not null)
        select value from each where value is not null
        """;
}
