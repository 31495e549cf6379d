namespace RightToBid.Web.Platform;

/// <summary>Something to be done once, on every day that begins.</summary>
internal interface INightlyWork
{
    Task Run(CancellationToken cancellation);
}
