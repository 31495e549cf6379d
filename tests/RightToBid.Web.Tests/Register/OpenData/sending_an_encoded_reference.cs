using System.Net;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>On a port, where a server leaves the slashes of a reference encoded that a client made from the description encodes.</summary>
public class sending_an_encoded_reference(OpenRegisterOnAPort council) : IClassFixture<OpenRegisterOnAPort>
{
    [Theory]
    [InlineData("/api/v1/register", "")]
    [InlineData("/register", ".json")]
    public async Task finds_the_case_that_slashes_find(string before, string after)
    {
        using var client = council.CreateClient();
        var plain = await client.GetStringAsync(
            new Uri($"{before}/{OpenRegister.Gloucester}/ACV/2022/0001{after}", UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var reference in new[] { "ACV%2F2022%2F0001", "ACV%2f2022%2f0001" })
        {
            (await client.GetStringAsync(new Uri($"{before}/{OpenRegister.Gloucester}/{reference}{after}", UriKind.Relative), TestContext.Current.CancellationToken))
                .ShouldBe(plain);
        }

        using var other = await client.GetAsync(
            new Uri($"{before}/{OpenRegister.Gloucester}/ACV%2F2022%2F0009{after}", UriKind.Relative), TestContext.Current.CancellationToken);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>The same council behind the server that it runs on in earnest.</summary>
public class OpenRegisterOnAPort : OpenRegister
{
    public override ValueTask InitializeAsync()
    {
        UseKestrel(0);
        return base.InitializeAsync();
    }
}
