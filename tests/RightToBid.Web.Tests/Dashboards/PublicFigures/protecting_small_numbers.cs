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

    private static Countable Of(string name, int count, bool about = true, bool hide = true) => new(name, count, about, hide);
}
