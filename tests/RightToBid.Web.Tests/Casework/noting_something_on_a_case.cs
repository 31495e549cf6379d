using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Bundles;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Casework;

/// <summary>It writes, so it has a council of its own.</summary>
public class noting_something_on_a_case(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private const string Library = "ACV/2026/9003";
    private const string Page = $"/casework/notes/{Library}";
    private const string Case = $"/casework/cases/{Library}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CaseNotes Notes => council.Services.GetRequiredService<CaseNotes>();

    [Fact]
    public async Task an_officer_writes_it_and_the_case_shows_who_and_when_and_no_public_page_does()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        var page = await TestCouncil.Send(ann, Page, ("Words", "The surveyor comes on Monday."));

        page.Address.ShouldBe(Case);
        page.Main.ShouldContain("Ann Officer, Tuesday 12 May 2026");
        page.Main.ShouldContain("The surveyor comes on Monday.");
        (await TestCouncil.Open(ann, $"/register/{Ashcombe.Code}/{Library}")).Markup.ShouldNotContain("The surveyor comes on Monday.");
        (await council.Services.GetRequiredService<BundleReader>().Read(Asked(forOfficers: true), Cancellation))!
            .Notes!.ShouldContain(note => note.Words == "The surveyor comes on Monday.");
        (await council.Services.GetRequiredService<BundleReader>().Read(Asked(forOfficers: false), Cancellation))!.Notes.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "Enter what is to be noted")]
    [InlineData("   ", "Enter what is to be noted")]
    public async Task an_empty_note_is_none(string words, string error)
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await TestCouncil.Send(ann, Page, ("Words", words))).ErrorAt("Words").ShouldBe(error);
    }

    [Fact]
    public async Task a_note_that_is_too_long_is_kept_as_typed_and_not_kept_as_a_note()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await TestCouncil.Send(ann, Page, ("Words", new string('x', 2001)))).ErrorAt("Words").ShouldBe("The note must be 2,000 characters or fewer");
        (await TestCouncil.Send(ann, Page, ("Words", new string('x', 2000)))).Address.ShouldBe(Case);
    }

    [Fact]
    public async Task whoever_wrote_it_takes_it_away_and_another_officer_does_not()
    {
        await council.Make(new("bea@ashcombe.example", TestCouncil.Password, "Bea Officer", Roles.Officer, Ashcombe.Code));
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        using var bea = await council.SignedIn("bea@ashcombe.example");
        await TestCouncil.Send(ann, "/casework/notes/ACV/2026/9005", ("Words", "Wrong case."));
        var note = (await Notes.Of(Ashcombe.Code, "ACV/2026/9005", Cancellation)).Single(one => one.Words == "Wrong case.").NoteId;
        var address = $"/casework/note/{note}/take-away";

        (await TestCouncil.Open(bea, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(bea, "/casework/cases/ACV/2026/9005")).Main.ShouldNotContain("Take it away");
        var page = await TestCouncil.Send(ann, address);

        page.Main.ShouldContain("The words of this note were taken away.");
        page.Main.ShouldNotContain("Wrong case.");
        (await TestCouncil.Open(ann, address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task to_erase_somebody_takes_the_name_out_of_notes_and_leaves_the_rest()
    {
        var party = NamedIdentifier.For("noting", "party");
        await council.Services.GetRequiredService<Parties>().Record(Ashcombe.Code, new Party(party, "Philippa Quillfeather", Purposes.OwnsLand), Cancellation);
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        await TestCouncil.Send(ann, Page, ("Words", "Philippa Quillfeather rang about the plan."));

        await council.Services.GetRequiredService<Erasure>().Erase(Ashcombe.Code, party, ErasedBecause.Asked, "test", Cancellation);

        (await Notes.Of(Ashcombe.Code, Library, Cancellation)).ShouldContain(note => note.Words == "[erased] rang about the plan.");
    }

    [Fact]
    public async Task a_group_another_authority_and_a_case_that_is_not_there_find_nothing()
    {
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/notes/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/notes")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static BundleRequest Asked(bool forOfficers) => new(Ashcombe.Code, Library, "an officer", "account", ForOfficers: forOfficers);
}
