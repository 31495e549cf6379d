using System.Collections.Frozen;
using System.Text.Json;

using RightToBid.Cases;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A command on its way from one stream to another, under its stored name.</summary>
internal sealed record TravellingCommand(string Name, JsonElement Command)
{
    private static readonly FrozenDictionary<string, Type> Types = CommandNames.All.ToFrozenDictionary(known => known.Name, known => known.Type);

    private static readonly FrozenDictionary<Type, string> Names = CommandNames.All.ToFrozenDictionary(known => known.Type, known => known.Name);

    public static TravellingCommand Of(ICommand command) => new(
        Names[command.GetType()], JsonSerializer.SerializeToElement(command, command.GetType(), CaseJson.Stored));

    public ICommand Open() => (ICommand)Command.Deserialize(Types[Name], CaseJson.Stored)!;
}
