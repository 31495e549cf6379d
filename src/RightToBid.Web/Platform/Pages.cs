using System.Text.Encodings.Web;
using System.Text.Unicode;

using RightToBid.Web.Platform.Forms;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Platform;

/// <summary>Razor pages inside their slices, plain files, and the errors that a person or a program meets.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages().WithRazorPagesAtContentRoot().AddMvcOptions(TypedAnswers.Read);
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<PublicPages>();
        builder.Services.Configure<MapTiles>(builder.Configuration.GetSection(MapTiles.Section));
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    /// <summary>What meets every request first: how safely it came, and what is said where something goes wrong with it.</summary>
    public static void UseSafeWays(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseErrorPages();
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        app.UseRouting();
    }
}
