using System.Reflection;
using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class web_slices_do_not_name_each_other
{
    private const string Root = "RightToBid.Web";

    /// <summary>
    /// What every slice may name: what is shared, the ports of the composition root and, one way only, what is there to be read.
    /// Read models and the list of authorities name no slice in return.
    /// </summary>
    private static readonly string[] ForAll = ["Shared", "Platform", "Dashboards", "Authorities"];

    /// <summary>What may name every slice, for putting things together is its work.</summary>
    private static readonly string[] Composing = ["Platform", "CommandLine"];

    [Fact]
    public void in_the_signatures_of_their_members() => Assembly.Load(Root).GetTypes()
        .Where(type => SliceOf(type) is not null)
        .SelectMany(type => NamedBy(type).Select(named => (Type: type, Slice: SliceOf(type)!, Named: SliceOf(named))))
        .Where(pair => pair.Named is not null && IsForbidden(pair.Slice, pair.Named))
        .Select(pair => $"{pair.Type.FullName} of {pair.Slice} names {pair.Named}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void in_their_text() => Tree.FilesUnder($"src/{Root}", ".cs", ".cshtml")
        .Where(path => path.Split('/').Length > 3)
        .SelectMany(path => NamesASlice().Matches(Tree.Read(path)).Select(match => (Path: path, Named: match.Groups["slice"].Value)))
        .Where(use => IsForbidden(use.Path.Split('/')[2], use.Named))
        .Select(use => $"{use.Path} names {use.Named}")
        .Distinct()
        .ShouldBeEmpty();

    private static bool IsForbidden(string slice, string named) => slice != named
        && !ForAll.Contains(named) && !Composing.Contains(slice);

    private static string? SliceOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root + ".", StringComparison.Ordinal) ? name.Split('.')[2] : null;

    private static IEnumerable<Type> NamedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return new[] { type.BaseType }.Concat(type.GetInterfaces())
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(type.GetProperties(All).Select(property => property.PropertyType))
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(given => given.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(made => made.GetParameters().Select(given => given.ParameterType)))
            .OfType<Type>()
            .SelectMany(Unwrapped);
    }

    private static IEnumerable<Type> Unwrapped(Type type) => type.HasElementType
        ? Unwrapped(type.GetElementType()!)
        : type.GetGenericArguments().Where(argument => !argument.IsGenericParameter).SelectMany(Unwrapped).Append(type);

    [GeneratedRegex(@"\bRightToBid\.Web\.(?<slice>[A-Z]\w*)\.?")]
    private static partial Regex NamesASlice();
}
