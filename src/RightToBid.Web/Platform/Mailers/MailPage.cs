using System.Text.Encodings.Web;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>An e-mail as a page: what it says, and at its foot how often such e-mails come and where they are stopped.</summary>
internal static class MailPage
{
    /// <summary>Who sends what goes to those who follow the register and no one council.</summary>
    public const string TheRegister = "Right to bid: the register";

    public static string Of(string subject, Html body, Html foot)
    {
        using var writer = new StringWriter();
        ((Html)$"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{subject}</title></head><body>{body}<hr>{foot}</body></html>
            """).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Where e-mails are stopped, and how often they come, for those who have an account.</summary>
    public static Html MayStop(Uri stop, Uri? preferences) => preferences is null
        ? (Html)$"""<p><a href="{stop.AbsoluteUri}">Stop these e-mails</a></p>"""
        : (Html)$"""<p><a href="{preferences.AbsoluteUri}">Get these e-mails once a day</a>, or <a href="{stop.AbsoluteUri}">stop them</a>.</p>""";

    public static Html MustGet(string requiredBy) => $"<p>The law has the council tell you this ({requiredBy}), so it comes whatever you chose.</p>";
}
