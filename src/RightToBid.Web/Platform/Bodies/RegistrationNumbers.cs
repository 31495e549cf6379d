using System.Text.RegularExpressions;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>The numbers of the public registers, each in its own form. Whether a body has the number, the register itself says.</summary>
internal static partial class RegistrationNumbers
{
    /// <summary>The number at Companies House as it is written there; nothing where it cannot be one.</summary>
    public static string? Company(string typed) => Written(typed) is var number && CompanyForm().IsMatch(number) ? number : null;

    public static string? Charity(string typed) => Written(typed) is var number && CharityForm().IsMatch(number) ? number : null;

    public static string? Society(string typed) => Written(typed) is var number && SocietyForm().IsMatch(number) ? number : null;

    private static string Written(string typed) => typed.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex("^(?:[0-9]{8}|[A-Z]{2}[0-9]{6})$")]
    private static partial Regex CompanyForm();

    [GeneratedRegex("^[0-9]{6,7}(?:-[0-9]{1,3})?$")]
    private static partial Regex CharityForm();

    [GeneratedRegex("^(?:IP|RS|SP)?[0-9]{1,6}[A-Z]?$")]
    private static partial Regex SocietyForm();
}
