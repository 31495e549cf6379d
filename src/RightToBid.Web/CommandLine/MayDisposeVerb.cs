using System.CommandLine;

using RightToBid.Law;

namespace RightToBid.Web.CommandLine;

/// <summary><c>may-dispose</c>: whether an owner may enter into a disposal on a day, with the branch of the law taken.</summary>
internal static class MayDisposeVerb
{
    private const string RightToBid = "england-right-to-bid-2011";

    public static Command Create()
    {
        var one = new Option<string>("--case") { Description = "A JSON file with one case." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var many = new Option<string>("--cases") { Description = "A file with one JSON case a line." };
        var output = new Option<string>("--out") { Description = "The file to write the answers of --cases to, one a line." };

        return new Command("may-dispose", "Whether an owner may enter into a disposal on a day.") { one, json, many, output }
            .Answering((asked, writer) => Answer(
                (asked.GetValue(one), asked.GetValue(json)), (asked.GetValue(many), asked.GetValue(output)), writer));
    }

    private static void Answer((string? Case, bool IsJson) one, (string? In, string? Out) many, TextWriter writer)
    {
        var regime = StatuteBook.Regime(RightToBid);
        switch (one.Case, many.In, many.Out)
        {
            case (not null, null, null):
                AnswerOne(regime, one.Case, one.IsJson, writer);
                return;
            case (null, not null, not null) when !one.IsJson:
                AnswerMany(regime, many.In, many.Out);
                return;
            default:
                throw new BadInputException("Give either --case, with or without --json, or --cases with --out.");
        }
    }

    private static void AnswerOne(IRegime regime, string path, bool isJson, TextWriter writer)
    {
        using var reader = WholeFile.Read(path);
        var asked = DisposalCase.Parse(reader.ReadToEnd());
        var answer = regime.MayDispose(asked.Question());
        if (isJson)
        {
            writer.WriteLine(asked.Json(answer));
            return;
        }

        writer.WriteLine($"{(answer.IsAllowed ? "Allowed" : "Not allowed")}: {answer.Branch} ({answer.Source})");
        writer.WriteLine(answer.Explanation);
        if (answer.Caution is { } caution)
        {
            writer.WriteLine($"Caution: {caution}");
        }

        writer.WriteLine(regime.Standing);
    }

    private static void AnswerMany(IRegime regime, string path, string output)
    {
        using var reader = WholeFile.Read(path);
        WholeFile.Write(output, writer =>
        {
            for (var (line, text) = (1L, reader.ReadLine()); text is not null; (line, text) = (line + 1, reader.ReadLine()))
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    continue;
                }

                try
                {
                    var asked = DisposalCase.Parse(text);
                    writer.Write(asked.Json(regime.MayDispose(asked.Question())) + "\n");
                }
                catch (Exception wrong) when (wrong is BadInputException or LawNotEncodedException)
                {
                    throw BadInputException.AtLine(line, wrong.Message);
                }
            }
        });
    }
}
