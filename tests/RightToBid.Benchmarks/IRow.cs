namespace RightToBid.Benchmarks;

/// <summary>One row of the table. Each is a file of its own; <c>Program.cs</c> lists them.</summary>
internal interface IRow
{
    /// <summary>What is measured, as the table calls it.</summary>
    string Work { get; }

    /// <summary>The bar it has to reach, in words.</summary>
    string Bar { get; }

    /// <summary>Whether it is run only when it is named.</summary>
    bool TakesLong => false;

    Task<Measured> Run(BenchmarkServer server);
}

/// <summary>What a row measured.</summary>
/// <param name="Unit">What the figures count: <c>/s</c>, <c>s</c>.</param>
/// <param name="ByHand">Hand-written SQL doing the same work in the same run; null where there is no such thing.</param>
/// <param name="IsReached">Whether the bar was reached.</param>
internal sealed record Measured(double Ours, string Unit, double? ByHand, bool IsReached, string? Note = null);
