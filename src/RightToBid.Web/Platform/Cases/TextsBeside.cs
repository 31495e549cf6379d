using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What somebody typed beside the history, and keeps the rest of its words when a name goes out of it.</summary>
internal sealed class TextsBeside(IKernel kernel)
{
    /// <param name="What">What an officer calls it.</param>
    /// <param name="IsData">Whether it is data with members, as an event is, of which what names something else stays.</param>
    /// <param name="Reference">The column with the case, where there is one.</param>
    private sealed record TypedText(string Table, string Column, string What, string? Reference = null, bool IsData = false);

    private static readonly TypedText[] All =
    [
        new("case_notes", "words", "Note of officers", "reference"),
        new("case_remarks", "words", "What somebody said is wrong on a public page", "reference"),
        new("case_documents", "title", "Title of a file", "reference"),
        new("published_documents", "title", "Title of a published file", "reference"),
        new("evidence", "file_name", "Name of a file"),
        new("owner_files", "file_name", "Name of a file that an owner sent"),
        new("draft_files", "file_name", "Name of a file in a draft"),
        new("body_constitutions", "file_name", "Name of a body’s constitution as a file"),
        new("handover_checklist", "note", "Note on a handover"),
        new("bodies", "interest", "Register of bodies: interest"),
        new("bodies", "area_of_activity", "Register of bodies: area of activity"),
        new("bodies", "area_of_benefit", "Register of bodies: area of benefit"),
        new("bodies", "constitution", "Register of bodies: constitution"),
        new("bodies", "body", "Register of bodies: what was found about it", IsData: true),
        new("outbox", "payload", "Message that one matter sent to another", IsData: true),
    ];

    public static IEnumerable<string> Tables => All.Select(text => text.Table).Distinct();

    /// <param name="words">Everything that tells somebody from others.</param>
    /// <param name="inHistory">What of it goes out of facts, and so out of data that facts are made of.</param>
    public async Task<IReadOnlyList<ChangedPassage>> Naming(
        string authority, ErasedWords words, ErasedWords inHistory, CancellationToken cancellation)
    {
        var changed = new List<ChangedPassage>();
        foreach (var text in All)
        {
            foreach (var (before, reference) in await Found(authority, text, text.IsData ? inHistory : words, cancellation))
            {
                changed.AddRange(text.IsData
                    ? inHistory.InEvent(before).Passages.Select(passage => new ChangedPassage(text.What, reference, passage.Before, passage.After))
                    : [new ChangedPassage(text.What, reference, before, words.Without(before))]);
            }
        }

        return [.. changed.Distinct()];
    }

    public async Task Erase(string authority, ErasedWords words, ErasedWords inHistory, CancellationToken cancellation)
    {
        foreach (var text in All)
        {
            foreach (var (before, _) in await Found(authority, text, text.IsData ? inHistory : words, cancellation))
            {
                await kernel.Database.Execute(
                    Scope.Tenant(authority),
                    text.IsData
                        ? $"update rtb.{text.Table} set {text.Column} = @after::jsonb where tenant_id = @tenant and {text.Column}::text = @before"
                        : $"update rtb.{text.Table} set {text.Column} = @after where tenant_id = @tenant and {text.Column} = @before",
                    new() { ["before"] = before, ["after"] = text.IsData ? inHistory.InEvent(before).Data : words.Without(before) },
                    cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<(string Before, string? Reference)>> Found(
        string authority, TypedText text, ErasedWords words, CancellationToken cancellation) => words.All.Count == 0 ? [] : await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select distinct {text.Column}::text as before, {text.Reference ?? "null::text"} as reference from rtb.{text.Table}
            where tenant_id = @tenant and exists (select from unnest(@patterns) as pattern where {text.Column}::text ~* pattern)
            """,
            new() { ["patterns"] = words.Patterns },
            row => (row.Text("before"), row.TextOrNull("reference")),
            cancellation);
}
