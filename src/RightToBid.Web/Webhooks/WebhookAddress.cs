using System.Net;
using System.Net.Sockets;

namespace RightToBid.Web.Webhooks;

/// <summary>Which addresses anything is sent to: https, and nothing inside anybody's own network, so that nobody has this site knock on doors that it alone can reach.</summary>
internal static class WebhookAddress
{
    public const int Longest = 500;

    /// <summary>Whole networks that are nobody's on the public internet, by their first address and the length of what they share.</summary>
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>What is wrong with an address that somebody typed; nothing where it can be tried.</summary>
    /// <param name="isLenient">In Development, for a receiver on one's own machine.</param>
    public static string? Fault(string? typed, bool isLenient) => typed?.Trim() switch
    {
        null or "" => "Enter the address to which events are sent",
        { Length: > Longest } => "The address must be 500 characters or fewer",
        var text when !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") => "Enter an address like https://example.org/events",
        var text when new Uri(text) is { Scheme: not "https" } && !isLenient => "The address must begin with https://",
        var text when new Uri(text) is { UserInfo.Length: > 0 } => "The address must have no name or password in it",
        var text when new Uri(text) is { Fragment.Length: > 0 } => "The address must have no part after a #",
        var text when !isLenient && IPAddress.TryParse(new Uri(text).IdnHost.Trim('[', ']'), out var number) && !IsPublic(number) =>
            "The address must be one that anybody on the internet can reach",
        _ => null,
    };

    /// <summary>Whether a machine with this number can be reached by anybody. A number within another is what it stands for.</summary>
    public static bool IsPublic(IPAddress number) => number switch
    {
        { IsIPv4MappedToIPv6: true } => IsPublic(number.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 } => !Array.Exists(NotPublic, network => network.Contains(number)),
        _ => false,
    };
}
