namespace RightToBid.Web.Register.Searching;

/// <summary>What somebody may have meant who typed a word that nothing has.</summary>
internal static class Spelling
{
    /// <summary>Shorter words are like too many others.</summary>
    private const int Shortest = 3;
    private const int Long = 6;

    /// <summary>The known word with the fewest slips from the typed one, and of several the commonest; nothing where none is close.</summary>
    public static string? Closest(string typed, IEnumerable<(string Word, long Entries)> known)
    {
        if (typed.Length < Shortest || typed.Any(char.IsDigit))
        {
            return null;
        }

        var most = typed.Length < Long ? 1 : 2;
        return known
            .Where(one => Math.Abs(one.Word.Length - typed.Length) <= most && one.Word.Length >= Shortest)
            .Select(one => (one.Word, one.Entries, Slips: Slips(typed, one.Word)))
            .Where(one => one.Slips <= most)
            .OrderBy(one => one.Slips).ThenByDescending(one => one.Entries).ThenBy(one => one.Word, StringComparer.Ordinal)
            .Select(one => one.Word)
            .FirstOrDefault();
    }

    /// <summary>How many letters were left out, put in, mistaken or swapped with their neighbour.</summary>
    public static int Slips(string one, string other)
    {
        var (before, last, next) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(last[j] + 1, next[j - 1] + 1), last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[other.Length];
    }
}
