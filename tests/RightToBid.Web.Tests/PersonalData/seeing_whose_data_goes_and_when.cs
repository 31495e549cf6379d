using System.Net;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;
using static RightToBid.Web.Tests.PersonalData.PeopleKept;

namespace RightToBid.Web.Tests.PersonalData;

public sealed class seeing_whose_data_goes_and_when : IAsyncLifetime
{
    private static readonly string HoldOnClara = Links.HoldParty(Clara);

    private readonly PeopleKept council = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await council.InitializeAsync();
        await council.RecordClara();
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    [InlineData(TestCouncil.LegalOfficer, HttpStatusCode.OK)]
    [InlineData(Administrator, HttpStatusCode.OK)]
    [InlineData(Auditor, HttpStatusCode.OK)]
    public async Task is_for_legal_officers_and_administrators(string account, HttpStatusCode expected)
    {
        using var browser = await council.SignedIn(account);
        foreach (var address in new[] { Links.PersonalData, Links.RetentionPolicy, Links.Erased, HoldOnClara })
        {
            (await TestCouncil.Open(browser, address)).Status.ShouldBe(expected, address);
        }
    }

    [Fact]
    public async Task says_nobody_while_nobody_s_day_is_near()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Open(legal, Links.PersonalData);

        page.Main.ShouldContain("Nobody will be erased in the next twelve months. The next is kept to the end of Wednesday 12 May 2032.");
        page.WordsOf("later").ShouldContain("in a matter that still runs: they have no day yet. 1 person or body will be erased later.");
        page.HasPart("soon").ShouldBeFalse();
        page.Main.ShouldNotContain("Freya Freeholder");
        (await TestCouncil.Open(legal, Links.Erased)).Main.ShouldContain("Nothing has been erased yet.");
    }

    [Fact]
    public async Task names_those_of_the_next_twelve_months_with_the_day_and_why()
    {
        await council.Retention.Choose(Caller, Purposes.Copies, 1, Cancellation);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        var page = await TestCouncil.Open(legal, Links.PersonalData);

        page.Main.ShouldContain("1 person or body will be erased in the next twelve months, the first in the night after Wednesday 12 May 2027.");
        page.WordsOf("soon").ShouldContain("Clara Copy Asked for a free copy of a list under section 94 To the end of Wednesday 12 May 2027");
        page.WordsOf("soon").ShouldContain("The last thing that concerned them was recorded on 12 May 2026. Policy: 1 year from then.");
        page.Link("Put on hold: Clara Copy").ShouldBe(HoldOnClara);

        await council.Night("Thursday 13 May 2027");
        using var later = await council.SignedIn(TestCouncil.LegalOfficer);
        var log = await TestCouncil.Open(later, Links.Erased);
        log.WordsOf("erased").ShouldContain($"13 May 2027 {Clara} Asked for a free copy of a list under section 94 Their last day was past");
        log.Main.ShouldNotContain("Clara Copy");
        (await TestCouncil.Open(later, HoldOnClara)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_hold_is_placed_with_a_reason_keeps_from_erasure_on_request_and_is_lifted()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Send(legal, HoldOnClara)).ErrorAt("Reason").ShouldBe("Select why it must be kept");
        (await TestCouncil.Send(legal, HoldOnClara, ("Reason", "Curiosity"))).ErrorAt("Reason").ShouldBe("Select why it must be kept");

        var done = await TestCouncil.Send(legal, HoldOnClara, ("Reason", nameof(HoldReason.Tribunal)));
        done.Address.ShouldBe(Links.PersonalData);
        done.Main.ShouldContain("They are on hold, and nothing of theirs is erased.");
        done.WordsOf("on-hold").ShouldContain("An appeal is before a tribunal or a court 12 May 2026");
        var refused = await TestCouncil.Send(legal, Links.EraseParty(Clara, Reference));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("They are on hold: an appeal is before a tribunal or a court.");
        refused.Main.ShouldContain("UK GDPR, Article 17(3)(e)");
        (await council.NameOf(Clara)).ShouldBe("Clara Copy");

        (await TestCouncil.Open(legal, HoldOnClara)).Main.ShouldContain("When the hold is lifted, they are kept to the end of Wednesday 12 May 2032.");
        var lifted = await TestCouncil.Send(legal, HoldOnClara);
        lifted.Main.ShouldContain("The hold is lifted.");
        lifted.HasPart("on-hold").ShouldBeFalse();
        (await TestCouncil.Send(legal, Links.EraseParty(Clara, Reference))).Status.ShouldBe(HttpStatusCode.OK);
        (await council.NameOf(Clara)).ShouldBeNull();
    }

    [Fact]
    public async Task a_hold_is_on_somebody_of_whom_something_is_kept_here()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Open(legal, Links.HoldParty(BidId))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var auditor = await council.SignedIn(Auditor);
        (await TestCouncil.Open(auditor, Links.PersonalData)).Main.ShouldNotContain("Put on hold");
    }

    [Theory]
    [InlineData("copies", "", "Enter how many years, a whole number from 1 to 30")]
    [InlineData("copies", "0", "Enter how many years, a whole number from 1 to 30")]
    [InlineData("copies", "31", "Enter how many years, a whole number from 1 to 30")]
    [InlineData("copies", "two", "Enter how many years, a whole number from 1 to 30")]
    public async Task the_policy_is_in_whole_years(string purpose, string years, string error)
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Send(legal, Links.RetentionPolicy, ("Purpose", purpose), ("Years", years))).ErrorAt("Years").ShouldBe(error);
        (await council.Retention.YearsOf(TestCouncil.Authority, Cancellation))["copies"].ShouldBe(6);
    }

    [Fact]
    public async Task the_policy_is_set_for_a_purpose_and_labelled_policy()
    {
        using var admin = await council.SignedIn(Administrator);
        (await TestCouncil.Send(admin, Links.RetentionPolicy, ("Years", "2"))).ErrorAt("Purpose").ShouldBe("Select for whom the policy is");
        (await TestCouncil.Send(admin, Links.RetentionPolicy, ("Purpose", "everybody"), ("Years", "2"))).ErrorAt("Purpose").ShouldBe("Select for whom the policy is");

        var saved = await TestCouncil.Send(admin, Links.RetentionPolicy, ("Purpose", "copies"), ("Years", "1"));
        saved.Main.ShouldContain("The policy is saved.");
        saved.Main.ShouldContain("this council’s policy, not the law");
        saved.WordsOf("policy").ShouldContain("Those who were given a copy of a list 1 year");
        (await council.Retention.YearsOf(TestCouncil.Authority, Cancellation))["copies"].ShouldBe(1);
        (await council.Retention.YearsOf("E99999998", Cancellation))["copies"].ShouldBe(6);
    }
}
