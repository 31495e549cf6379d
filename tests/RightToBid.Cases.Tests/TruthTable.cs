using System.Text;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Tests;

/// <summary>Every command in every state: what may be done (<c>yes</c>), what has been done (<c>again</c>), and why not.</summary>
internal sealed record TruthTable<TState>(
    IReadOnlyList<(string Name, ICaseEvent[] History)> States, IReadOnlyList<(string Name, ICommand<TState> Command)> Commands)
    where TState : IStreamState<TState>
{
    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    /// <summary>One line a state, one pair a command; the commands that may be done come first as they are listed.</summary>
    public void ShouldBe(string expected) => Text().ShouldBe(expected.ReplaceLineEndings("\n").Trim());

    /// <summary>What may be done, done twice, yields nothing the second time.</summary>
    public void ShouldYieldNothingAgain()
    {
        foreach (var (state, history) in States)
        {
            foreach (var (name, command) in Commands)
            {
                var before = Stories.Fold<TState>(history);
                var decision = command.Decide(before, Context);
                var after = decision.Events.Aggregate(before, (folded, happened) => folded.Evolve(happened));
                if (decision.Events.Count > 0)
                {
                    var again = command.Decide(after, Context);
                    (again.Events.Count, again.Refusal).ShouldBe((0, null), $"{name}, {state}");
                }
            }
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        foreach (var (state, history) in States)
        {
            var folded = Stories.Fold<TState>(history);
            text.Append(state).Append('\n');
            foreach (var group in Commands.GroupBy(known => Said(known.Command.Decide(folded, Context)), known => known.Name)
                .OrderBy(group => group.Key is "yes" ? 0 : group.Key is "again" ? 1 : 2).ThenBy(group => group.Key, StringComparer.Ordinal))
            {
                text.Append("  ").Append(group.Key).Append(": ").AppendJoin(", ", group).Append('\n');
            }
        }

        return text.ToString().Trim();
    }

    private static string Said(Decision decision) =>
        decision.Refusal?.Code ?? (decision.Events.Count > 0 ? "yes" : "again");
}
