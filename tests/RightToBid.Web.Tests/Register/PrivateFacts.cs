using System.Collections;
using System.Globalization;
using System.Reflection;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;

namespace RightToBid.Web.Tests.Register;

/// <summary>A member of an event or a command, or of what stands in it, that holds no further members.</summary>
internal sealed record Leaf(string Path, string Name, bool IsWords, bool IsPrivate);

/// <summary>Which members of events nobody outside the council may read, and markers to put into them.</summary>
/// <remarks>
/// The names are those that the public history withholds. Of a claim for compensation everything is private. Words in any other member are
/// published: a list in the test names each of them, so that a new one is thought about.
/// </remarks>
internal static class PrivateFacts
{
    private static readonly string[] Withheld = ["PartyId", "AccountId", "AccountIds", "InPounds", "Evidence"];

    /// <summary>What of a claim is no words of anybody's: a code, a sum over bytes, a name that the register has anyway.</summary>
    private static readonly string[] Codes = ["Reference", "AssetName", "RegimeKey", "RuleVersion", "Notice", "Code", "Ground", "Sha256", "Window", "Letter", "Fact"];

    /// <summary>How every marker begins: longer than anything that letters in a row come to by chance.</summary>
    public const string Sign = "Zqhidden";

    private const int Largest = 7_399_999;

    private static int markers;

    /// <summary>An amount that stands nowhere else. Each is smaller than the one before, so that an award is never more than what was claimed.</summary>
    private static int amount = Largest;

    /// <summary>A marker of its own that says where it was planted, so that a hit names what leaked.</summary>
    public static string Marker(string where) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sign}{Interlocked.Increment(ref markers)}{string.Concat(where.Where(char.IsAsciiLetter))}");

    public static int Amount() => Interlocked.Decrement(ref amount);

    /// <summary>Whether a number is one of those amounts.</summary>
    public static bool IsAmount(int number) => number >= amount && number < Largest;

    /// <summary>The command with a marker in every private member.</summary>
    public static ICommand<TState> Planted<TState>(ICommand<TState> command)
        where TState : IStreamState<TState> =>
        (ICommand<TState>)Planted(command, command.GetType().Name, typeof(TState) == typeof(CompensationClaim));

    /// <summary>Every member that holds no others, of an event of this type.</summary>
    public static IEnumerable<Leaf> Leaves(Type happened) => Leaves(happened, happened.Name, happened.Namespace == typeof(CompensationClaim).Namespace);

    /// <summary>What stands in the private members of something that happened, by the path of each.</summary>
    public static IEnumerable<(string Path, object Value)> Private(ICaseEvent happened)
    {
        var leaves = Leaves(happened.GetType()).Where(leaf => leaf.IsPrivate).Select(leaf => leaf.Path).ToHashSet();
        return Values(happened, happened.GetType().Name).Where(value => leaves.Contains(value.Path));
    }

    private static object Planted(object of, string path, bool isClaim)
    {
        var copy = of.GetType().GetMethod("<Clone>$")!.Invoke(of, [])!;
        foreach (var member in Members(of.GetType()).Where(member => member.SetMethod is not null))
        {
            var (value, at) = (member.GetValue(copy), $"{path}{member.Name}");
            var planted = (Inner(member.PropertyType), IsPrivate(member, isClaim)) switch
            {
                (var type, true) when type == typeof(string) => Marker(at),
                (var type, _) when type == typeof(int) && member.Name.EndsWith("InPounds", StringComparison.Ordinal) => value is > 0 ? Amount() : value,
                (var type, _) when type == typeof(decimal) && member.Name.EndsWith("InPounds", StringComparison.Ordinal) => value is > 0m ? (decimal)Amount() : value,
                (var type, _) when value is not null && IsRecord(type) => Planted(value, at, isClaim),
                (var type, _) when value is IList list && ItemOf(type) is { } item && IsRecord(item) => Each(list, item, at, isClaim),
                _ => value,
            };
            member.SetValue(copy, planted);
        }

        return copy;
    }

    private static Array Each(IList list, Type item, string path, bool isClaim)
    {
        var planted = Array.CreateInstance(item, list.Count);
        for (var at = 0; at < list.Count; at++)
        {
            planted.SetValue(Planted(list[at]!, path, isClaim), at);
        }

        return planted;
    }

    private static IEnumerable<Leaf> Leaves(Type type, string path, bool isClaim)
    {
        foreach (var member in Members(type))
        {
            var inner = ItemOf(member.PropertyType) ?? Inner(member.PropertyType);
            var at = $"{path}.{member.Name}";
            if (IsRecord(inner))
            {
                foreach (var leaf in Leaves(inner, at, isClaim))
                {
                    yield return leaf;
                }
            }
            else if (inner == typeof(string) || inner == typeof(Guid) || inner == typeof(int) || inner == typeof(decimal))
            {
                yield return new(at, member.Name, inner == typeof(string), IsPrivate(member, isClaim));
            }
        }
    }

    private static IEnumerable<(string Path, object Value)> Values(object of, string path)
    {
        foreach (var member in Members(of.GetType()))
        {
            var at = $"{path}.{member.Name}";
            var value = member.GetValue(of);
            foreach (var one in value is IList list ? list.Cast<object>() : value is null ? [] : [value])
            {
                foreach (var found in IsRecord(one.GetType()) ? Values(one, at) : [(at, one)])
                {
                    yield return found;
                }
            }
        }
    }

    private static bool IsPrivate(PropertyInfo member, bool isClaim) =>
        Array.Exists(Withheld, end => member.Name.EndsWith(end, StringComparison.Ordinal))
        ? (ItemOf(member.PropertyType) ?? Inner(member.PropertyType)) is var type && type != typeof(bool) && !IsRecord(type)
        : isClaim && Inner(member.PropertyType) == typeof(string) && !Codes.Contains(member.Name);

    /// <summary>What is kept of it: what is worked out from the rest has no place of its own.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member.SetMethod is not null && member.GetIndexParameters().Length == 0);

    private static Type Inner(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
