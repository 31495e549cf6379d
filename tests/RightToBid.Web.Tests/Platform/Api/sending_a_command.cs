using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

namespace RightToBid.Web.Tests.Platform.Api;

/// <summary>Every command over HTTP: once, twice, at once with another, unreadable, refused, and by whom it may not be sent.</summary>
public class sending_a_command(TestCouncil council) : IClassFixture<TestCouncil>
{
    /// <summary>What only sagas send, or what begins with something else.</summary>
    private static readonly Type[] ForSagasAlone =
    [
        typeof(EnterInList), typeof(NoteDisposalNotice), typeof(NoteBidderRequest), typeof(TerminateMoratorium), typeof(NoteEntryDay),
        typeof(NoteRelevantDisposal), typeof(NoteNomination), typeof(NoteRenewal), typeof(ReinstateNomination), typeof(OpenBid),
        typeof(NoteRequestFacts), typeof(BeginHandover), typeof(StrikeOutBid), typeof(NoteRenewedListing), typeof(NoteRenewedEntry), typeof(NoteOwnersNotice), typeof(NoteOtherNotice),
    ];

    [Fact]
    public async Task a_nomination_gets_a_reference_and_a_version()
    {
        using var officer = await council.Program(TestCouncil.Officer);

        var answer = await officer.Post("nominations", Programs.Nomination());

        answer.Status.ShouldBe(201);
        answer.Version.ShouldBe("\"1\"");
        answer.Events.ShouldBe(["nomination_received"]);
        var read = await officer.Get($"nominations/{answer.Id}");
        read.Body.GetProperty("state").GetProperty("reference").GetString().ShouldNotBeNull().ShouldStartWith("ACV/2026/");
    }

    [Fact]
    public async Task the_same_key_again_does_nothing_and_answers_as_the_first_time()
    {
        using var officer = await council.Program(TestCouncil.Officer);

        var first = await officer.Post("nominations", Programs.Nomination(), ("Idempotency-Key", "one"));
        var again = await officer.Post("nominations", Programs.Nomination(), ("Idempotency-Key", "one"));
        var other = await officer.Post("nominations", Programs.Nomination(), ("Idempotency-Key", "two"));

        again.Id.ShouldBe(first.Id);
        again.Status.ShouldBe(200);
        again.Body.GetProperty("wasRepeat").GetBoolean().ShouldBeTrue();
        other.Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task of_two_officers_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        using var one = await council.Program(TestCouncil.Officer);
        using var other = await council.Program(TestCouncil.LegalOfficer);
        var nomination = await one.Post("nominations", Programs.Nomination());
        var seen = ("If-Match", nomination.Version!);

        var answers = await Task.WhenAll(
            one.Post($"nominations/{nomination.Id}/acceptance", Programs.Acceptance, seen),
            other.Post($"nominations/{nomination.Id}/refusal", new { reasons = "Not of value.", decidedOn = "2026-05-11" }, seen));

        answers.Select(answer => answer.Status).Order().ShouldBe([200, 409]);
        answers.Single(answer => answer.Status == 409).Text("title").ShouldBe("Somebody recorded something while you were deciding.");
        (await one.Get($"nominations/{nomination.Id}")).Version.ShouldNotBe(nomination.Version);
    }

    [Fact]
    public async Task a_decision_on_a_decided_nomination_is_refused_with_what_was_decided()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        var nomination = await officer.Post("nominations", Programs.Nomination());
        await officer.Post($"nominations/{nomination.Id}/acceptance", Programs.Acceptance);

        var answer = await officer.Post($"nominations/{nomination.Id}/refusal", new { reasons = "Not of value.", decidedOn = "2026-05-12" });

        answer.Status.ShouldBe(409);
        answer.Text("title").ShouldBe("The council decided on Monday 11 May 2026 to list the land.");
    }

    [Fact]
    public async Task what_it_causes_elsewhere_is_there_when_it_answers()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        var nomination = await officer.Post("nominations", Programs.Nomination());
        await officer.Post($"nominations/{nomination.Id}/acceptance", Programs.Acceptance);

        var read = await officer.Get($"nominations/{nomination.Id}");
        var entry = await officer.Get($"list-entries/{read.Body.GetProperty("state").GetProperty("listEntryId").GetString()}");

        entry.Status.ShouldBe(200);
        entry.Body.GetProperty("state").GetProperty("enteredOn").GetString().ShouldBe("2026-05-11");
    }

    [Fact]
    public async Task a_request_out_of_time_is_refused_with_its_provision_and_one_in_time_is_not()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        var moratorium = await Notice(officer, "2026-03-02");   // six weeks end on Sunday 12 April 2026

        var late = await officer.Post($"moratoria/{moratorium}/bidders", Request("2026-04-13"));
        var inTime = await officer.Post($"moratoria/{moratorium}/bidders", Request("2026-04-12"));

        late.Status.ShouldBe(422);
        late.Text("provision").ShouldBe("Localism Act 2011, s. 95(3)(a)");
        late.Text("title").ShouldBe("The interim moratorium ended on Sunday 12 April 2026.");
        inTime.Status.ShouldBe(200);
        inTime.Events.ShouldBe(["bidder_registered"]);
    }

    [Theory]
    [InlineData("""{"receivedOn":"2026-02-31"}""", "receivedOn: A day must be a real date, like 2024-02-29. Nothing was saved.")]
    [InlineData("""{"receivedOn":"2026-02-01","asset":{"name":"The Fox Inn"}}""", "asset: What is missing: 'address'. Nothing was saved.")]
    [InlineData("""{"surprise":1}""", "surprise: Nothing is known by that name. Nothing was saved.")]
    [InlineData("""[]""", "The body must be a JSON object. Nothing was saved.")]
    public async Task what_cannot_be_read_is_said_in_the_reader_s_words(string body, string detail)
    {
        using var officer = await council.Program(TestCouncil.Officer);

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await Answer.Read(await officer.PostAsync(
            new Uri("/api/v1/nominations", UriKind.Relative), content, TestContext.Current.CancellationToken));

        answer.Status.ShouldBe(400);
        answer.Text("detail").ShouldBe(detail);
    }

    [Fact]
    public async Task an_answer_that_is_wrong_names_its_field()
    {
        using var officer = await council.Program(TestCouncil.Officer);

        var answer = await officer.Post("nominations", Programs.Nomination(receivedOn: "2026-05-13"));

        answer.Status.ShouldBe(400);
        answer.Text("field").ShouldBe("receivedOn");
        answer.Text("title").ShouldBe("Wednesday 13 May 2026 is in the future.");
    }

    [Fact]
    public async Task a_member_speaks_for_their_own_group_today_whatever_the_request_says()
    {
        using var member = await council.Program(TestCouncil.Member);

        var nomination = await member.Post("nominations", Programs.Nomination(receivedOn: "2026-01-01"));

        var state = (await member.Get($"nominations/{nomination.Id}")).Body.GetProperty("state");
        state.GetProperty("receivedOn").GetString().ShouldBe("2026-05-12");
        state.GetProperty("nominator").GetProperty("partyId").GetGuid().ShouldBe(TestCouncil.FriendsOfTheFox);
    }

    [Fact]
    public async Task another_group_s_nomination_reads_as_not_found_and_its_own_does_not()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        using var member = await council.Program(TestCouncil.Member);
        var others = await officer.Post("nominations", Programs.Nomination("The Bell Inn"));
        var own = await member.Post("nominations", Programs.Nomination());

        (await member.Get($"nominations/{others.Id}")).Status.ShouldBe(404);
        (await member.Post($"nominations/{others.Id}/withdrawal", new { withdrawnOn = "2026-05-12" })).Status.ShouldBe(404);
        (await member.Post($"nominations/{own.Id}/withdrawal", new { withdrawnOn = "2026-05-12" })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task a_member_decides_nothing_and_a_stranger_sends_nothing()
    {
        using var member = await council.Program(TestCouncil.Member);
        using var stranger = council.CreateClient();
        var nomination = await member.Post("nominations", Programs.Nomination());

        (await member.Post($"nominations/{nomination.Id}/acceptance", Programs.Acceptance)).Status.ShouldBe(403);
        (await stranger.Post("nominations", Programs.Nomination())).Status.ShouldBe(401);
    }

    [Fact]
    public async Task an_owner_s_name_stays_out_of_everything_that_is_stored_with_the_case()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        var moratorium = await Notice(officer, "2026-03-02");

        var read = await officer.Get($"moratoria/{moratorium}");

        read.Body.ToString().ShouldNotContain("Quentin");
        read.Body.GetProperty("state").GetProperty("ownerPartyId").GetGuid().ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task every_command_has_an_address_unless_only_sagas_send_it()
    {
        using var stranger = council.CreateClient();
        var description = await stranger.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var command in typeof(ICommand).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ICommand)) && type is { IsClass: true, IsGenericType: false }))
        {
            var state = command.GetInterfaces()
                .Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>)).GenericTypeArguments[0].Name;
            description.Contains($"\"{state}.{command.Name}\"", StringComparison.Ordinal)
                .ShouldBe(!ForSagasAlone.Contains(command), $"{state}.{command.Name}");
        }
    }

    [Fact]
    public async Task every_stream_can_be_corrected()
    {
        using var stranger = council.CreateClient();
        var description = await stranger.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var state in typeof(ICommand).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IRemembering))))
        {
            description.ShouldContain($"\"{state.Name}.CorrectFact\"");
            description.ShouldContain($"\"{state.Name}.StrikeOutFact\"");
        }
    }

    private static object Request(string day) => new
    {
        group = new { name = "Friends of the Fox", body = new { form = "charity", activeInArea = true } },
        requestedOn = day,
    };

    private static async Task<string> Notice(HttpClient officer, string receivedOn)
    {
        var nomination = await officer.Post("nominations", Programs.Nomination(receivedOn: "2026-01-05"));
        await officer.Post(
            $"nominations/{nomination.Id}/acceptance",
            new
            {
                findings = new { test = "current-use", use = "A pub", prospect = "It trades" },
                reasons = "Both limbs are met.",
                decidedOn = "2026-02-02",
            });
        var state = (await officer.Get($"nominations/{nomination.Id}")).Body.GetProperty("state");
        var notice = await officer.Post(
            $"list-entries/{state.GetProperty("listEntryId").GetString()}/disposal-notices",
            new { owner = new { name = "Quentin Quill", address = "Quill Hall" }, ownerLabel = "the freeholder", receivedOn });
        notice.Status.ShouldBe(201);
        return notice.Id;
    }
}
