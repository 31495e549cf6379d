using System.Text.RegularExpressions;

using RightToBid.Law;

namespace RightToBid.Web.Shared;

/// <summary>A reference as a sentence has it: "the Localism Act 2011, section 95(6)".</summary>
internal static partial class Citations
{
    public static string InWords(this LegalReference source) => $"{source.Instrument}, {Abbreviation().Replace(source.Provision, match => match.Value switch
    {
        "s." => "section",
        "ss." => "sections",
        "reg." => "regulation",
        "regs." => "regulations",
        "Sch." => "Schedule",
        "para." => "paragraph",
        "paras." => "paragraphs",
        "art." => "article",
        "r." => "rule",
        var other => other,
    })}";

    [GeneratedRegex(@"\b(ss?|regs?|Sch|paras?|art|r)\.")]
    private static partial Regex Abbreviation();
}
