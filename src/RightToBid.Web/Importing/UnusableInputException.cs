namespace RightToBid.Web.Importing;

/// <summary>The input as a whole cannot be read. The message is one sentence for the officer who chose the file.</summary>
public sealed class UnusableInputException(string message, Exception? cause = null) : Exception(message, cause);
