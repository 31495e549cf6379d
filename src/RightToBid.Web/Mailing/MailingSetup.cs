using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>What tells people of what happened in their cases, and reminds them.</summary>
internal static class MailingSetup
{
    public static void AddMailing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<MailReaders>();
        services.AddSingleton<MailPreferences>();
        services.AddSingleton<MailStops>();
        services.AddSingleton<WrittenMail>();
        services.AddSingleton<INightlyWork>(provider => provider.GetRequiredService<WrittenMail>());
        services.AddSingleton<IFactMail, FactMail>();
        services.AddSingleton<MailDesk>();
        services.AddSingleton<Func<MailDesk>>(provider => provider.GetRequiredService<MailDesk>);
        services.AddSingleton<DailyMail>();
        services.AddSingleton<IDailyWork, Reminders>();
        services.AddSingleton<IDailyWork>(provider => provider.GetRequiredService<DailyMail>());
        services.AddSingleton<IMailWords, MailToPeopleInWords>();
        services.AddSingleton<IMailWords>(provider => provider.GetRequiredService<DailyMail>());
    }
}
