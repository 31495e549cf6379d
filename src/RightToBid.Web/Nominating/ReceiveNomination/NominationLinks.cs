namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>The questions of the journey.</summary>
internal static class NominationLinks
{
    public static string Question(Guid draft, string question) => $"/nominate/{draft}/{question}";

    public static string File(Guid draft, Guid file) => $"/nominate/{draft}/files/{file}";

    public static string Delete(Guid draft) => $"/nominate/{draft}/delete";

    public static string Received(string reference) => $"/groups/nominated/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";
}
