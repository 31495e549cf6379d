using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Nominating;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Groups;

public class keeping_the_constitution_of_a_body(BodiesCouncil council) : IClassFixture<BodiesCouncil>
{
    private const string Own = "/groups/body/constitution-file";

    private static readonly string ForOfficers = $"/casework/bodies/{BodiesCouncil.Players}/constitution-file";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_member_adds_them_and_the_officers_read_them_and_nobody_else_does()
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);
        (await TestCouncil.Open(lead, "/groups/body")).Link("Constitution as a file").ShouldBe(Own);

        var page = await FileForm.Send(lead, Own, "articles.pdf", FileForm.Pdf, Since(1, 3, 2024));

        page.Address.ShouldBe(Own);
        page.Main.ShouldContain("articles.pdf 20 bytes, added on 12 May 2026");
        var file = page.Link("articles.pdf");
        (await lead.GetByteArrayAsync(new Uri(file, UriKind.Relative), Cancellation)).ShouldBe(FileForm.Pdf);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var forOfficers = (await TestCouncil.Open(officer, ForOfficers)).Link("articles.pdf");
        using var answer = await officer.GetAsync(new Uri(forOfficers, UriKind.Relative), Cancellation);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        foreach (var other in new[] { BodiesCouncil.Clerk, BodiesCouncil.Stranger, BodiesCouncil.OfficerElsewhere })
        {
            using var browser = await council.SignedIn(other);
            (await TestCouncil.Open(browser, file)).Status.ShouldBe(
                other == BodiesCouncil.OfficerElsewhere ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound, other);
            (await TestCouncil.Open(browser, forOfficers)).Status.ShouldBe(HttpStatusCode.NotFound, other);
            (await TestCouncil.Open(browser, ForOfficers)).Status.ShouldBe(HttpStatusCode.NotFound, other);
        }
    }

    [Fact]
    public async Task an_officer_adds_them_for_a_body_that_brought_them_on_paper()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var at = $"/casework/bodies/{BodiesCouncil.ParishCouncil}/constitution-file";

        (await FileForm.Send(officer, at, "standing orders.pdf", FileForm.Pdf, Since(1, 3, 2024))).Main.ShouldContain("standing orders.pdf");
        using var elsewhere = await council.SignedIn(BodiesCouncil.OfficerElsewhere);
        (await TestCouncil.Open(elsewhere, at)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/casework/bodies/0190a5f0-0000-7000-8000-0000000000ff/constitution-file")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("rules.html", "The file must be a PDF, JPG, PNG, DOCX, TXT or EML")]
    [InlineData("rules.pdf.svg", "The file must be a PDF, JPG, PNG, DOCX, TXT or EML")]
    [InlineData("rules.png", "The file’s content is not what its name says: .png")]
    public async Task of_another_kind_is_refused(string name, string error)
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);

        (await FileForm.Send(lead, Own, name, FileForm.Pdf, Since(1, 3, 2024))).ErrorAt("Upload").ShouldBe(error);
    }

    [Fact]
    public async Task larger_than_ten_megabytes_is_refused_and_a_name_with_folders_loses_them()
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);

        (await FileForm.Send(lead, Own, "rules.pdf", [.. FileForm.Pdf, .. new byte[10 * 1024 * 1024]], Since(1, 3, 2024))).ErrorAt("Upload")
            .ShouldBe("The file must be 10 MB or smaller");
        var page = await FileForm.Send(lead, Own, "../../etc/rules of 2023.pdf", [.. FileForm.Pdf, 3], Since(1, 3, 2023));
        page.Main.ShouldContain("rules of 2023.pdf");
        page.Main.ShouldNotContain("etc");
    }

    [Fact]
    public async Task without_a_file_or_a_day_or_a_token_keeps_nothing()
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);
        var before = (await TestCouncil.Open(lead, Own)).Main;

        (await TestCouncil.Send(lead, Own, Since(1, 3, 2024))).ErrorAt("Upload").ShouldBe("Select a file");
        (await FileForm.Send(lead, Own, "rules.pdf", [], Since(1, 3, 2024))).ErrorAt("Upload").ShouldBe("The file is empty");
        (await FileForm.Send(lead, Own, "rules.pdf", FileForm.Pdf)).ErrorAt("Since").ShouldNotBeNull();
        (await FileForm.Send(lead, Own, "rules.pdf", FileForm.Pdf, Since(13, 5, 2026))).ErrorAt("Since")
            .ShouldBe("The day from which the rules stand must be today or in the past");
        (await FileForm.Post(lead, Own, "rules.pdf", FileForm.Pdf, Since(1, 3, 2024))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await TestCouncil.Open(lead, Own)).Main.ShouldBe(before);
        using var stranger = await council.SignedIn(BodiesCouncil.Stranger);
        (await TestCouncil.Open(stranger, Own)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    internal static (string, string)[] Since(int day, int month, int year) => NominationJourney.Day("Since", day, month, year);
}

public sealed class replacing_the_constitution_of_a_body : IAsyncLifetime
{
    private const string Own = "/groups/body/constitution-file";

    private readonly BodiesCouncil council = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private BodyConstitutions Constitutions => council.Services.GetRequiredService<BodyConstitutions>();

    public async ValueTask InitializeAsync()
    {
        await council.InitializeAsync();
        using var lead = await council.SignedIn(BodiesCouncil.Lead);
        await FileForm.Send(lead, Own, "rules 2020.pdf", FileForm.Pdf, keeping_the_constitution_of_a_body.Since(1, 3, 2020));
        await FileForm.Send(lead, Own, "rules 2026.pdf", [.. FileForm.Pdf, 1], keeping_the_constitution_of_a_body.Since(1, 5, 2026));
    }

    public async ValueTask DisposeAsync()
    {
        await council.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task keeps_the_old_one_for_six_years_from_its_replacement_and_no_longer()
    {
        using (var lead = await council.SignedIn(BodiesCouncil.Lead))
        {
            var page = await TestCouncil.Open(lead, Own);
            page.Main.ShouldContain("rules 2026.pdf 21 bytes, added on 12 May 2026 1 May 2026 Stands now");
            page.Main.ShouldContain("rules 2020.pdf 20 bytes, added on 12 May 2026 1 March 2020 Replaced on 12 May 2026");
            page.Main.ShouldContain("kept for 6 years from that day");
            page.Main.ShouldNotContain("Take away", Case.Sensitive);
        }

        (await KeptAfterTheNightTo("Wednesday 12 May 2032")).ShouldBe(["rules 2026.pdf", "rules 2020.pdf"]);
        (await KeptAfterTheNightTo("Thursday 13 May 2032")).ShouldBe(["rules 2026.pdf"]);
        (await KeptAfterTheNightTo("Friday 13 May 2044")).ShouldBe(["rules 2026.pdf"]);
    }

    [Fact]
    public async Task with_what_stands_changes_its_day_alone_and_with_an_older_one_lets_that_stand_again()
    {
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        using var lead = await council.SignedIn(BodiesCouncil.Lead);

        await FileForm.Send(lead, Own, "rules 2026.pdf", [.. FileForm.Pdf, 1], keeping_the_constitution_of_a_body.Since(2, 5, 2026));
        (await Versions()).Select(version => (version.Name, version.SinceOn, version.AddedOn, version.ReplacedOn)).ShouldBe(
        [
            ("rules 2026.pdf", On("Saturday 2 May 2026"), On("Tuesday 12 May 2026"), null),
            ("rules 2020.pdf", On("Sunday 1 March 2020"), On("Tuesday 12 May 2026"), On("Tuesday 12 May 2026")),
        ]);

        await FileForm.Send(lead, Own, "rules 2020.pdf", FileForm.Pdf, keeping_the_constitution_of_a_body.Since(1, 3, 2020));
        (await Versions()).Select(version => (version.Name, version.ReplacedOn)).ShouldBe(
            [("rules 2020.pdf", null), ("rules 2026.pdf", On("Wednesday 13 May 2026"))]);
    }

    [Fact]
    public async Task is_undone_by_a_legal_officer_who_takes_the_new_one_away()
    {
        var wrong = (await Versions())[0].FileId;
        var address = Links.TakeAwayConstitution(BodiesCouncil.Players, wrong);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Open(legal, Links.TakeAwayConstitution(BodiesCouncil.ParishCouncil, wrong))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, $"{Links.Body(BodiesCouncil.Players)}/constitution-file")).Link("Take away rules 2026.pdf").ShouldBe(address);

        var page = await TestCouncil.Send(legal, address);

        page.Main.ShouldNotContain("rules 2026.pdf");
        (await Versions()).Select(version => (version.Name, version.ReplacedOn)).ShouldBe([("rules 2020.pdf", null)]);
        (await TestCouncil.Open(legal, Links.Constitution(BodiesCouncil.Players, wrong))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Asked", 2)]
    [InlineData("DayIsPast", 0)]
    public async Task ends_with_the_body_s_contact_when_its_day_is_past_and_not_when_it_asks(string because, int kept)
    {
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(BodiesCouncil.Players, "The Ashcombe Players", Purposes.NominatesOrBids) { Telephone = "01632 960888" }, Cancellation);

        await council.Services.GetRequiredService<Erasure>().Erase(
            TestCouncil.Authority, BodiesCouncil.Players, Enum.Parse<ErasedBecause>(because), Erasure.NightlyWork, Cancellation);

        (await Versions()).Count.ShouldBe(kept);
    }

    private Task<IReadOnlyList<BodyConstitution>> Versions() => Constitutions.Of(TestCouncil.Authority, BodiesCouncil.Players, Cancellation);

    private async Task<IEnumerable<string>> KeptAfterTheNightTo(string day)
    {
        council.Clock.AdvanceTo(On(day));
        await Constitutions.Run(Cancellation);
        return (await Versions()).Select(version => version.Name);
    }
}
