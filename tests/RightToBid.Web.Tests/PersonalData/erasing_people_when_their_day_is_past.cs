using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Disposing;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;
using static RightToBid.Web.Tests.PersonalData.PeopleKept;
using static RightToBid.Web.Tests.Platform.TestCouncil;

namespace RightToBid.Web.Tests.PersonalData;

/// <summary>The clock runs for years here, so each test has a council of its own.</summary>
public sealed class erasing_people_when_their_day_is_past : IAsyncLifetime
{
    private readonly PeopleKept council = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => council.InitializeAsync();

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Fact]
    public async Task keeps_them_to_the_end_of_their_last_day()
    {
        await council.RecordClara();
        await council.Night("Wednesday 12 May 2032");

        (await council.NameOf(Clara)).ShouldBe("Clara Copy");
        (await council.Log()).ShouldBeEmpty();
    }

    [Fact]
    public async Task erases_them_in_the_night_after_it_and_says_so_without_a_name()
    {
        await council.RecordClara();
        await council.Night("Thursday 13 May 2032");

        (await council.NameOf(Clara)).ShouldBeNull();
        (await council.Log()).ShouldBe([new ErasedParty(Clara, Purposes.AskedForCopy, ErasedBecause.DayIsPast, On("Thursday 13 May 2032"))]);
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(Cancellation)).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task late_is_as_good_and_twice_is_once()
    {
        await council.RecordClara();
        await council.Night("Friday 1 December 2034");
        await council.Night("Friday 1 December 2034");
        await council.Night("Saturday 2 December 2034");

        (await council.NameOf(Clara)).ShouldBeNull();
        (await council.Log()).Count(gone => gone.PartyId == Clara).ShouldBe(1);
    }

    [Fact]
    public async Task never_happens_while_a_matter_of_theirs_runs()
    {
        await council.Night("Friday 1 December 2034");
        (await council.NameOf(Owner)).ShouldBe("Freya Freeholder");

        // The weeks and years that had passed unnoticed end what ran, and the council's years begin with that.
        await council.Drain();
        await council.Night("Friday 1 December 2034");
        var kept = (await council.Retention.Find(Authority, Owner, Cancellation)).ShouldNotBeNull();
        (kept.Runs, kept.KeepUntil).ShouldBe((false, On("Saturday 1 December 2040")));
        await council.Night("Saturday 1 December 2040");
        (await council.NameOf(Owner)).ShouldBe("Freya Freeholder");
        await council.Night("Sunday 2 December 2040");
        (await council.NameOf(Owner)).ShouldBeNull();
    }

    [Fact]
    public async Task waits_for_as_long_as_a_hold_stands()
    {
        await council.RecordClara();
        await council.Holds.Place(Caller, Clara, HoldReason.Tribunal, Cancellation);
        await council.Holds.Place(Caller, Clara, HoldReason.Claim, Cancellation);
        await council.Night("Thursday 13 May 2032");
        (await council.NameOf(Clara)).ShouldBe("Clara Copy");
        (await council.Holds.Of(Authority, Cancellation))[Clara].Reason.ShouldBe(HoldReason.Tribunal);

        await council.Holds.Lift(Caller, Clara, Cancellation);
        await council.Night("Friday 14 May 2032");
        (await council.NameOf(Clara)).ShouldBeNull();
    }

    [Fact]
    public async Task follows_the_council_s_own_policy()
    {
        await council.RecordClara();
        await council.Retention.Choose(Caller, Purposes.Copies, 2, Cancellation);
        await council.Night("Friday 12 May 2028");
        (await council.NameOf(Clara)).ShouldBe("Clara Copy");

        await council.Night("Saturday 13 May 2028");
        (await council.NameOf(Clara)).ShouldBeNull();
    }

    [Fact]
    public async Task keeps_to_a_day_that_was_promised_when_they_were_recorded()
    {
        await council.Parties.Record(
            Authority, new Party(Clara, "Clara Copy", Purposes.AskedForCopy) { KeepUntil = On("Sunday 31 May 2026") }, Cancellation);
        await council.Night("Sunday 31 May 2026");
        (await council.NameOf(Clara)).ShouldBe("Clara Copy");

        await council.Night("Monday 1 June 2026");
        (await council.NameOf(Clara)).ShouldBeNull();
    }

    [Fact]
    public async Task counts_again_from_the_day_on_which_they_are_recorded_again()
    {
        await council.RecordClara();
        council.Clock.AdvanceTo(On("Wednesday 12 May 2027"));
        await council.RecordClara();

        await council.Night("Thursday 12 May 2033");
        (await council.NameOf(Clara)).ShouldBe("Clara Copy");
        await council.Night("Friday 13 May 2033");
        (await council.NameOf(Clara)).ShouldBeNull();
    }

    [Fact]
    public async Task leaves_alone_what_belongs_to_somebody_who_is_still_recorded()
    {
        var carl = Guid.Parse("0190a5f0-0009-7000-8000-000000000c1b");
        await council.RecordClara();
        await council.Parties.Record(Authority, new Party(carl, "Carl Copy", Purposes.OwnsLand) { Address = "7 Elm Row\nAshcombe" }, Cancellation);
        var drafts = council.Services.GetRequiredService<Drafts>();
        await drafts.Begin(Caller, "planted", new { Address = "7 Elm Row" }, Cancellation);
        await drafts.Begin(Caller, "planted", new { Name = "Clara Copy" }, Cancellation);

        await council.Erasure.Erase(Authority, Clara, ErasedBecause.Asked, "test", Cancellation);

        (await council.NameOf(Clara)).ShouldBeNull();
        (await council.Parties.Find(Authority, carl, Cancellation))!.Address.ShouldBe("7 Elm Row\nAshcombe");
        (await council.Drafts()).ShouldBe(1);
    }

    [Fact]
    public async Task leaves_the_public_name_of_a_body_in_the_facts_and_takes_its_contact_out()
    {
        var body = Guid.Parse("0190a5f0-0009-7000-8000-000000000c1e");
        await council.Parties.Record(
            Authority, new Party(body, "Friends of the Fox", Purposes.NominatesOrBids) { Telephone = "01632 960888" }, Cancellation);
        await council.Do(new WithdrawNotice(
            (await council.Notice()).MoratoriumId, On("Tuesday 12 May 2026"), "The Friends of the Fox telephoned from 01632 960888."));

        await council.Erasure.Erase(Authority, body, ErasedBecause.Asked, "test", Cancellation);

        (await council.Notice()).WithdrawalReason.ShouldBe("The Friends of the Fox telephoned from [erased].");
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(Cancellation)).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task leaves_no_name_where_there_was_only_an_address()
    {
        await council.Parties.Record(Authority, new Party(Clara, null, Purposes.OwnsLand) { Address = "7 Elm Row" }, Cancellation);
        await council.Erasure.Erase(Authority, Clara, ErasedBecause.Asked, "test", Cancellation);

        (await council.Parties.Find(Authority, Clara, Cancellation))!.Address.ShouldBeNull();
        (await council.Log()).Count.ShouldBe(1);
    }
}

/// <summary>Every purpose that is written down has its row in the table, and the table's rows have what the pages need.</summary>
public sealed class the_purposes_of_people
{
    [Theory]
    [InlineData(Purposes.GaveNotice, "owners")]
    [InlineData(Purposes.OwnsLand, "owners")]
    [InlineData(Purposes.OwnsAfterDisposal, "owners")]
    [InlineData(Purposes.AskedForReview, "owners")]
    [InlineData(Purposes.RepresentsOwner, "owners")]
    [InlineData(Purposes.AppealedAsLaterOwner, "owners")]
    [InlineData(Purposes.Claimed, "claimants")]
    [InlineData(Purposes.AskedForCopy, "copies")]
    [InlineData(Purposes.NominatesOrBids, "bodies")]
    [InlineData("leaseholder" + Purposes.GivenNotices, "interested")]
    [InlineData("owner" + Purposes.NamedInNomination, "named")]
    [InlineData("anything else", "others")]
    public void have_a_policy_each(string words, string key) => Purposes.Of(words).Key.ShouldBe(key);

    [Fact]
    public void have_a_key_each() => Purposes.All.Select(purpose => purpose.Key).ShouldBeUnique();
}
