namespace RightToBid.Web.Platform.SigningIn.Providers;

/// <summary>Where the people of one authority sign in with what they have there already.</summary>
/// <remarks><c>SignIn:Providers:{ONS code}</c>. The secret belongs into the environment.</remarks>
internal sealed class Provider
{
    /// <summary>The authority's ONS code.</summary>
    public string Authority { get; set; } = "";

    /// <summary>What its people call it.</summary>
    public string Name { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public string AuthorizationEndpoint { get; set; } = "";

    public string TokenEndpoint { get; set; } = "";

    public string UserInformationEndpoint { get; set; } = "";

    /// <summary>What is asked for, with spaces between.</summary>
    public string Scope { get; set; } = "openid";

    /// <summary>The member of the answer that names the person for good, and no one else after them. Never an e-mail address.</summary>
    public string Subject { get; set; } = "sub";

    /// <summary>Whether whoever comes from there has always given a second factor. It is not assumed.</summary>
    public bool AssuresSecondFactor { get; set; }

    /// <summary>The name of its scheme, under which subjects are kept: it never changes.</summary>
    public string Scheme => SchemeOf(Authority);

    public static string SchemeOf(string authority) => $"authority:{authority}";

    /// <exception cref="InvalidOperationException">Something is missing, or goes over the network in plain text.</exception>
    public void Require()
    {
        if (new[] { Name, ClientId, ClientSecret }.Any(string.IsNullOrWhiteSpace))
        {
            throw new InvalidOperationException($"SignIn:Providers:{Authority} needs Name, ClientId and ClientSecret.");
        }

        foreach (var address in new[] { AuthorizationEndpoint, TokenEndpoint, UserInformationEndpoint })
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var endpoint) || (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback))
            {
                throw new InvalidOperationException(
                    $"SignIn:Providers:{Authority} needs AuthorizationEndpoint, TokenEndpoint and UserInformationEndpoint, each an https address.");
            }
        }
    }
}
