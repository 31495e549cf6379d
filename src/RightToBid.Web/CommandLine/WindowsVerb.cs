using System.CommandLine;

using NodaTime;
using NodaTime.Text;

using RightToBid.Law;
using RightToBid.Web.Platform;

namespace RightToBid.Web.CommandLine;

/// <summary><c>windows</c>: every statutory window that follows from what happened on a day.</summary>
internal static class WindowsVerb
{
    public static Command Create()
    {
        var regime = new Option<string>("--regime") { Description = "The regime, for example england-right-to-bid-2011.", Required = true };
        var fact = new Option<string[]>("--fact")
        {
            Description = "What happened and when, for example disposal-notice-received=2020-05-12. May be given more than once.",
            AllowMultipleArgumentsPerToken = true,
        };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var csv = new Option<string>("--csv") { Description = "A file with the columns fact,date to answer in bulk." };
        var output = new Option<string>("--out") { Description = "The file to write the answers of --csv to." };

        return new Command("windows", "The statutory windows that follow from what happened on a day.") { regime, fact, json, csv, output }
            .Answering((asked, writer) => Answer(
                StatuteBook.Regime(asked.GetRequiredValue(regime)),
                (asked.GetValue(fact) ?? [], asked.GetValue(json)),
                (asked.GetValue(csv), asked.GetValue(output)),
                writer));
    }

    private static void Answer(
        IRegime regime, (string[] Facts, bool IsJson) asked, (string? In, string? Out) files, TextWriter writer)
    {
        switch (files)
        {
            case (not null, not null) when asked is ([], false):
                WindowsInBulk.Answer(regime, files.In, files.Out);
                return;
            case (not null, not null):
                throw new BadInputException("Give either --fact, with or without --json, or --csv with --out, not both.");
            case (not null, null) or (null, not null):
                throw new BadInputException("--csv and --out go together: the file to read, and the file to write.");
            case (null, null) when asked.Facts is []:
                throw new BadInputException("Say what happened and when: --fact disposal-notice-received=2020-05-12");
        }

        var opened = asked.Facts.SelectMany(text => Opened(regime, text)).ToList();
        if (asked.IsJson)
        {
            WindowsInWords.Json(regime, opened, writer);
        }
        else
        {
            WindowsInWords.Text(regime, opened, writer);
        }
    }

    private static IEnumerable<StatutoryWindow> Opened(IRegime regime, string text) => text.Split('=', 2) is [var fact, var day]
        ? Opened(regime, fact, Day(day))
        : throw new BadInputException($"\"{text}\" is not a fact with its day. Write it like disposal-notice-received=2020-05-12.");

    /// <summary>The windows that follow from one fact on one day.</summary>
    internal static IEnumerable<StatutoryWindow> Opened(IRegime regime, string fact, LocalDate factOn) =>
        regime.WindowsFollowing(fact).Select(rule => rule.Opens(factOn, BankHolidays.For(regime.Key)));

    /// <summary>A day as people type it on a command line.</summary>
    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        ? day
        : throw new BadInputException($"\"{text}\" is not a day. Write a real date, year first, like 2024-02-29.");
}
