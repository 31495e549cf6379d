using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

/// <summary>Whatever is asked, and however the answer is found: the same entries, in the same order, as by reading through all of them.</summary>
public class asking_the_register_anything(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const int Seed = 20261122;
    private const int Questions = 80;

    private static readonly int[] PagesLookedAt = [1, 2, 5, RegisterQuestion.MostPages];

    private static readonly (double Latitude, double Longitude) Middle = (51.25, -2.25);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RegisterList List => council.Services.GetRequiredService<RegisterList>();

    [Fact]
    public async Task finds_what_a_plain_reading_finds_in_a_small_register_and_in_a_large_one()
    {
        await Bring(first: 0, number: 240);
        (await Compare()).ShouldBe(240);

        await Bring(first: 240, number: 3_060);
        (await Compare()).ShouldBe(3_300);

        // With the words counted, common ones are looked for along the names.
        await council.Services.GetRequiredService<RegisterWords>().CountAgain(Cancellation);
        (await Compare()).ShouldBe(3_300);
    }

    private async Task Bring(int first, int number)
    {
        var kernel = council.Services.GetRequiredService<IKernel>();
        foreach (var brought in new RandomRegister(Seed + first, first, number).Histories().GroupBy(one => one.Authority, one => one.History))
        {
            await kernel.Events.ImportHistory(RandomRegister.By(brought.Key, $"from {first}"), brought, Cancellation);
        }
    }

    private async Task<int> Compare()
    {
        var all = new List<RegisterEntry>();
        await foreach (var entry in List.Stream(new RegisterQuestion(null, null, Standing.All, On("Monday 31 December 2035")), Cancellation))
        {
            all.Add(entry);
        }

        var random = new Random(Seed);
        for (var n = 0; n < Questions; n++)
        {
            var question = Draw(random);
            var wanted = Plain(all, question).ToList();
            var streamed = new List<string>();
            await foreach (var entry in List.Stream(question, Near(question), box: null, Cancellation))
            {
                streamed.Add(entry.Reference);
            }

            streamed.ShouldBe(wanted, $"{question} of {all.Count}");
            foreach (var page in PagesLookedAt)
            {
                await Look(question with { Page = page }, wanted, all.Count);
            }
        }

        return all.Count;
    }

    /// <summary>A page has its part of what was found, and what is said of the number is true.</summary>
    private async Task Look(RegisterQuestion question, List<string> wanted, int inAll)
    {
        var answer = await List.Ask(question, Cancellation);
        var isOfWhatWasAsked = answer.Asked.Words == question.Words && answer.Asked.Page == question.Page;
        if (isOfWhatWasAsked)
        {
            answer.Entries.Select(entry => entry.Reference).ToList().ShouldBe(
                wanted.Skip((question.Page - 1) * RegisterQuestion.PageSize).Take(RegisterQuestion.PageSize).ToList(), $"{question} of {inAll}");
            (answer.Found.IsExact ? answer.Found.Number == wanted.Count : answer.Found.Number < wanted.Count).ShouldBeTrue($"{question}: {answer.Found}, but {wanted.Count}");
        }
        else
        {
            wanted.Count.ShouldBeLessThanOrEqualTo((question.Page - 1) * RegisterQuestion.PageSize, $"{question} of {inAll}");
        }
    }

    private static IEnumerable<string> Plain(IEnumerable<RegisterEntry> all, RegisterQuestion question)
    {
        var near = Near(question);
        var found = all
            .Where(entry => entry.EnteredOn <= question.On
                && SearchText.Words(question.Words).All(word => Searched(entry).Contains(word, StringComparison.Ordinal))
                && (question.Authority is null || entry.Authority == question.Authority)
                && (question.Kind is null || string.Equals(entry.Kind, question.Kind, StringComparison.OrdinalIgnoreCase))
                && (near is null || (entry.Latitude is not null && Away(entry, near) <= near.Kilometres))
                && Stands(entry, question))
            .OrderBy(entry => entry.AssetName, StringComparer.Ordinal);
        return (question.Order switch
        {
            RegisterOrder.Newest => found.OrderByDescending(entry => entry.EnteredOn),
            RegisterOrder.Ending when question.Standing is Standing.InMoratorium or Standing.MoratoriumEnding => found.OrderBy(entry => HeldTo(entry, question)),
            RegisterOrder.Ending => found.OrderBy(entry => entry.LastListedOn),
            RegisterOrder.Nearest => found.OrderBy(entry => Away(entry, near!)),
            _ => found,
        }).Select(entry => entry.Reference);
    }

    private static bool Stands(RegisterEntry entry, RegisterQuestion question) => (entry.IsListedOn(question.On), question.Standing) switch
    {
        (_, Standing.All) => true,
        (var isListed, Standing.Ended) => !isListed,
        (false, _) => false,
        (_, Standing.InMoratorium) => HeldTo(entry, question) is not null,
        (_, Standing.MoratoriumEnding) => HeldTo(entry, question) <= question.On.PlusDays(question.WithinDays),
        (_, Standing.EndingSoon) => entry.LastListedOn <= question.On.PlusDays(question.WithinDays),
        _ => true,
    };

    private static LocalDate? HeldTo(RegisterEntry entry, RegisterQuestion question) => entry.Notices.Max(notice => notice.HoldsTo(question.On));

    private static double Away(RegisterEntry entry, Surroundings near) =>
        Chart.Kilometres((near.Latitude, near.Longitude), (entry.Latitude!.Value, entry.Longitude!.Value));

    private static string Searched(RegisterEntry entry) =>
        string.Join(' ', entry.AssetName, entry.Address, entry.Kind, entry.Reference, entry.NominatedBy).ToLowerInvariant()
            .Replace("’", "", StringComparison.Ordinal).Replace("é", "e", StringComparison.Ordinal);

    private static Surroundings? Near(RegisterQuestion question) =>
        question.Near is null ? null : new Surroundings(Middle.Latitude, Middle.Longitude, question.Kilometres);

    private static RegisterQuestion Draw(Random random)
    {
        var words = random.Next(6) switch
        {
            0 => One(random, RandomRegister.Words).Replace("’", random.Next(2) == 0 ? "'" : "", StringComparison.Ordinal),
            1 => $"{One(random, RandomRegister.Words)} {One(random, RandomRegister.Words)}",
            2 => $"{random.Next(10)}{random.Next(10)}{random.Next(10)}",
            3 => One(random, RandomRegister.Postcodes).Replace(" ", random.Next(2) == 0 ? "" : " ", StringComparison.Ordinal),
            _ => null,
        };
        return new RegisterQuestion(
            words,
            random.Next(3) == 0 ? One(random, RandomRegister.Authorities) : null,
            (Standing)random.Next(6),
            On("Thursday 1 January 2015").PlusDays(random.Next(6000)))
        {
            Kind = random.Next(4) == 0 ? One(random, RandomRegister.Kinds) : null,
            WithinDays = random.Next(1, 367),
            Near = random.Next(4) == 0 ? "51.25, -2.25" : null,
            Kilometres = random.Next(1, 51),
            Chosen = random.Next(2) == 0 ? (RegisterOrder)random.Next(4) : null,
            KnownOn = random.Next(3) == 0 ? On("Monday 31 December 2035") : null,
        };
    }

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}
