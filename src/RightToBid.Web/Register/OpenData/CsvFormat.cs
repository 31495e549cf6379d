using System.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A form that is a table: a line of headings, and a line for each row.</summary>
internal abstract class CsvFormat : OpenFormat
{
    private const int RowsAtOnce = 200;

    public override string MediaType => "text/csv; charset=utf-8";

    public override async Task Write(Stream to, OpenDataset dataset, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync(Csv.ExactRow([.. Columns!.Columns.Select(column => column.Name)]).AsMemory(), cancellation);
        var rows = 0;
        await foreach (var record in dataset.Records.WithCancellation(cancellation))
        {
            foreach (var row in Rows(record, dataset))
            {
                await writer.WriteAsync(Csv.ExactRow(row).AsMemory(), cancellation);
                if (++rows % RowsAtOnce == 0)
                {
                    await writer.FlushAsync(cancellation);
                }
            }
        }
    }

    /// <summary>A record as it stands in the table: a row, or as many as an entry has owner's notices.</summary>
    protected abstract IEnumerable<IReadOnlyList<string?>> Rows(OpenRecord record, OpenDataset dataset);

    /// <summary>The reference of an entry's row, which the national schema marks from the second owner's notice on.</summary>
    protected static string Marked(string reference, int notice) => notice switch
    {
        1 => reference,
        2 => $"{reference} (2nd moratorium)",
        3 => $"{reference} (3rd moratorium)",
        _ when notice % 100 is not (11 or 12 or 13) && notice % 10 is 1 => $"{reference} ({notice}st moratorium)",
        _ when notice % 100 is not (11 or 12 or 13) && notice % 10 is 2 => $"{reference} ({notice}nd moratorium)",
        _ when notice % 100 is not (11 or 12 or 13) && notice % 10 is 3 => $"{reference} ({notice}rd moratorium)",
        _ => $"{reference} ({notice}th moratorium)",
    };
}
