using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RightToBid.Storage.Streams;

/// <summary>The stored name of every event, and how what was stored is read. Names are registered, never guessed from types.</summary>
public sealed class EventCatalogue
{
    private readonly FrozenDictionary<string, Type> types;
    private readonly FrozenDictionary<Type, string> names;
    private readonly FrozenDictionary<Type, string> storedTypes;
    private readonly FrozenDictionary<string, Upcaster> upcasters;

    private EventCatalogue(Builder builder, JsonSerializerOptions json)
    {
        Json = json;
        types = builder.Types.ToFrozenDictionary(StringComparer.Ordinal);
        names = builder.Types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
        storedTypes = builder.Types.Values.ToFrozenDictionary(type => type, type => $"{type.FullName}, {type.Assembly.GetName().Name}");
        upcasters = builder.Upcasters.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How events, messages and displays become JSON.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>Every name under which an event is now stored, with its type.</summary>
    public IReadOnlyDictionary<string, Type> Names => types;

    /// <summary>The names under which events were once stored.</summary>
    public IReadOnlyCollection<string> FormerNames => upcasters.Keys;

    public static EventCatalogue Build(JsonSerializerOptions json, Action<Builder> register)
    {
        var builder = new Builder();
        register(builder);
        return new EventCatalogue(builder, json);
    }

    /// <exception cref="UnknownEventException">The type was not registered.</exception>
    public string NameOf(object happened) =>
        names.TryGetValue(happened.GetType(), out var name)
            ? name
            : throw new UnknownEventException($"{happened.GetType().FullName} has no stored name: register it in the event catalogue.");

    /// <exception cref="UnknownEventException">Nobody registered the name.</exception>
    public object Read(string name, ReadOnlySpan<byte> utf8)
    {
        if (types.TryGetValue(name, out var type))
        {
            return JsonSerializer.Deserialize(utf8, type, Json) ?? throw new UnknownEventException($"An event '{name}' has no content.");
        }

        if (!upcasters.TryGetValue(name, out var upcaster))
        {
            throw new UnknownEventException($"An event is stored as '{name}', which nobody registered. Nothing is skipped: register it.");
        }

        var upcast = upcaster.Cast(JsonNode.Parse(utf8)!.AsObject());
        return Read(upcaster.NewName, JsonSerializer.SerializeToUtf8Bytes(upcast));
    }

    internal string StoredTypeOf(object happened) => storedTypes[happened.GetType()];

    internal byte[] Write(object happened) => JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Json);

    internal sealed record Upcaster(string NewName, Func<JsonObject, JsonObject> Cast);

    /// <summary>Registers names. The same name or type twice is a mistake, and said so.</summary>
    public sealed class Builder
    {
        internal Dictionary<string, Type> Types { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, Upcaster> Upcasters { get; } = new(StringComparer.Ordinal);

        public Builder Event<TEvent>(string name) => Event(name, typeof(TEvent));

        public Builder Event(string name, Type type)
        {
            if (name is "tombstone" or "archived" || Upcasters.ContainsKey(name) || Types.ContainsValue(type))
            {
                throw new ArgumentException($"'{name}' cannot name {type.Name}: one of them is taken.", nameof(name));
            }

            Types.Add(name, type);
            return this;
        }

        /// <summary>What was stored as <paramref name="oldName"/> is read as <paramref name="newName"/>, after <paramref name="cast"/>.</summary>
        public Builder Upcast(string oldName, string newName, Func<JsonObject, JsonObject> cast)
        {
            if (Types.ContainsKey(oldName))
            {
                throw new ArgumentException($"'{oldName}' is still a current name.", nameof(oldName));
            }

            Upcasters.Add(oldName, new Upcaster(newName, cast));
            return this;
        }
    }
}
