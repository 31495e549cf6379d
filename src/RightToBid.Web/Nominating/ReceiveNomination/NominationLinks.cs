namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>The questions of the journey.</summary>
internal static class NominationLinks
{
    public static string Question(Guid draft, string question) => $"/nominate/{draft}/{question}";

    public static string File(Guid draft, Guid file) => $"/nominate/{draft}/files/{file}";

    /// <summary>A file that the group sent with its nomination.</summary>
    public static string SentFile(string reference, Guid file) => $"/groups/nominated-files/{file}/{reference}";

    public static string Delete(Guid draft) => $"/nominate/{draft}/delete";
}
