using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Tests.Platform.SigningIn;

public class choosing_a_password
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("passwordpassword")]
    [InlineData("qwertyuiop123")]
    [InlineData("1q2w3e4r5t6y7u8i")]
    [InlineData("iloveyou123456")]
    [InlineData("LiverpoolEverton1")]
    [InlineData("Summer2026!!!")]
    [InlineData("charliecharlie")]
    [InlineData("200512345678")]
    [InlineData("!!!!!!!!!!!!!")]
    public void refuses_the_commonest_however_they_are_spelled(string password) => GuessablePasswords.IsCommon(password).ShouldBeTrue();

    [Theory]
    [InlineData("marmalade-orbits-the-lamp")]
    [InlineData("keep-the-fox-inn")]
    [InlineData("a-long-test-password")]
    [InlineData("correct horse stapled a moon")]
    [InlineData("tR8#kk2!vQz9Lm")]
    [InlineData("нехудший пароль")]
    public void takes_what_nobody_would_try_first(string password) => GuessablePasswords.IsCommon(password).ShouldBeFalse();
}
