using RightToBid.Web.Authorities;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Authorities;

public class knowing_a_council
{
    [Theory]
    [InlineData("E07000081", "Gloucester City Council")]
    [InlineData("GLO", "Gloucester City Council")]
    [InlineData("glo", "Gloucester City Council")]
    [InlineData("E06000060", "Buckinghamshire Council")]
    public void by_either_code(string code, string name) => KnownAuthorities.Find(code).ShouldNotBeNull().OfficialName.ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("XYZ")]
    public void and_no_other(string code) => KnownAuthorities.Find(code).ShouldBeNull();

    [Theory]
    [InlineData("GLO", true)]
    [InlineData("GLS", false)]
    [InlineData("EDH", false)]
    public void as_one_that_can_keep_its_cases_here(string code, bool canBeTenant) => KnownAuthorities.Find(code).ShouldNotBeNull().CanBeTenant.ShouldBe(canBeTenant);

    [Fact]
    public void when_it_has_ended_with_its_successor()
    {
        var aylesbury = KnownAuthorities.Find("AYL").ShouldNotBeNull();
        aylesbury.ExistedOn(On("Tuesday 31 March 2020")).ShouldBeTrue();
        aylesbury.ExistedOn(On("Wednesday 1 April 2020")).ShouldBeFalse();
        KnownAuthorities.SuccessorsOf(aylesbury).ShouldHaveSingleItem().Name.ShouldBe("Buckinghamshire");
        KnownAuthorities.SuccessorsOf(KnownAuthorities.Find("CMA").ShouldNotBeNull()).Count.ShouldBe(2);
    }
}
