using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Letters;

/// <summary>What drafts letters, keeps them, and sends them.</summary>
internal static class LettersSetup
{
    private const string AsPage = "text/html; charset=utf-8";

    public static void AddLetters(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LetterSettings>();
        builder.Services.AddSingleton<LetterDesk>();
        builder.Services.AddSingleton<OwedLetters>();
        builder.Services.AddSingleton<LetterArchive>();
        builder.Services.AddSingleton<KeptLetters>();
        builder.Services.AddSingleton<ILetterKeeper>(services => services.GetRequiredService<KeptLetters>());
        builder.Services.AddSingleton<LettersAsServed>();
        builder.Services.AddSingleton<IMailWords, LettersInWords>();
    }

    /// <summary>Letters as they were sent, for officers of their authority. They are saved, never shown in the browser.</summary>
    public static void MapKeptLetters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/casework/letters/{id:guid}", Page).RequireAuthorization(Permissions.SeeCasework).ShowsPeople().ExcludeFromDescription();
        routes.MapGet("/casework/letters/{id:guid}/document", Document).RequireAuthorization(Permissions.SeeCasework).ShowsPeople().ExcludeFromDescription();
    }

    private static async Task<IResult> Page(HttpContext http, LetterArchive archive, Guid id) =>
        await archive.Find(Caller.Of(http.User).Authority, id, http.RequestAborted) is { } letter
            ? TypedResults.File(System.Text.Encoding.UTF8.GetBytes(letter.Html), AsPage, $"{letter.FileName}.html")
            : TypedResults.NotFound();

    private static async Task<IResult> Document(HttpContext http, LetterArchive archive, Guid id) =>
        await archive.Find(Caller.Of(http.User).Authority, id, http.RequestAborted) is { Document.Length: > 0 } letter
            ? TypedResults.File(letter.Document, WordDocument.MediaType, $"{letter.FileName}.docx")
            : TypedResults.NotFound();
}
