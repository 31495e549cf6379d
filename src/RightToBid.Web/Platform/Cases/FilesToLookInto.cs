using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What was found in a file about somebody who is to be erased.</summary>
internal enum FileSays
{
    NamesThem,
    NamesThemNowhere,

    /// <summary>A picture, or a file of which no words could be read.</summary>
    CouldNotBeRead,
}

/// <summary>A file that an officer looks into before somebody is erased: nothing erases what is in it but taking it away.</summary>
/// <param name="Reference">The case it belongs to, where that is known.</param>
internal sealed record FileToLookInto(Guid FileId, string Name, string? Reference, FileSays Says)
{
    /// <summary>The body whose constitution it is; nothing for a file of a case.</summary>
    public Guid? BodyId { get; init; }
}

/// <summary>
/// The files of every case that names somebody, the constitutions of the bodies in those cases, and every file whose name or title names them, with what
/// their words say.
/// </summary>
internal sealed class FilesToLookInto(IKernel kernel)
{
    public async Task<IReadOnlyList<FileToLookInto>> Of(string authority, Guid partyId, ErasedWords words, CancellationToken cancellation) =>
    [
        .. (await OfCases(authority, partyId, words, cancellation)).Concat(await Constitutions(authority, partyId, words, cancellation))
            .OrderBy(file => file.Says is FileSays.NamesThem ? 0 : 1),
    ];

    private async Task<IReadOnlyList<FileToLookInto>> OfCases(string authority, Guid partyId, ErasedWords words, CancellationToken cancellation)
    {
        var files = await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            with matters as (
                select c.stream_id, c.reference from rtb.rm_named_parties n
                join {CaseFinder.AllReferences} c on c.tenant_id = n.tenant_id and c.stream_id = n.stream_id
                where n.tenant_id = @tenant and n.party_id = @party),
            of_cases as (
                select c.stream_id, c.reference from {CaseFinder.AllReferences} c where c.tenant_id = @tenant and c.reference in (select reference from matters))
            select e.evidence_id, coalesce(d.title, e.file_name) as name, e.media_type,
                coalesce(d.reference, (
                    select min(s.reference) from of_cases s join rtb.rm_named_parties n on n.tenant_id = @tenant and n.stream_id = s.stream_id
                    where n.party_id = e.evidence_id)) as reference
            from rtb.evidence e left join rtb.case_documents d on d.tenant_id = e.tenant_id and d.document_id = e.evidence_id
            where e.tenant_id = @tenant and e.content is not null and (
                d.reference in (select reference from matters)
                or exists (
                    select from of_cases s join rtb.rm_named_parties n on n.tenant_id = @tenant and n.stream_id = s.stream_id where n.party_id = e.evidence_id)
                or exists (select from unnest(@patterns) as pattern where e.file_name ~* pattern or d.title ~* pattern))
            order by reference, name, e.evidence_id
            """,
            new() { ["party"] = partyId, ["patterns"] = words.Patterns },
            row => (Id: row.Uuid("evidence_id"), Name: row.Text("name"), MediaType: row.Text("media_type"), Reference: row.TextOrNull("reference")),
            cancellation);
        var found = new List<FileToLookInto>();
        foreach (var file in files)
        {
            found.Add(new FileToLookInto(file.Id, file.Name, file.Reference, await Says(
                authority, "rtb.evidence where tenant_id = @tenant and evidence_id = @file and content is not null", file.Id, file.MediaType, words, cancellation)));
        }

        return found;
    }

    private async Task<IReadOnlyList<FileToLookInto>> Constitutions(string authority, Guid partyId, ErasedWords words, CancellationToken cancellation)
    {
        var files = await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            with matters as (
                select c.reference from rtb.rm_named_parties n
                join {CaseFinder.AllReferences} c on c.tenant_id = n.tenant_id and c.stream_id = n.stream_id
                where n.tenant_id = @tenant and n.party_id = @party),
            beside as (
                select n.party_id from {CaseFinder.AllReferences} c
                join rtb.rm_named_parties n on n.tenant_id = @tenant and n.stream_id = c.stream_id
                where c.tenant_id = @tenant and c.reference in (select reference from matters))
            select f.file_id, f.body_id, f.file_name || ', constitution of ' || b.name as name, f.media_type from rtb.body_constitutions f
            join rtb.bodies b on b.tenant_id = f.tenant_id and b.body_id = f.body_id
            where f.tenant_id = @tenant and (
                f.body_id = @party or f.body_id in (select party_id from beside)
                or exists (select from unnest(@patterns) as pattern where f.file_name ~* pattern))
            order by name, f.file_id
            """,
            new() { ["party"] = partyId, ["patterns"] = words.Patterns },
            row => (Id: row.Uuid("file_id"), Body: row.Uuid("body_id"), Name: row.Text("name"), MediaType: row.Text("media_type")),
            cancellation);
        var found = new List<FileToLookInto>();
        foreach (var file in files)
        {
            found.Add(new FileToLookInto(file.Id, file.Name, null, await Says(
                authority, "rtb.body_constitutions where tenant_id = @tenant and file_id = @file", file.Id, file.MediaType, words, cancellation))
            {
                BodyId = file.Body,
            });
        }

        return found;
    }

    /// <summary>One file at a time, and nothing of it is kept.</summary>
    private async Task<FileSays> Says(string authority, string kept, Guid file, string mediaType, ErasedWords words, CancellationToken cancellation)
    {
        var content = (await kernel.Database.Query(
            Scope.Tenant(authority),
            $"select encode(content, 'base64') as content from {kept}",
            new() { ["file"] = file },
            row => Convert.FromBase64String(row.Text("content")),
            cancellation)).SingleOrDefault();
        return content is null || WordsOfFile.Of(mediaType, content) is not { } text ? FileSays.CouldNotBeRead
            : words.AreIn(text) ? FileSays.NamesThem
            : FileSays.NamesThemNowhere;
    }
}
