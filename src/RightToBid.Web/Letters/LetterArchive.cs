using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Letters;

/// <summary>Where the content of letters is kept: beside the events, for officers alone, and erasable.</summary>
internal sealed class LetterArchive(IKernel kernel, IClock clock, PeopleShown shown)
{
    /// <summary>Keeps the letter, or finds it kept: the first content that was kept under an identifier stands.</summary>
    public async Task<KeptLetter> Keep(Sender sender, Guid letterId, LetterDraft letter, Guid? party, bool isMailed, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Scope.Tenant(sender.Authority),
            """
            insert into rtb.kept_letters (
                tenant_id, letter_id, reference, letter, party_id, to_address, reply_to, council, subject, body, document, owner_link_id, posted_by,
                posted_at)
            values (@tenant, @id, @reference, @letter, @party, @address, @replyTo, @council, @subject, @body, @document, @link, @actor, @now)
            on conflict (tenant_id, letter_id) do nothing
            """,
            new Dictionary<string, object?>
            {
                ["id"] = letterId,
                ["reference"] = letter.Reference,
                ["letter"] = letter.Template.Key,
                ["party"] = party,
                ["address"] = isMailed ? letter.To.Email : null,
                ["replyTo"] = letter.Letterhead.Email,
                ["council"] = letter.Letterhead.Council,
                ["subject"] = letter.Subject,
                ["body"] = LetterMail.Of(letter.AsKept),
                ["document"] = WordDocument.Of(letter.AsKept),
                ["link"] = letter.WayIn?.LinkId,
                ["actor"] = sender.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        return await Find(sender.Authority, letterId, cancellation)
            ?? throw new InvalidOperationException($"The letter {letterId} was erased while it was kept.");
    }

    /// <summary>The letter as it was sent; nothing where it was erased, or never kept.</summary>
    public async Task<KeptLetter?> Find(string authority, Guid letterId, CancellationToken cancellation)
    {
        var found = await Read(authority, letterId, cancellation);
        if (found is not null)
        {
            shown.Note(SeenKind.Letter, letterId);
        }

        return found;
    }

    private async Task<KeptLetter?> Read(string authority, Guid letterId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select reference, letter, subject, body, coalesce(encode(document, 'base64'), '') as document
        from rtb.kept_letters where tenant_id = @tenant and letter_id = @id
        """,
        new Dictionary<string, object?> { ["id"] = letterId },
        row => new KeptLetter(
            row.Text("reference"), row.Text("letter"), row.Text("subject"), row.Text("body"), Convert.FromBase64String(row.Text("document"))),
        cancellation)).SingleOrDefault();

    /// <summary>The letter as the post takes it, where it has still to go, and whose address and code are blacked out in it.</summary>
    public async Task<(OutgoingMail Letter, Guid? OwnerLinkId)?> FindWaiting(string authority, Guid letterId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select to_address, reply_to, council, subject, body, owner_link_id from rtb.kept_letters
        where tenant_id = @tenant and letter_id = @id and to_address is not null and sent_at is null
        """,
        new Dictionary<string, object?> { ["id"] = letterId },
        row => ((OutgoingMail, Guid?)?)(
            new OutgoingMail(letterId, row.Text("to_address"), row.TextOrNull("reply_to"), row.Text("council"), row.Text("subject"), row.Text("body")),
            row.UuidOrNull("owner_link_id")),
        cancellation)).SingleOrDefault();

    public Task NoteSent(string authority, Guid letterId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "update rtb.kept_letters set sent_at = @now where tenant_id = @tenant and letter_id = @id",
        new Dictionary<string, object?> { ["id"] = letterId, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>The content goes; that a letter was kept, and its hashes, stay in the record.</summary>
    public Task Erase(string authority, Guid letterId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "delete from rtb.kept_letters where tenant_id = @tenant and letter_id = @id",
        new Dictionary<string, object?> { ["id"] = letterId },
        cancellation);
}

/// <summary>A letter as it was sent.</summary>
/// <param name="Letter">The letter's key in its regime.</param>
/// <param name="Document">Nothing in it for letters of a time when only the page was kept.</param>
internal sealed record KeptLetter(string Reference, string Letter, string Subject, string Html, byte[] Document)
{
    /// <summary>ACV-2026-0042-N03, before the ending.</summary>
    public string FileName => $"{Reference.Replace('/', '-')}-{Letter}";
}
