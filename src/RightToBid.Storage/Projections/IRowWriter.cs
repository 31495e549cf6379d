namespace RightToBid.Storage.Projections;

/// <summary>What a read model does to the rows of the stream that changed. Other streams' rows are out of its reach.</summary>
public interface IRowWriter
{
    /// <summary>Writes a whole row, in place of the one with the same row key. A column not named is null.</summary>
    void Put(params ReadOnlySpan<(string Column, object? Value)> values);

    /// <summary>Takes away the row with this row key.</summary>
    void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey);
}
