namespace RightToBid.Web.Platform;

/// <summary>Something to be done on every day, before anything else that is due, and again after a start: done twice, it is once.</summary>
internal interface IDailyWork
{
    Task Run(CancellationToken cancellation);
}
