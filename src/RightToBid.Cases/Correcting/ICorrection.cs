namespace RightToBid.Cases.Correcting;

/// <summary>Puts right what an earlier event of the same stream recorded. The earlier event stays as it was written.</summary>
public interface ICorrection : ICaseEvent
{
    /// <summary>The place of the event in its stream, from one.</summary>
    int Entry { get; }

    string Reason { get; }
}
