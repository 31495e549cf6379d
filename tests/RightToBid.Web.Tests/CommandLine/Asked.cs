using RightToBid.Web.CommandLine;

namespace RightToBid.Web.Tests.CommandLine;

/// <summary>What a verb answered: its exit code, its answer and its complaint.</summary>
internal sealed record Asked(int ExitCode, string Answer, string Complaint)
{
    public static async Task<Asked> For(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await Verbs.Run(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Exit code 2, one line, and no answer.</summary>
    public void ShouldBeRefused(string complaint)
    {
        ExitCode.ShouldBe(2);
        Answer.ShouldBeEmpty();
        Complaint.ShouldEndWith(Environment.NewLine);
        Complaint.TrimEnd().ShouldBe(complaint);
    }
}
