namespace RightToBid.Web.CommandLine;

/// <summary>A file that is there in full or not at all: written beside its place and renamed when it is complete.</summary>
internal static class WholeFile
{
    /// <summary>Opens a file to read, line by line.</summary>
    /// <exception cref="BadInputException">There is no such file.</exception>
    public static StreamReader Read(string path) =>
        File.Exists(path) ? new(path) : throw new BadInputException($"There is no file \"{path}\".");

    /// <summary>Writes <paramref name="path"/>, or leaves it as it was.</summary>
    /// <exception cref="BadInputException">Its folder does not exist.</exception>
    public static void Write(string path, Action<TextWriter> write) => Place(path, partial =>
    {
        using var writer = new StreamWriter(partial);
        write(writer);
    });

    /// <summary>The same, written by and by.</summary>
    /// <exception cref="BadInputException">Its folder does not exist.</exception>
    public static async Task Write(string path, Func<Stream, Task> write)
    {
        var place = Path.Combine(FolderOf(path), Path.GetFileName(path));
        var partial = $"{place}.{Environment.ProcessId}.partial";
        try
        {
            await using (var file = File.Create(partial))
            {
                await write(file);
            }

            File.Move(partial, place, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Looks, before the work begins, whether there is room for a file that replaces none.</summary>
    /// <exception cref="BadInputException">Its folder does not exist, or the file does.</exception>
    public static void MustBeNew(string path)
    {
        _ = FolderOf(path);
        if (File.Exists(path))
        {
            throw new BadInputException($"There is a file \"{path}\" already. It is not replaced: give another name.");
        }
    }

    /// <summary>The same for a file that is no text.</summary>
    /// <exception cref="BadInputException">Its folder does not exist.</exception>
    public static void Write(string path, byte[] content) => Place(path, partial => File.WriteAllBytes(partial, content));

    private static void Place(string path, Action<string> write)
    {
        var place = Path.Combine(FolderOf(path), Path.GetFileName(path));
        var partial = $"{place}.{Environment.ProcessId}.partial";
        try
        {
            write(partial);
            File.Move(partial, place, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && Directory.Exists(folder)
        ? folder
        : throw new BadInputException($"There is no folder to write \"{path}\" into.");
}
