namespace RightToBid.Cases.Correcting;

/// <summary>Facts that one stream copied from another under the same name follow their original.</summary>
internal static class Copies
{
    /// <summary>The command that puts a copy right, where the corrected fact was copied at all.</summary>
    /// <param name="streamId">Where the copy is; nothing where there is none.</param>
    /// <param name="pairs">The original's key, and the copy's.</param>
    public static IEnumerable<ICommand> In<TState>(Guid? streamId, FactCorrected corrected, params ReadOnlySpan<(string Original, string Copy)> pairs)
        where TState : ICorrectable<TState>
    {
        foreach (var (original, copy) in pairs)
        {
            if (streamId is { } id && corrected.Fact == original)
            {
                return [new FollowFact<TState>(id, copy, corrected.Value, corrected.Reason)];
            }
        }

        return [];
    }
}
