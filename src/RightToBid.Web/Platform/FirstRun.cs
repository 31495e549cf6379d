using RightToBid.Storage;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform;

/// <summary>In Development, before the first request: the schema, the demonstration authority, and where to sign in. Elsewhere nothing.</summary>
internal static class FirstRun
{
    public static async Task Prepare(this WebApplication app, TextWriter says)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Demonstration", defaultValue: true))
        {
            return;
        }

        await says.WriteLineAsync("Preparing the database ...");
        await app.Services.GetRequiredService<IKernel>().Migrations.Migrate();
        await using var scope = app.Services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IDemonstration>() is not { } demonstration)
        {
            return;
        }

        await says.WriteLineAsync("Loading the demonstration authority ...");
        var cases = await demonstration.Load(CancellationToken.None);
        var accounts = await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().Make(demonstration.Authority, demonstration.Groups);
        await says.WriteLineAsync($"{cases} invented cases are loaded. Sign in with the password \"{DemonstrationAccounts.Password}\" as");
        foreach (var account in accounts)
        {
            await says.WriteLineAsync($"  {account.Email,-24} {account.Name}");
        }
    }
}
