using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Register;

/// <summary>Something that narrows a list down.</summary>
/// <param name="Words">As a sentence goes on: "of the kind “public house”".</param>
/// <param name="Without">The same question without it.</param>
/// <param name="InBrackets">How many there are without it, where they were counted: " (3)".</param>
internal sealed record Narrowing(string Words, RegisterQuestion Without, string InBrackets = "");
