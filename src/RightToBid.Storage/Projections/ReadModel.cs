namespace RightToBid.Storage.Projections;

/// <summary>
/// A table made from events, written in the same transaction as they are. Its rows belong to the stream they come from:
/// the key is <c>(tenant_id, stream_id, RowKey…)</c>.
/// </summary>
/// <remarks>
/// Pure: it reads the change and nothing else. However a stream's events are cut into changes, the rows must come out the same,
/// for inline writing sees them a command at a time, and a rebuild sees a whole stream at once.
/// </remarks>
public abstract class ReadModel
{
    /// <summary>The name, in snake case. Its table is <c>rtb.rm_NAME</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Raised whenever <see cref="Project"/>, the columns or the indexes change; <c>migrate</c> then builds it anew.</summary>
    public abstract int Version { get; }

    /// <summary>The kinds of stream that it reads.</summary>
    public abstract IReadOnlyList<string> StreamTypes { get; }

    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns that tell a stream's rows apart; none where a stream has one row at most.</summary>
    public virtual IReadOnlyList<string> RowKey => [];

    /// <summary>
    /// Index statements, and others that are run once the rows are there, in which <c>{table}</c> stands for the table's name:
    /// <c>create unique index {table}_reference on {table} (tenant_id, reference)</c>. Beside <c>on</c> it has its schema; elsewhere it has none.
    /// A unique one that is violated surfaces as <see cref="DuplicateKeyException"/> with the index's name (<c>rm_NAME_reference</c>).
    /// </summary>
    public virtual IReadOnlyList<string> Indexes => [];

    /// <summary>Whether pages without a sign-in may read it, for every tenant.</summary>
    public virtual bool IsPublished => false;

    /// <summary>The table that queries name.</summary>
    public string Table => $"rtb.rm_{Name}";

    public abstract void Project(StreamChange change, IRowWriter rows);
}
