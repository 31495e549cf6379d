using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Mailing;

/// <summary>Every morning from seven o'clock, and again after a start: the matters of whose ends people are reminded today.</summary>
internal sealed class Reminders(IKernel kernel, IClock clock, Func<MailDesk> desk) : IDailyWork
{
    private LocalDate? doneFor;

    public async Task Run(CancellationToken cancellation)
    {
        var today = clock.Today();
        if (doneFor == today || !Morning.HasCome(clock))
        {
            return;
        }

        foreach (var (authority, streamId, streamType) in await Ending(today, cancellation))
        {
            await desk().Remind(authority, streamId, streamType, cancellation);
        }

        doneFor = today;
    }

    private Task<IReadOnlyList<(string Authority, Guid StreamId, string StreamType)>> Ending(LocalDate today, CancellationToken cancellation)
    {
        var days = ReminderTable.DaysBefore.Select((before, place) => (Name: $"day{place}", Value: (object?)today.PlusDays(before))).ToDictionary();
        var named = string.Join(", ", days.Keys.Select(name => $"@{name}"));
        days["kinds"] = ReminderTable.Kinds.ToArray();
        return kernel.Database.Query(
            Scope.Worker,
            $"""
            select distinct d.tenant_id, d.stream_id, s.type from rtb.deadlines d
            join rtb.mt_streams s on s.tenant_id = d.tenant_id and s.id = d.stream_id
            where d.kind = any (@kinds) and d.last_day in ({named}) order by d.tenant_id, d.stream_id
            """,
            days,
            row => (row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("type")),
            cancellation);
    }
}

/// <summary>Nobody is written to in the night of what can wait until the morning.</summary>
internal static class Morning
{
    private const int FirstHour = 7;

    public static bool HasCome(IClock clock) => clock.GetCurrentInstant().InZone(Clock.London).Hour >= FirstHour;
}
