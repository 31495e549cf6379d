using RightToBid.Storage;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Following;

/// <summary>What tells people without an account of what they follow.</summary>
internal static class FollowingSetup
{
    public static void AddFollowing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<NewsReader>();
        services.AddSingleton<NewsSubjects>();
        services.AddSingleton<FollowLinks>();
        services.AddSingleton<FollowedNews>();
        services.AddSingleton<Followers>();
        services.AddSingleton<INightlyWork>(provider => provider.GetRequiredService<Followers>());
        services.AddSingleton<IDailyWork, FollowRun>();
    }

    /// <summary>Names who delivers what followers are sent. What they need is asked for when there is something to deliver, for it needs the kernel itself.</summary>
    public static void DeliverToFollowers(this IKernel kernel, IServiceProvider services)
    {
        kernel.Outbox.Register(new AskToConfirm(
            services.GetRequiredService<Followers>, services.GetRequiredService<NewsSubjects>, services.GetRequiredService<FollowLinks>,
            services.GetRequiredService<IMailer>));
        kernel.Outbox.Register(new TellFollower(
            services.GetRequiredService<FollowedNews>, services.GetRequiredService<Followers>, services.GetRequiredService<FollowLinks>,
            services.GetRequiredService<IMailer>, services.GetRequiredService<SiteAddress>));
    }
}
