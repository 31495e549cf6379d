using Microsoft.AspNetCore.Mvc;

namespace RightToBid.Web.Platform.Looks;

/// <summary>Who looks at whom is written down for every page, and for each file that asks for it.</summary>
internal static class LooksSetup
{
    public static void AddLooks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LooksLog>();
        builder.Services.AddSingleton<Func<LooksLog>>(services => services.GetRequiredService<LooksLog>);
        builder.Services.AddSingleton<LooksFilter>();
        builder.Services.AddSingleton<INightlyWork>(services => services.GetRequiredService<LooksLog>());
        builder.Services.Configure<MvcOptions>(options => options.Filters.AddService<LooksFilter>());
    }

    /// <summary>The file shows who somebody is: each time it is given out, that is written down.</summary>
    public static RouteHandlerBuilder ShowsPeople(this RouteHandlerBuilder route) => route
        .AddEndpointFilter(async (context, next) => await context.HttpContext.RequestServices.GetRequiredService<LooksFilter>().InvokeAsync(context, next))
        .WithMetadata(new ShowsPeopleMark());
}

/// <summary>Marks an address that has no page and shows who somebody is.</summary>
internal sealed class ShowsPeopleMark;
