using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ViewsBot.Storage.BotState;

/// <summary>Bot state as JSON that remembers types; the same whether the bot's types are the stand-ins' or the packages'.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>An item as UTF-8 JSON.</summary>
    /// <exception cref="InvalidOperationException">It holds something of a type that may not stand in bot state.</exception>
    public static byte[] Write(object item) => JsonSerializer.SerializeToUtf8Bytes<object>(item, Options);

    /// <summary>Reads what <see cref="Write"/> wrote: each object as its own type.</summary>
    public static object? Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<object>(json, Options);

    private static JsonSerializerOptions MakeOptions() => new()
    {
        Converters = { new AnyValueConverter(), new OpenTypeConverterFactory() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveNewtonsoftOut, FillWhatCannotBeSet, LeaveEmptyProtocolMembersOut } },
    };

    /// <summary>In the packages some members are Newtonsoft's types; ViewsBot uses none of them.</summary>
    private static void LeaveNewtonsoftOut(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            if (type.Properties[index].PropertyType.Namespace?.StartsWith("Newtonsoft", StringComparison.Ordinal) == true) { type.Properties.RemoveAt(index); }
        }
    }

    /// <summary>A list that its owner makes and nobody may replace is filled instead.</summary>
    private static void FillWhatCannotBeSet(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is null) { return; }

        foreach (var property in type.Properties)
        {
            if (property is { Set: null, Get: not null } && IsFillable(property.PropertyType)) { property.ObjectCreationHandling = JsonObjectCreationHandling.Populate; }
        }
    }

    /// <summary>An activity has some fifty members, and most of them are empty.</summary>
    private static void LeaveEmptyProtocolMembersOut(JsonTypeInfo type)
    {
        if (type.Type.Namespace != "Microsoft.Bot.Schema") { return; }

        foreach (var property in type.Properties) { property.ShouldSerialize = (_, value) => value is not null; }
    }

    private static bool IsFillable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var kind
        && (kind == typeof(List<>) || kind == typeof(IList<>) || kind == typeof(Dictionary<,>) || kind == typeof(IDictionary<,>));
}
