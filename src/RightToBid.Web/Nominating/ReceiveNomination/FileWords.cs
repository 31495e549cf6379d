using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>What a nomination must contain (regulation 6), as whoever adds a file is asked what it shows.</summary>
internal static class FileWords
{
    /// <summary>In the order of the regulation.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } =
        [DocumentKind.Plan, DocumentKind.Title, DocumentKind.Value, DocumentKind.Standing, DocumentKind.Other];

    public static string Shows(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => "Where the land is, and its boundaries",
        DocumentKind.Title => "Who owns it, or who occupies it",
        DocumentKind.Value => "Why it matters to the community",
        DocumentKind.Standing => "That the body may nominate",
        _ => "Something else",
    };

    public static string? Hint(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => "A plan or a map",
        DocumentKind.Title => "A title register",
        DocumentKind.Value => "Photographs, minutes, letters",
        DocumentKind.Standing => "A constitution, a registration, a list of members",
        _ => null,
    };

    /// <summary>The kind that was chosen; nothing where it is none of these.</summary>
    public static DocumentKind? Read(string? chosen) => Kinds.Cast<DocumentKind?>().FirstOrDefault(kind => kind.ToString() == chosen);
}
