using System.Reflection;
using System.Reflection.Emit;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Disposing;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Tests.Platform;

/// <summary>Who may do a thing does not depend on how it is asked for: on a page, or by a program.</summary>
public class asking_the_same_of_page_and_program(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static readonly Assembly Web = typeof(Permissions).Assembly;

    /// <summary>What a page for groups and officers does for officers alone.</summary>
    private static readonly Type[] ForOfficersOnASharedPage = [typeof(KeepRequestWithoutEffect)];

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    [Fact]
    public void every_command_needs_one_permission()
    {
        var programs = Programs();

        Pages().SelectMany(page => CommandsOf(page).Select(command => (page, command)))
            .Where(known => programs.ContainsKey(known.command) && !ForOfficersOnASharedPage.Contains(known.command))
            .Select(known => (known.page, known.command, asked: Asked(known.page), of: programs[known.command]))
            .Where(known => known.asked != known.of)
            .Select(known => $"{known.command.Name}: {known.page.FullName} asks {known.asked}, the API asks {known.of}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void the_pages_are_seen_through()
    {
        CommandsOf(typeof(NameParcelsPage)).ShouldBe([typeof(NameParcels)]);
        var sent = Pages().SelectMany(CommandsOf).ToHashSet();
        sent.Count.ShouldBeGreaterThan(90);
        sent.Intersect(Programs().Keys).Count().ShouldBeGreaterThan(80);
    }

    [Fact]
    public void whoever_keeps_the_list_names_its_parts() => Programs()[typeof(NameParcels)].ShouldBe(Permissions.KeepLists);

    private static IEnumerable<Type> Pages() => Web.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract);

    /// <summary>What a page asks. Where it asks more than its kind does, the narrower one decides.</summary>
    private static string Asked(Type page)
    {
        var asked = page.GetCustomAttributes<AuthorizeAttribute>(inherit: true).Select(each => each.Policy!).Distinct().Order().ToList();
        return asked.Find(one => asked.TrueForAll(other => one == other || IsNarrower(one, other))) ?? string.Join(" and ", asked);
    }

    private static bool IsNarrower(string one, string other) =>
        Permissions.Table[one].All(Permissions.Table[other].Contains) && Permissions.Table[one].Count < Permissions.Table[other].Count;

    private Dictionary<Type, string> Programs() => council.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => (
            Command: endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType, endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy))
        .Where(known => known.Command is { } command && IsCommand(command))
        .GroupBy(known => Definition(known.Command!))
        .ToDictionary(group => group.Key, group => string.Join(" or ", group.Select(known => known.Policy).Distinct().Order()));

    /// <summary>The commands that a page makes, itself or by what it asks for one.</summary>
    private static HashSet<Type> CommandsOf(Type page)
    {
        var (found, seen) = (new HashSet<Type>(), new HashSet<MethodBase>());
        for (var type = Definition(page); type.Assembly == Web; type = Definition(type.BaseType!))
        {
            foreach (var method in MethodsOf(type))
            {
                Read(method, found, seen);
            }
        }

        return found;
    }

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
    [
        .. type.GetMethods(Own), .. type.GetConstructors(Own), .. type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(MethodsOf),
    ];

    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static void Read(MethodBase method, HashSet<Type> found, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method))
        {
            return;
        }

        foreach (var (code, called) in CallsIn(method))
        {
            if (code == OpCodes.Newobj && IsCommand(called.DeclaringType!))
            {
                found.Add(Definition(called.DeclaringType!));
            }
            else if (called is MethodInfo { ReturnType: var made } && called.DeclaringType?.Assembly == Web && IsCommand(made))
            {
                Read(called, found, seen);
            }
        }
    }

    private static IEnumerable<(OpCode Code, MethodBase Called)> CallsIn(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            yield break;
        }

        for (var at = 0; at < body.Length;)
        {
            var code = OpCodesByValue[body[at] == 0xFE ? (short)(0xFE00 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod)
            {
                yield return (code, method.Module.ResolveMethod(
                    BitConverter.ToInt32(body, at), method.DeclaringType!.GetGenericArguments(),
                    method.IsGenericMethod ? method.GetGenericArguments() : [])!);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }

    private static bool IsCommand(Type type) => type.GetInterfaces().Append(type)
        .Any(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(ICommand<>));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
