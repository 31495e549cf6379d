namespace RightToBid.Cases.Correcting;

/// <summary>What a correction would make of a state, looked at before it is recorded.</summary>
internal static class Foreseen
{
    /// <summary>The first thing that would be wrong afterwards and is not wrong already.</summary>
    public static Refusal? Fault<TState>(TState before, TState after, string field)
        where TState : ICorrectable<TState>
    {
        var table = TState.Facts;
        var known = table.Orders(before).Where(order => order.IsBroken).Select(order => (order.What, order.Because)).ToHashSet();
        return table.Orders(after).FirstOrDefault(order => order.IsBroken && !known.Contains((order.What, order.Because))) is { } broken
            ? Checks.NotBefore(field, broken.What, broken.HappenedOn, broken.Because, broken.EarliestOn)
            : table.Forbids(before) is null ? table.Forbids(after) : null;
    }
}
