using RightToBid.Web.Authorities;

namespace RightToBid.Web.Register;

/// <summary>The council behind a code, as people call it.</summary>
internal static class AuthorityNames
{
    public static string Of(string code) => KnownAuthorities.Find(code)?.OfficialName ?? code;
}
