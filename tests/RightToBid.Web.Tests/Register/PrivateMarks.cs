using System.Globalization;
using System.Text.RegularExpressions;

namespace RightToBid.Web.Tests.Register;

/// <summary>What must stand nowhere in public, and how it is found in a text: markers by their form, identifiers and amounts by themselves.</summary>
internal sealed partial class PrivateMarks(IReadOnlySet<Guid> identifiers)
{
    public IReadOnlyList<string> In(string text) =>
    [
        .. Marker().Matches(text).Select(found => found.Value)
            .Concat(Identifier().Matches(text).Select(found => found.Value).Where(found => identifiers.Contains(Guid.Parse(found))))
            .Concat(Amount().Matches(text).Select(found => found.Value).Where(found =>
                PrivateFacts.IsAmount(int.Parse(found, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))))
            .Distinct(),
    ];

    [GeneratedRegex(PrivateFacts.Sign + "[0-9]+[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", RegexOptions.IgnoreCase)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?<![\d.])7,?3\d\d,?\d{3}(?!\d)")]
    private static partial Regex Amount();
}
