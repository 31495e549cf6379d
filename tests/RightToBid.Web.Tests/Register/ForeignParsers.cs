using System.Diagnostics;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace RightToBid.Web.Tests.Register;

/// <summary>What programs that others wrote make of our files.</summary>
internal static class ForeignParsers
{
    private const string Script =
        """
        import ICAL from 'ical.js'
        import { readFileSync } from 'node:fs'
        const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')))
        console.log(JSON.stringify(calendar.getAllSubcomponents('vevent').map(event => ({
          uid: event.getFirstPropertyValue('uid'),
          on: event.getFirstPropertyValue('dtstart').toString(),
          until: event.getFirstPropertyValue('dtend').toString(),
          isDay: event.getFirstPropertyValue('dtstart').isDate,
          sequence: event.getFirstPropertyValue('sequence'),
          status: event.getFirstPropertyValue('status'),
          stamp: event.getFirstPropertyValue('dtstamp').toString(),
          title: event.getFirstPropertyValue('summary'),
          notes: event.getFirstPropertyValue('description'),
          alarms: event.getAllSubcomponents('valarm').length,
          refresh: calendar.getFirstPropertyValue('refresh-interval').toString()
        }))))
        """;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The entries of a calendar, as ical.js reads them.</summary>
    public static async Task<IReadOnlyList<ReadEntry>> Calendar(string text)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", Script])
        {
            WorkingDirectory = Root(AppContext.BaseDirectory),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start).ShouldNotBeNull();
        await node.StandardInput.WriteAsync(text);
        node.StandardInput.Close();
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        return JsonSerializer.Deserialize<List<ReadEntry>>(said, Options)!;
    }

    /// <summary>A feed, as .NET's own reader of feeds reads it.</summary>
    public static SyndicationFeed Feed(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        return SyndicationFeed.Load(reader);
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "RightToBid.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}

/// <summary>An entry of a calendar as a foreign program reads it.</summary>
internal sealed record ReadEntry(
    string Uid, string On, string Until, bool IsDay, int? Sequence, string? Status, string Stamp, string Title, string Notes, int Alarms, string Refresh);
