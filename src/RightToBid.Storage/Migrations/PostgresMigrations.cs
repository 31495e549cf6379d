using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

using NodaTime;

using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Migrations;

internal sealed partial class PostgresMigrations(
    DataSources sources, IReadOnlyList<Assembly> assemblies, IReadModels readModels, IClock clock) : IMigrations
{
    public async Task<MigrationOutcome> Migrate(
        IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        await using var turn = await Turn.Take(sources, Turn.Migrating, cancellation);
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        await Sql.Run(
            connection,
            """
            create schema if not exists rtb;
            create table if not exists rtb.migrations (
                file varchar not null primary key, checksum varchar not null, applied_at timestamptz not null)
            """,
            cancellation);

        var applied = new List<string>();
        foreach (var file in await Missing(connection, cancellation))
        {
            await Apply(connection, file, cancellation);
            applied.Add(file.Name);
        }

        var built = new List<RebuildOutcome>();
        foreach (var name in await readModels.Outdated(cancellation))
        {
            built.Add(await readModels.Rebuild(name, progress, cancellation));
        }

        return new MigrationOutcome(applied, built);
    }

    public async Task<IReadOnlyList<string>> Pending(CancellationToken cancellation = default)
    {
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        if (!await Sql.Ask<bool>(connection, "select to_regclass('rtb.read_models') is not null", cancellation))
        {
            return [.. Files().Select(file => file.Name)];
        }

        var missing = await Missing(connection, cancellation);
        var outdated = await readModels.Outdated(cancellation);
        return [.. missing.Select(file => file.Name), .. outdated.Select(name => $"read model {name}")];
    }

    private async Task<IReadOnlyList<SqlFile>> Missing(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand("select file, checksum from rtb.migrations", connection))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                applied.Add(reader.GetString(0), reader.GetString(1));
            }
        }

        var files = Files();
        foreach (var file in files)
        {
            if (applied.TryGetValue(file.Name, out var checksum) && checksum != file.Checksum)
            {
                throw new InvalidOperationException($"{file.Name} has been changed since it was applied. Add a new file instead.");
            }
        }

        return [.. files.Where(file => !applied.ContainsKey(file.Name))];
    }

    private async Task Apply(NpgsqlConnection connection, SqlFile file, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await Sql.Run(connection, file.Text, cancellation);
        }
        catch (PostgresException refused)
        {
            throw new InvalidOperationException($"{file.Name} could not be applied: {refused.MessageText}", refused);
        }

        await using var register = new NpgsqlCommand(
            "insert into rtb.migrations (file, checksum, applied_at) values ($1, $2, $3)", connection)
        {
            Parameters =
            {
                Parameters.Text(file.Name),
                Parameters.Text(file.Checksum),
                Parameters.Moment(clock.GetCurrentInstant().InMicroseconds()),
            },
        };
        await register.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private List<SqlFile> Files()
    {
        var files = assemblies
            .Prepend(typeof(PostgresMigrations).Assembly)
            .Distinct()
            .SelectMany(assembly => assembly.GetManifestResourceNames()
                .Select(resource => (Assembly: assembly, Resource: resource, Match: NumberedFile().Match(resource)))
                .Where(found => found.Match.Success)
                .Select(found => new SqlFile(found.Match.Groups["file"].Value, TextOf(found.Assembly, found.Resource))))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        var twice = files.GroupBy(file => file.Name[..4]).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? files
            : throw new InvalidOperationException($"Two migrations have the number {twice.Key}: {string.Join(", ", twice.Select(file => file.Name))}.");
    }

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(^|\.)(?<file>\d{4}-[a-z0-9-]+\.sql)$")]
    private static partial Regex NumberedFile();

    private sealed record SqlFile(string Name, string Text)
    {
        public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }
}
