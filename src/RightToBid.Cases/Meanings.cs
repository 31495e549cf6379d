namespace RightToBid.Cases;

/// <summary>Choices that several streams share, in words.</summary>
internal static class Meanings
{
    public static IReadOnlyList<(MeansOfReceipt Value, string Words)> OfReceipt { get; } =
    [
        (MeansOfReceipt.Online, "online"),
        (MeansOfReceipt.Email, "by e-mail"),
        (MeansOfReceipt.Post, "by post"),
        (MeansOfReceipt.Hand, "by hand"),
        (MeansOfReceipt.NotRecorded, "not recorded"),
    ];
}
