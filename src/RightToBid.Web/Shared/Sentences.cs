using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>Words put together as people write them.</summary>
internal static class Sentences
{
    /// <summary>A clause as a sentence begins: "The council received the nomination".</summary>
    public static string Begin(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];

    /// <summary>So many days: "1 day", "28 days".</summary>
    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days:N0} days");

    /// <summary>A name in the middle of a sentence: "owner's notice".</summary>
    public static string GoOn(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
