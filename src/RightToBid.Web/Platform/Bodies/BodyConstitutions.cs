using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Looks;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>The constitutions of bodies as files: the last that was added stands, and those before it are kept until their years are over.</summary>
internal sealed class BodyConstitutions(IKernel kernel, Retention retention, PeopleShown shown, IClock clock) : INightlyWork
{
    /// <summary>The file stands from now on. Sent again while it stands, it stays as it was added, and the name and the day that were said last count.</summary>
    public Task Keep(Caller caller, Guid bodyId, LocalDate sinceOn, EvidenceFile file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        with later as (
            select count(*) > 0 as there from rtb.body_constitutions n
            where n.tenant_id = @tenant and n.body_id = @body and n.position > (
                select k.position from rtb.body_constitutions k where k.tenant_id = @tenant and k.file_id = @file))
        insert into rtb.body_constitutions as kept
            (tenant_id, file_id, body_id, since_on, file_name, media_type, sha256, content, added_by, added_at)
        values (@tenant, @file, @body, @since, @name, @mediaType, @sha256, @content, @by, @now)
        on conflict (tenant_id, file_id) do update set since_on = excluded.since_on, file_name = excluded.file_name,
            position = case when (select there from later) then excluded.position else kept.position end,
            added_by = case when (select there from later) then excluded.added_by else kept.added_by end,
            added_at = case when (select there from later) then excluded.added_at else kept.added_at end
        """,
        new()
        {
            ["body"] = bodyId,
            ["file"] = NamedIdentifier.For(caller.Authority, $"constitution\n{bodyId}\n{file.Sha256}"),
            ["since"] = sinceOn,
            ["name"] = file.Name,
            ["mediaType"] = file.MediaType,
            ["sha256"] = file.Sha256,
            ["content"] = file.Content,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>Every version that is kept: the one that stands, then those before it, the last first.</summary>
    public Task<IReadOnlyList<BodyConstitution>> Of(string authority, Guid bodyId, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select file_id, since_on, file_name, length(content)::bigint as bytes, added_at, lead(added_at) over (order by position) as replaced_at
        from rtb.body_constitutions where tenant_id = @tenant and body_id = @body order by position desc
        """,
        new() { ["body"] = bodyId },
        row => new BodyConstitution(
            row.Uuid("file_id"), row.Day("since_on"), row.Text("file_name"), row.Whole("bytes"), row.Moment("added_at").InZone(Clock.London).Date,
            row.MomentOrNull("replaced_at")?.InZone(Clock.London).Date),
        cancellation);

    public async Task<EvidenceFile?> Find(string authority, Guid bodyId, Guid file, CancellationToken cancellation)
    {
        var found = (await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select file_name, media_type, encode(content, 'base64') as content from rtb.body_constitutions
            where tenant_id = @tenant and body_id = @body and file_id = @file
            """,
            new() { ["body"] = bodyId, ["file"] = file },
            row => new EvidenceFile(row.Text("file_name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
            cancellation)).SingleOrDefault();
        if (found is not null)
        {
            shown.Note(SeenKind.Evidence, file);
        }

        return found;
    }

    /// <summary>A version goes for good, before its years are over.</summary>
    public Task TakeAway(string authority, Guid bodyId, Guid file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "delete from rtb.body_constitutions where tenant_id = @tenant and body_id = @body and file_id = @file",
        new() { ["body"] = bodyId, ["file"] = file },
        cancellation);

    /// <summary>For how many years a version is kept once it is replaced.</summary>
    public async Task<int> YearsKept(string authority, CancellationToken cancellation) =>
        (await retention.YearsOf(authority, cancellation))[Purposes.Bodies.Key];

    public async Task Run(CancellationToken cancellation)
    {
        foreach (var authority in await kernel.Database.Query(
            Scope.Worker, "select distinct tenant_id from rtb.body_constitutions", parameters: null, row => row.Text("tenant_id"), cancellation))
        {
            var years = await YearsKept(authority, cancellation);
            await kernel.Database.Execute(
                Scope.Worker,
                """
                delete from rtb.body_constitutions kept where kept.tenant_id = @authority and exists (
                    select from rtb.body_constitutions n
                    where n.tenant_id = kept.tenant_id and n.body_id = kept.body_id and n.position > kept.position and n.added_at < @since)
                """,
                new() { ["authority"] = authority, ["since"] = clock.Today().PlusYears(-years).AtStartOfDayInZone(Clock.London).ToInstant() },
                cancellation);
        }
    }
}

/// <summary>A version of a body's constitution, without its content.</summary>
/// <param name="SinceOn">From which day the rules stand, as whoever added them said.</param>
/// <param name="ReplacedOn">The day on which another took its place; nothing for the one that stands.</param>
internal sealed record BodyConstitution(Guid FileId, LocalDate SinceOn, string Name, long Bytes, LocalDate AddedOn, LocalDate? ReplacedOn)
{
    public string Size => FileSize.InWords(Bytes);
}
