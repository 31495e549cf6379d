using Microsoft.Extensions.Configuration;

namespace RightToBid.Web.Tests.Mailing;

/// <summary>What is configured, said in a test.</summary>
internal static class Settings
{
    public static IConfiguration Of(params (string Name, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)))
        .Build();
}
