namespace RightToBid.Web.Importing.Reading;

/// <summary>A council's register as a file: CSV in any common dress, or an Excel workbook. Rows stream; nothing is held.</summary>
public sealed class RegisterFile : IDisposable
{
    private readonly Stream stream;
    private readonly FileContent content;

    private RegisterFile(Stream stream, string name, FileContent content) => (this.stream, Name, this.content) = (stream, name, content);

    public string Name { get; }

    /// <summary>The SHA-256 of the bytes, so that a report can say which file it was about.</summary>
    public string Sha256 => content.Sha256;

    /// <summary>What the officer should know about how the file was read, if anything.</summary>
    public string? Note => content.Note;

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress => stream.Length == 0 ? 1 : Math.Min(1, (double)stream.Position / stream.Length);

    /// <exception cref="UnusableInputException">There is no such file, or it is not a spreadsheet.</exception>
    public static RegisterFile Open(string path)
    {
        try
        {
            return Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Path.GetFileName(path));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException(File.Exists(path) ? $"{path} cannot be opened." : $"There is no file {path}.", cause);
        }
    }

    /// <summary>Takes over <paramref name="stream"/>, which must be able to go back to its beginning.</summary>
    public static RegisterFile Open(Stream stream, string name)
    {
        try
        {
            return new(stream, name, FileContent.Of(stream, name));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Every row of every sheet, in order, blank ones included, numbered as the officer sees them.</summary>
    public IEnumerable<SheetRow> Rows() => content.Kind == FileKind.Workbook
        ? WorkbookRows.Read(stream, Name)
        : CsvRows.Read(stream, content.Encoding, Name);

    public void Dispose() => stream.Dispose();
}
