namespace RightToBid.Law;

/// <summary>Something that happens on a day and from which statutory windows run.</summary>
/// <param name="Key">The stable key used on the command line and in the API: <c>disposal-notice-received</c>.</param>
/// <param name="Name">The fact as a clause: <c>the council received the owner's notice of a wish to sell</c>.</param>
/// <param name="Question">The question that asks for its day, with what counts as that day.</param>
public sealed record StatutoryFact(string Key, string Name, string Question);
