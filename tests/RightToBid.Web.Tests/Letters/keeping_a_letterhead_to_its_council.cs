using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Letters;

public sealed class keeping_a_letterhead_to_its_council(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    [Fact]
    public async Task of_one_council_is_not_anothers()
    {
        await council.SetLetterhead();
        await council.Make(new("legal@elsewhere.example", TestCouncil.Password, "Lea Other", Roles.LegalOfficer, "E99999998"));
        using var elsewhere = await council.SignedIn("legal@elsewhere.example");

        (await TestCouncil.Open(elsewhere, "/casework/settings/letters")).Main.ShouldNotContain("Ashcombe District Council");
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, "/casework/settings/letters")).Address.ShouldStartWith("/sign-in");
    }
}
