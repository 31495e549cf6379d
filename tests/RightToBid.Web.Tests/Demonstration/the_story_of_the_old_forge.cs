using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Web.Bundles;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Demonstration;

/// <summary>
/// The longest story of the demonstration, lived through day by day: after each chapter an officer looks at the boards, the duties and
/// the register, and at the end a tribunal is given its bundle.
/// </summary>
public sealed class the_story_of_the_old_forge : TestCouncil
{
    private const string OfficerHere = "officer@ashcombe.example";
    private static readonly LocalDate NominatedOn = On("Tuesday 2 June 2026");
    private static readonly Asset Forge = new("The Old Forge", "Forge Lane, Ashcombe") { Kind = "forge and paddock" };

    private HttpClient officer = null!;
    private Story story = null!;
    private ForgeStory forge = null!;
    private int told;

    private string CasePage => Links.CaseworkCase(story.Reference);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(OfficerHere, Password, "Ann Officer", Roles.LegalOfficer, Ashcombe.Code));
        officer = await SignedIn(OfficerHere);
        await Services.GetRequiredService<LetterSettings>().Keep(Ashcombe.Code, Ashcombe.Actor, Ashcombe.Letterhead, TestContext.Current.CancellationToken);
        foreach (var (party, name) in new[] { (Ashcombe.OwnerPartyId, Ashcombe.OwnerName), (Ashcombe.Friends.PartyId!.Value, Ashcombe.Friends.Name) })
        {
            await Services.GetRequiredService<Parties>().Record(
                Ashcombe.Code,
                new Party(party, name, "somebody to write to") { Address = Ashcombe.PostalAddress, KeepUntil = On("Friday 31 December 2032") },
                TestContext.Current.CancellationToken);
        }

        story = new Story(
            new DeskStage(Services.GetRequiredService<CaseDesk>(), Services.GetRequiredService<ILetterKeeper>(), TestContext.Current.CancellationToken), 23, Forge);
        forge = new ForgeStory(story, NominatedOn);
    }

    public override async ValueTask DisposeAsync()
    {
        officer.Dispose();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task is_right_at_every_step_on_the_board_in_the_register_and_in_the_duties()
    {
        await TellTo("nominated");
        (await See("/casework/overview/undecided")).ShouldContain("The Old Forge");
        (await Duties()).ShouldContain("considering");
        (await See("/register")).ShouldNotContain("The Old Forge");

        await TellTo("returned");
        (await See(CasePage)).ShouldContain("Returned for completion on Friday 12 June 2026");

        await TellTo("completed");
        (await See("/casework/overview/undecided")).ShouldContain("Tuesday 28 July 2026");

        await TellTo("listed in part");
        (await See("/register")).ShouldContain("The Old Forge");
        (await See("/casework/overview/undecided")).ShouldNotContain("The Old Forge");
        (await See("/casework/due")).ShouldContain("Give notice that the land is listed");

        (await Letter(NoticeCodes.Inclusion, NoticeRecipient.Owner, Ashcombe.OwnerPartyId)).ShouldContain("review");

        await TellTo("told of the listing");
        (await See("/casework/due")).ShouldNotContain("Give notice that the land is listed");

        await TellTo("review asked for on the last day");
        (await See("/casework/overview/reviews-open")).ShouldContain("Wednesday 11 November 2026");
        (await See("/register")).ShouldContain("The Old Forge");

        await TellTo("listing upheld");
        (await See("/casework/overview/reviews-open")).ShouldContain("There is none.");
        (await See("/register")).ShouldContain("The Old Forge");

        await TellTo("appeal lodged");
        (await See("/casework/overview/appeals-open")).ShouldContain("The Old Forge");

        await TellTo("appeal dismissed");
        (await See("/casework/overview/appeals-open")).ShouldContain("There is none.");

        await TellTo("notice of one of two owners");
        (await See(CasePage)).ShouldContain(Ends(321));
        (await Letter(NoticeCodes.DisposalNoticeToNominator, NoticeRecipient.Nominator, null)).ShouldContain(Ends(321));

        await TellTo("receipt day corrected");
        (await See(CasePage)).ShouldContain(Ends(320));
        (await Duties()).ShouldContain("again");
        (await Letter(NoticeCodes.DisposalNoticeToNominator, NoticeRecipient.Nominator, null)).ShouldContain(Ends(320));

        await TellTo("told again with the right dates");
        (await Duties()).ShouldNotContain("must be given again");

        await TellTo("request of the last day, recorded a week late");
        (await See("/casework/overview/full-moratoria")).ShouldContain("The Old Forge");
        (await See(Links.Case(Ashcombe.Code, story.Reference))).ShouldContain("recorded 7 days later");

        await TellTo("sold to the group");
        (await See("/casework/overview/moratoria-live")).ShouldContain("There is none.");

        await TellTo("keys");
        (await See("/register")).ShouldContain("The Old Forge");

        await TellTo("claim for compensation");
        (await See(CasePage)).ShouldContain("compensation");
        (await See(Links.Case(Ashcombe.Code, story.Reference))).ShouldNotContain("compensation");

        await TellTo("claim reviewed");
        (await See("/casework/overview/reviews-open")).ShouldContain("Compensation review");

        await TellTo("refusal confirmed");
        (await See("/casework/overview/reviews-open")).ShouldContain("There is none.");
        (await See("/casework/overview/duties-overdue")).ShouldContain("There is none.");

        var bundle = (await Services.GetRequiredService<BundleReader>().Read(
            new BundleRequest(Ashcombe.Code, story.Reference, "a legal officer", "test", ForOfficers: true), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var told = bundle.Streams.SelectMany(stream => stream.Events).Select(one => $"{one.Line.Sentence} {string.Join(' ', one.Line.Notes)}").ToList();
        told.ShouldContain(line => line.Contains("returned", StringComparison.OrdinalIgnoreCase));
        told.ShouldContain(line => line.Contains("dismissed", StringComparison.OrdinalIgnoreCase));
        told.ShouldContain(line => line.Contains("recorded 7 days later", StringComparison.Ordinal));
        told.ShouldContain(line => line.Contains("corrected on", StringComparison.Ordinal));
        bundle.Streams.ShouldAllBe(stream => stream.Dates.Count > 0 || stream.Heading.Contains("handover", StringComparison.OrdinalIgnoreCase) || stream.Heading.Contains("bid", StringComparison.OrdinalIgnoreCase));

        var proof = await Services.GetRequiredService<IKernel>().Verification.Verify(TestContext.Current.CancellationToken);
        proof.Differences.ShouldBeEmpty();
    }

    /// <summary>Moves the clock from chapter to chapter and tells each on its day, with whatever fell due in between.</summary>
    private async Task TellTo(string name)
    {
        while (told < forge.Chapters.Count)
        {
            var (chapter, day, tell) = forge.Chapters[told++];
            Clock.AdvanceTo(forge.Day(day));
            await Drain();
            await tell();
            await Drain();
            if (chapter == name)
            {
                return;
            }
        }

        throw new InvalidOperationException($"There is no chapter \"{name}\" ahead.");
    }

    private string Ends(int receivedDay) => forge.Day(receivedDay + 41).InFull();

    private async Task<string> Letter(string notice, NoticeRecipient to, Guid? party) =>
        (await Open(officer, Links.Letter(story.Reference, notice, to, party))).Main;

    private Task<string> Duties() => See(Links.Duties(story.Reference));

    private async Task<string> See(string address) => (await Open(officer, address)).Main;
}
