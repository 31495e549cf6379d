using Microsoft.AspNetCore.Identity;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Why a password was not taken, to whoever chose it.</summary>
internal static class PasswordWords
{
    /// <summary>Long enough for any phrase, and short enough that hashing one is no work to be abused.</summary>
    public const int Longest = 200;

    public const string TooLong = "The password must be 200 characters or fewer";

    public static string For(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => "The password must be 12 characters or more",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The password must have 5 different characters or more",
        _ => error.Description,
    };
}
