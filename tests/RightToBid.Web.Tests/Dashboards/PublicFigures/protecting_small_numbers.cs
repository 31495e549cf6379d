using FsCheck;
using FsCheck.Fluent;

using RightToBid.Web.Dashboards.PublicFigures;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

public class protecting_small_numbers
{
    [Fact]
    public void says_that_they_are_few_and_hides_another_that_would_give_them_away()
    {
        var shown = SmallNumbers.Protect([Of("Withdrawn", 2), Of("Sold", 7, about: false), Of("Running", 9, about: false, hide: false)]);

        shown.Cells.Select(cell => cell.InWords).ShouldBe(["fewer than 5", "not shown", "9"]);
        shown.TotalMayBeShown.ShouldBeTrue();
    }

    [Fact]
    public void leaves_what_is_about_nobody_as_it_is() =>
        SmallNumbers.Protect([Of("Listed", 1, about: false), Of("Charity", 3, about: false)]).Cells.Select(cell => cell.InWords).ShouldBe(["1", "3"]);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "fewer than 5")]
    [InlineData(5, "5")]
    public void begins_at_one_and_ends_before_five(int count, string inWords) =>
        SmallNumbers.Protect([Of("Withdrawn", count), Of("Sold", 20, about: false)]).Cells[0].InWords.ShouldBe(inWords);

    [Fact]
    public void of_nobody_else_gives_no_total()
    {
        var shown = SmallNumbers.Protect([Of("Something else", 3)]);

        shown.Cells.ShouldHaveSingleItem().Count.ShouldBeNull();
        shown.TotalMayBeShown.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void breaks_no_table_down_that_comes_to_fewer_than_five_whoever_it_is_of(int count)
    {
        var person = SmallNumbers.Protect([Of("Charity", 0, about: false), Of("Something else", count), Of("Not recorded", 0, about: false)]);
        var charity = SmallNumbers.Protect([Of("Charity", count, about: false), Of("Something else", 0), Of("Not recorded", 0, about: false)]);

        person.Cells.Select(cell => cell.InWords).ShouldBe(["not shown", "not shown", "not shown"]);
        charity.Cells.ShouldBe(person.Cells);
        (person.TotalMayBeShown, charity.TotalMayBeShown).ShouldBe((true, true));
    }

    [Fact]
    public void breaks_a_table_down_that_comes_to_five() =>
        SmallNumbers.Protect([Of("Charity", 5, about: false), Of("Something else", 0)]).Cells.Select(cell => cell.InWords).ShouldBe(["5", "0"]);

    /// <summary>A reader who knows the rule tries it on every table, and keeps those that would look as the one in front of them.</summary>
    [Fact]
    public void leaves_no_number_that_can_be_worked_out_from_the_rule()
    {
        const int ReaderTries = 9;
        Countable[] kinds = [Of("people", 0), Of("nobody", 0, about: false), Of("said elsewhere", 0, about: false, hide: false)];
        var layouts = Enumerable.Range(1, 4).SelectMany(length => Every(length, kinds.Length - 1)).Where(layout => layout.Contains(0));
        foreach (var layout in layouts)
        {
            var looks = new Dictionary<string, (HashSet<int>[] Numbers, int[] First)>();
            foreach (var counts in Every(layout.Length, ReaderTries))
            {
                var look = Look([.. layout.Select((kind, at) => kinds[kind] with { Count = counts[at] })]);
                var (numbers, _) = looks.TryGetValue(look, out var known) ? known : looks[look] = ([.. counts.Select(_ => new HashSet<int>())], counts);
                foreach (var (number, at) in counts.Select((number, at) => (number, at)))
                {
                    numbers[at].Add(number);
                }
            }

            // Beside larger numbers stand tables that the reader did not try.
            foreach (var (look, (numbers, first)) in looks.Where(look => look.Value.First.All(count => count <= SmallNumbers.Few)))
            {
                for (var at = 0; at < layout.Length; at++)
                {
                    if (layout[at] == 0 && first[at] is > 0 and < SmallNumbers.Few)
                    {
                        numbers[at].Count.ShouldBeGreaterThan(1, $"{at} of {string.Join(", ", first)}, shown as {look}");
                    }
                }
            }
        }
    }

    [Fact]
    public void leaves_no_number_that_can_be_worked_out()
    {
        var cells = Gen.Choose(0, 7).ArrayOf().Where(counts => counts.Length is > 0 and < 6).Select(counts => counts
            .Select((count, at) => Of($"{at}", count, about: at % 2 == 0, hide: at % 4 != 3)).ToList());
        Prop.ForAll(cells.ToArbitrary(), given =>
        {
            var shown = SmallNumbers.Protect(given);
            var hidden = Enumerable.Range(0, given.Count).Where(at => shown.Cells[at].Count is null).ToList();
            var total = shown.TotalMayBeShown ? given.Sum(cell => cell.Count) : (int?)null;
            var possible = Possible(given, shown, hidden, total);
            return possible.Count > 0
                && given.Select((cell, at) => cell is not { IsAboutPeople: true, Count: > 0 and < SmallNumbers.Few } || shown.Cells[at].Count is null).All(right => right)
                && Enumerable.Range(0, hidden.Count).All(which => possible.Select(answer => answer[which]).Distinct().Skip(1).Any());
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Whatever numbers a reader could put in the hidden places, trying all of them.</summary>
    private static List<int[]> Possible(IReadOnlyList<Countable> given, Protected shown, List<int> hidden, int? total)
    {
        var most = total ?? 12;
        var rest = total - shown.Cells.Sum(cell => cell.Count ?? 0);
        IEnumerable<int[]> answers = [[]];
        foreach (var at in hidden)
        {
            var range = shown.Cells[at].As is Showing.FewerThanFive ? Enumerable.Range(1, SmallNumbers.Few - 1) : Enumerable.Range(0, most + 1);
            answers = answers.SelectMany(answer => range.Select(number => (int[])[.. answer, number]));
        }

        return [.. answers.Where(answer => rest is null || answer.Sum() == rest)];
    }

    /// <summary>Every row of so many numbers, each from 0 to the most.</summary>
    private static IEnumerable<int[]> Every(int length, int most)
    {
        IEnumerable<int[]> rows = [[]];
        for (var at = 0; at < length; at++)
        {
            rows = rows.SelectMany(row => Enumerable.Range(0, most + 1).Select(number => (int[])[.. row, number]));
        }

        return rows;
    }

    private static string Look(IReadOnlyList<Countable> cells)
    {
        var shown = SmallNumbers.Protect(cells);
        return $"{string.Join(", ", shown.Cells.Select(cell => cell.InWords))}; {(shown.TotalMayBeShown ? cells.Sum(cell => cell.Count) : "no total")}";
    }

    private static Countable Of(string name, int count, bool about = true, bool hide = true) => new(name, count, about, hide);
}
