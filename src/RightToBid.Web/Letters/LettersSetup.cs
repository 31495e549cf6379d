using RightToBid.Web.Platform.Letterheads;

namespace RightToBid.Web.Letters;

/// <summary>What drafts letters, and what sends them.</summary>
internal static class LettersSetup
{
    public static void AddLetters(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LetterSettings>();
        builder.Services.AddSingleton<LetterDesk>();
        builder.Services.AddSingleton<OwedLetters>();
        builder.Services.AddSingleton<ILetterPost, MailPost>();
        builder.Services.AddSingleton<PostedLetters>();
    }
}
