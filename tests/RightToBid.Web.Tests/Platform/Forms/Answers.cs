namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>What people and programs type into a field: what may be right, and what never is.</summary>
internal static class Answers
{
    public const string Script = "<script>alert(1)</script>";

    public const string AnotherCouncils = "0190a5f0-0002-7000-8000-00000000dead";

    private static readonly string Endless = new('x', 100_000);

    private static readonly string[] NoDay =
        ["31 2 2026", "29 2 2025", "x y z", "1 1 1066", "31 12 9999", "-1 5 2026", "99999999999999999999 5 2026", "1 13 2026", "1 5 99999999999", "1 5", Script];

    private static readonly string[] NoNumber = ["-5", "99999999999999999999999999999999999999", "x", "1e309", Endless, Script, AnotherCouncils];

    private static readonly string[] NoChoice = ["no-such-choice", "99", AnotherCouncils, Script];

    private static readonly string[] GoodWords =
        ["The village meets there", "12", "16:45", "12400.50", "AV123456", "name@example.org", "AB1 2CD", "2026-05-12", "51.5, -2.5\n51.5, -2.499\n51.501, -2.499"];

    private static readonly string[] GoodDays = ["12 5 2026", "1 5 2026", "1 4 2026", "2 3 2026", "2 2 2026", "5 1 2026", "1 7 2026", "1 10 2025", "1 6 2025", "1 6 2024"];

    /// <summary>What must be refused beside the field, whatever the case.</summary>
    public static IReadOnlyList<string> Bad(AskedField field) => field.Kind switch
    {
        FieldKind.Day => NoDay,
        FieldKind.Number => NoNumber,
        FieldKind.OneOf or FieldKind.AnyOf => NoChoice,
        FieldKind.Words => [Endless],
        _ => [],
    };

    /// <summary>What may be an answer somewhere, and is shown as it was typed.</summary>
    public static IReadOnlyList<string> Odd(AskedField field) => field.Kind switch
    {
        FieldKind.Day => ["1 1 1950", "31 12 2100"],
        FieldKind.Words => [Script, "one\0two", "'; drop table rtb.mt_events; --", "🦊 \u202e", "   "],
        _ => [],
    };

    /// <summary>What may well be right, the likeliest first.</summary>
    public static IReadOnlyList<string> Good(AskedField field, bool isAlone) => field.Kind switch
    {
        FieldKind.Day => GoodDays,
        FieldKind.Number => ["12", "410000", "1", "0"],
        FieldKind.OneOf => field.Choices,
        FieldKind.AnyOf => isAlone ? field.Choices : ["", .. field.Choices],
        FieldKind.Words => field.Shown.Length > 0 ? [field.Shown, .. GoodWords] : GoodWords,
        _ => [""],
    };
}
