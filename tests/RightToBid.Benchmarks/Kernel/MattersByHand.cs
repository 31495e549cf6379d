using System.Text.Json;

using Npgsql;

using NpgsqlTypes;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>The read model's rows, copied by code written for this one table.</summary>
internal static class MattersByHand
{
    public static async Task Copy(NpgsqlConnection connection, string table, IEnumerable<(Guid Id, Matter Matter)> matters)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {table} (tenant_id, stream_id, reference, place, notes, reply_by, display) from stdin (format binary)");
        foreach (var (id, matter) in matters)
        {
            copy.StartRow();
            copy.Write(Histories.Tenant, NpgsqlDbType.Varchar);
            copy.Write(id, NpgsqlDbType.Uuid);
            copy.Write(matter.Reference!, NpgsqlDbType.Text);
            copy.Write(matter.Place!, NpgsqlDbType.Text);
            copy.Write((long)matter.Notes, NpgsqlDbType.Bigint);
            copy.Write(matter.ReplyBy!.Value.ToDateOnly(), NpgsqlDbType.Date);
            copy.Write(JsonSerializer.SerializeToUtf8Bytes(matter, Matter.Json), NpgsqlDbType.Jsonb);
        }

        await copy.CompleteAsync();
    }
}
