using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace RightToBid.Web.Platform;

/// <summary>Where people reach the site, for the links in e-mails: <c>Site:Address</c>. Never what a request says of itself, for anybody can send that.</summary>
internal sealed class SiteAddress(IConfiguration configuration, IHostEnvironment environment, IServiceProvider services)
{
    /// <exception cref="InvalidOperationException">It is not configured, or is no address.</exception>
    public Uri Of(string path) => new(Root(), path);

    private Uri Root() => configuration["Site:Address"] is { Length: > 0 } configured
        ? Uri.TryCreate(configured, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new InvalidOperationException($"Site:Address must be the address of the site, such as https://assets.example.gov.uk, not \"{configured}\".")
        : environment.IsDevelopment()
            ? new Uri(services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://127.0.0.1:5080")
            : throw new InvalidOperationException("Set Site:Address, so that links in e-mails lead here.");
}
