using System.CommandLine;

using RightToBid.Law;

namespace RightToBid.Web.CommandLine;

/// <summary>How every verb ends: with its answer, or with exit code 2 and one line that says what is wrong.</summary>
internal static class VerbAction
{
    /// <summary>Bad input.</summary>
    public const int CannotBeUsed = 2;

    /// <summary>What the verb does, given what was asked and where its answer goes.</summary>
    public static Command Answering(this Command command, Action<ParseResult, TextWriter> answer)
    {
        command.SetAction(asked =>
        {
            var (output, error) = (asked.InvocationConfiguration.Output, asked.InvocationConfiguration.Error);
            try
            {
                answer(asked, output);
                return 0;
            }
            catch (Exception wrong) when (wrong is BadInputException or LawNotEncodedException or IOException or UnauthorizedAccessException)
            {
                error.WriteLine(OneLine(wrong.Message));
                return CannotBeUsed;
            }
        });
        return command;
    }

    /// <summary>The message without its line breaks.</summary>
    public static string OneLine(string message) => string.Join(' ', message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
