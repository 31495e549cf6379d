namespace RightToBid.Web.CommandLine;

/// <summary>What was typed, or what stands in a file, cannot be used. The message is the one line that the person sees.</summary>
internal sealed class BadInputException(string message) : Exception(message)
{
    /// <summary>The same, at a line of a file.</summary>
    public static BadInputException AtLine(long line, string message) => new($"Line {line}: {message} Nothing was written.");
}
