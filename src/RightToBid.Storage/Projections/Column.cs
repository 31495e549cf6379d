namespace RightToBid.Storage.Projections;

/// <summary>The kinds of value that a read model's column can have.</summary>
public enum ColumnType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A LocalDate.</summary>
    Day,

    /// <summary>An Instant.</summary>
    Moment,

    /// <summary>A Guid.</summary>
    Uuid,

    /// <summary>An int or a long.</summary>
    Whole,

    /// <summary>A double.</summary>
    Real,

    /// <summary>A bool.</summary>
    YesNo,

    /// <summary>Any object, written as JSON by the catalogue's options; or a string that is JSON already.</summary>
    Json,

    /// <summary>A sequence of strings.</summary>
    Texts,
}

/// <summary>A column of a read model, beside <c>tenant_id</c> and <c>stream_id</c>, which every row has.</summary>
public sealed record Column(string Name, ColumnType Type, bool IsRequired = false)
{
    public static Column Text(string name) => new(name, ColumnType.Text);

    public static Column Day(string name) => new(name, ColumnType.Day);

    public static Column Moment(string name) => new(name, ColumnType.Moment);

    public static Column Uuid(string name) => new(name, ColumnType.Uuid);

    public static Column Whole(string name) => new(name, ColumnType.Whole);

    public static Column Real(string name) => new(name, ColumnType.Real);

    public static Column YesNo(string name) => new(name, ColumnType.YesNo);

    public static Column Json(string name) => new(name, ColumnType.Json);

    public static Column Texts(string name) => new(name, ColumnType.Texts);

    /// <summary>The same column, never null.</summary>
    public Column Required() => this with { IsRequired = true };
}
