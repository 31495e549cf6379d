using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>Which engine e-mails leave by: what <c>Mail:Engine</c> names (smtp, notify, development), or what else is configured.</summary>
internal static class MailersSetup
{
    public static void AddMailers(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DevelopmentMailer>();
        builder.Services.AddSingleton<IMailWords, AccountMailInWords>();
        builder.Services.AddSingleton(services => Choose(
            services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>(), services.GetRequiredService<DevelopmentMailer>));
    }

    /// <exception cref="InvalidOperationException">What is named is no engine, or lacks what it needs.</exception>
    public static IMailer Choose(IConfiguration configuration, IHostEnvironment environment, Func<DevelopmentMailer> development) => configuration["Mail:Engine"] switch
    {
        "smtp" => new SmtpMailer(configuration),
        "notify" => new NotifyMailer(NotifySettings.From(configuration)),
        "development" when environment.IsDevelopment() => development(),
        null or "" => IsSet(configuration, "Mail:Host") || IsSet(configuration, "Mail:Folder") ? new SmtpMailer(configuration)
            : environment.IsDevelopment() ? development()
            : new NoMailer(),
        var other => throw new InvalidOperationException($"Mail:Engine must be smtp or notify, not \"{other}\"."),
    };

    private static bool IsSet(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 };

    /// <summary>No way to send is configured. What should go out waits in the outbox, and is set aside in the end.</summary>
    private sealed class NoMailer : IMailer
    {
        public bool IsPossible => false;

        public Task Send(OutgoingMail mail, CancellationToken cancellation) =>
            Task.FromException(new MailFailedException("No way to send e-mail is configured: set Mail:Engine and what it needs."));
    }
}
