using System.Security.Claims;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Casework.Notes;

/// <summary>A note as officers read it.</summary>
/// <param name="WrittenBy">The officer's name; where they are none any more, that.</param>
/// <param name="MayTakeAway">Whether the reader may take its words away: whoever wrote it, and a legal officer.</param>
internal sealed record ShownNote(CaseNote Note, string WrittenBy, bool MayTakeAway)
{
    public static IReadOnlyList<ShownNote> Of(IEnumerable<CaseNote> notes, IReadOnlyList<OfficerName> officers, ClaimsPrincipal reader) =>
    [
        .. notes.Select(note => new ShownNote(
            note,
            officers.FirstOrDefault(officer => officer.AccountId.ToString() == note.WrittenBy)?.Name ?? "Somebody who is no officer any more",
            note.Words is not null && MayTake(note, reader))),
    ];

    public static bool MayTake(CaseNote note, ClaimsPrincipal reader) => reader.MayDo(Permissions.SeeCasework)
        && (note.WrittenBy == Caller.Of(reader).Actor || reader.MayDo(Permissions.CorrectFacts));
}
