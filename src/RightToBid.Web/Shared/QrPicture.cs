using System.Globalization;
using System.Text;

using QRCoder;

namespace RightToBid.Web.Shared;

/// <summary>A text as a picture that a phone reads, drawn here: what it says goes to nobody else.</summary>
internal static class QrPicture
{
    public static Html Of(string text, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count;
        var dark = new StringBuilder();
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                if (code.ModuleMatrix[row][column])
                {
                    dark.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return $"""
            <svg class="rtb-qr" role="img" aria-label="{label}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{dark.ToString()}"/></svg>
            """;
    }
}
