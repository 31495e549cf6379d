using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What officers write down about a case, for themselves. No fact of the case, so it is in a table and in no event.</summary>
internal sealed class CaseNotes(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    public const int MostCharacters = 2000;

    private const string Columns = "note_id, reference, words, written_by, written_at, taken_away_at";

    public Task Write(Caller caller, string reference, string words, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.case_notes (tenant_id, note_id, reference, words, written_by, written_at)
        values (@tenant, @note, @reference, @words, @by, @now)
        """,
        new Dictionary<string, object?>
        {
            ["note"] = identifiers.Next(),
            ["reference"] = reference,
            ["words"] = words,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>The notes of a case, the last first.</summary>
    public Task<IReadOnlyList<CaseNote>> Of(string authority, string reference, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.case_notes where tenant_id = @tenant and reference = @reference order by written_at desc, note_id desc",
        new Dictionary<string, object?> { ["reference"] = reference },
        Read,
        cancellation);

    public async Task<CaseNote?> Find(string authority, Guid noteId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.case_notes where tenant_id = @tenant and note_id = @note",
        new Dictionary<string, object?> { ["note"] = noteId },
        Read,
        cancellation)).SingleOrDefault();

    /// <summary>The words go for good. That somebody wrote them, and when, stays.</summary>
    public Task TakeAway(Caller caller, Guid noteId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.case_notes set words = null, taken_away_by = @by, taken_away_at = @now
        where tenant_id = @tenant and note_id = @note and words is not null
        """,
        new Dictionary<string, object?> { ["note"] = noteId, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    private static CaseNote Read(Row row) => new(
        row.Uuid("note_id"), row.Text("reference"), row.TextOrNull("words"), row.Text("written_by"), row.Moment("written_at"));
}

/// <summary>A note on a case.</summary>
/// <param name="Words">What it says; nothing where that was taken away.</param>
/// <param name="WrittenBy">The account, never a name.</param>
internal sealed record CaseNote(Guid NoteId, string Reference, string? Words, string WrittenBy, Instant WrittenAt)
{
    public LocalDate WrittenOn => WrittenAt.InZone(Clock.London).Date;
}
