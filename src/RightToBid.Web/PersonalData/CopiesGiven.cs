using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.PersonalData;

/// <summary>How the council made sure that whoever asks is who they say. Chosen from a list, so that the note names nobody.</summary>
internal enum IdentityCheck
{
    Document,
    KnownAddress,
    InPerson,
    OwnAccount,
}

/// <summary>That somebody was given a copy of their data: when, by whom, and how their identity was checked.</summary>
internal sealed record CopyGiven(Instant GivenAt, IdentityCheck Check)
{
    public static string InWords(IdentityCheck check) => check switch
    {
        IdentityCheck.Document => "They showed a document with their name and address",
        IdentityCheck.KnownAddress => "They answered from an address at which the council knows them",
        IdentityCheck.InPerson => "An officer who knows them spoke with them",
        IdentityCheck.OwnAccount => "They were signed in to their own account",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "No check that is known."),
    };
}

/// <summary>Remembers which copies were given.</summary>
internal sealed class CopiesGiven(IKernel kernel, IClock clock)
{
    public Task Note(Caller caller, Guid subject, IdentityCheck check, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "insert into rtb.copies_given (tenant_id, subject_id, identity_check, given_by, given_at) values (@tenant, @subject, @check, @by, @now)",
        new()
        {
            ["subject"] = subject,
            ["check"] = check.ToString(),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>The last first.</summary>
    public Task<IReadOnlyList<CopyGiven>> To(string authority, Guid subject, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select given_at, identity_check from rtb.copies_given where tenant_id = @tenant and subject_id = @subject order by position desc",
        new() { ["subject"] = subject },
        row => new CopyGiven(row.Moment("given_at"), Enum.Parse<IdentityCheck>(row.Text("identity_check"))),
        cancellation);
}
