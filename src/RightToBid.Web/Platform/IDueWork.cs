using NodaTime;

namespace RightToBid.Web.Platform;

/// <summary>Whatever falls due as time passes: deadlines, messages to send.</summary>
internal interface IDueWork
{
    /// <summary>Does everything that is due at the clock's present moment, and returns when nothing is left.</summary>
    Task Drain(CancellationToken cancellation);

    /// <summary>The same, and returns as well once it has lasted so long: whatever follows it has a turn, however much each thing done leaves behind.</summary>
    Task Drain(Duration longest, CancellationToken cancellation);
}
