using RightToBid.Cases.Nominating;

namespace RightToBid.Web.Nominating;

/// <summary>The checks of a nomination as an officer is asked them. "Yes" always means that it is in order.</summary>
internal static class CheckWords
{
    public static IReadOnlyList<(CheckMatter Matter, string Heading)> Matters { get; } =
    [
        (CheckMatter.Contents, "Is it complete?"),
        (CheckMatter.Validity, "Is it a community nomination?"),
        (CheckMatter.Land, "May this land be listed?"),
    ];

    public static string Question(string code) => code switch
    {
        "R6A" => "Does it describe the land with its proposed boundaries?",
        "R6B1" => "Does it say what the nominator knows of who occupies the land?",
        "R6B2" => "Does it say what the nominator knows of who owns the land?",
        "R6C" => "Does it give reasons why the land is of community value?",
        "R6D" => "Does it have evidence that the body may nominate?",
        "INV_BODY" => "Is it made by a body that may nominate?",
        "INV_CONNECTION" => "Does the body have a local connection?",
        "INV_AREA" => "Is some of the land in this council’s area?",
        "X_RESIDENCE" => "Is it something other than a residence?",
        "X_CARAVAN" => "Is it something other than a licensed caravan site?",
        "X_OPERATIONAL" => "Is it something other than operational land?",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A check without words."),
    };

    public static string? Hint(string code) => code switch
    {
        "R6B1" or "R6B2" => "What the nominator does not know is no defect",
        "INV_CONNECTION" => "A parish council needs none for land in its own area",
        "X_RESIDENCE" => "A flat above a public house, or homes that are only permitted, do not stand in the way. Hotels and holiday lets do",
        "X_OPERATIONAL" => "Railways, water, electricity and the like",
        _ => null,
    };

    public static string Answer(CheckAnswer? answer) => answer switch
    {
        CheckAnswer.Yes => "Yes",
        CheckAnswer.No => "No",
        _ => "Not yet",
    };
}
