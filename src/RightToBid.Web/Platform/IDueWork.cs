namespace RightToBid.Web.Platform;

/// <summary>Whatever falls due as time passes: deadlines, messages to send.</summary>
internal interface IDueWork
{
    /// <summary>Does everything that is due at the clock's present moment, and returns when nothing is left.</summary>
    Task Drain(CancellationToken cancellation);
}
