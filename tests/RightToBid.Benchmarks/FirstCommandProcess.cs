using System.Diagnostics;
using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Benchmarks;

/// <summary>What the new process does: one nomination received, then how much memory it holds.</summary>
internal static class FirstCommandProcess
{
    public static async Task Run(string database)
    {
        var clock = new StoppedClock();
        var identifiers = new TimeOrderedIdentifiers(clock);
        await using var kernel = PostgresKernel.Open(CaseKernel.Settings(database, clock, identifiers));
        var id = identifiers.Next();
        var command = new ReceiveNomination(
            id, $"ACV/2020/{id}", new Asset("The Fox Inn", "1 The Green"), new CommunityGroup("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity)),
            "It is the only pub.", new LocalDate(2020, 5, 12));
        var context = new DecisionContext(new LocalDate(2020, 5, 12), WorkingDays.NoYears);
        await kernel.Events.Execute<Nomination>(
            id,
            new CommandEnvelope(identifiers.Next(), "E99999999", "benchmark"),
            state => Decided.Of([.. command.Decide(state, context).Events]));
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.WorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2020, 5, 12, 11, 0);
    }
}
