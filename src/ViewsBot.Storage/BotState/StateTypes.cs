using System.Collections.Concurrent;

namespace ViewsBot.Storage.BotState;

/// <summary>Names for the types that may stand in bot state: this product's, the bot packages', the plain ones of .NET, and lists, arrays and maps of those.</summary>
/// <remarks>A name read from a file decides what is made. So nothing outside this list is ever named or made: a name is looked up, never loaded.</remarks>
internal static class StateTypes
{
    private const string ListOf = "list:";
    private const string ArrayOf = "array:";
    private const string MapOf = "map:";

    private static readonly string[] Rooms = ["ViewsBot", "Microsoft.Bot"];

    private static readonly Dictionary<string, Type> Plain = new()
    {
        ["any"] = typeof(object),
        ["text"] = typeof(string),
        ["truth"] = typeof(bool),
        ["int"] = typeof(int),
        ["long"] = typeof(long),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["decimal"] = typeof(decimal),
        ["id"] = typeof(Guid),
        ["instant"] = typeof(DateTimeOffset),
        ["date-time"] = typeof(DateTime),
        ["day"] = typeof(DateOnly),
        ["time"] = typeof(TimeOnly),
        ["duration"] = typeof(TimeSpan),
        ["json"] = typeof(System.Text.Json.JsonElement),
    };

    private static readonly Dictionary<Type, string> PlainNames = Plain.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<string, Type> Types = new();

    /// <summary>The name of a type.</summary>
    /// <exception cref="InvalidOperationException">The type may not stand in bot state.</exception>
    public static string NameOf(Type type) => Names.TryGetValue(type, out var known) ? known : Names.GetOrAdd(type, MakeName);

    /// <summary>The type of a name.</summary>
    /// <exception cref="InvalidOperationException">The name is of nothing that may stand in bot state.</exception>
    public static Type Of(string name) => Types.TryGetValue(name, out var known) ? known : Types.GetOrAdd(name, Find);

    private static string MakeName(Type type)
    {
        if (PlainNames.TryGetValue(type, out var plain)) { return plain; }

        if (type.IsArray && type.GetArrayRank() == 1) { return ArrayOf + NameOf(type.GetElementType()!); }

        if (type.IsGenericType) { return MakeCollectionName(type); }

        var assembly = type.Assembly.GetName().Name!;

        return IsOfARoom(assembly) ? $"{assembly}!{type.FullName}" : throw Refused(type.FullName ?? type.Name);
    }

    private static string MakeCollectionName(Type type)
    {
        var arguments = type.GetGenericArguments();

        return type.GetGenericTypeDefinition() switch
        {
            var kind when kind == typeof(List<>) => ListOf + NameOf(arguments[0]),
            var kind when kind == typeof(Dictionary<,>) && arguments[0] == typeof(string) => MapOf + NameOf(arguments[1]),
            _ => throw Refused(type.FullName ?? type.Name),
        };
    }

    private static Type Find(string name)
    {
        if (Plain.TryGetValue(name, out var plain)) { return plain; }

        if (name.StartsWith(ListOf, StringComparison.Ordinal)) { return typeof(List<>).MakeGenericType(Of(name[ListOf.Length..])); }

        if (name.StartsWith(ArrayOf, StringComparison.Ordinal)) { return Of(name[ArrayOf.Length..]).MakeArrayType(); }

        if (name.StartsWith(MapOf, StringComparison.Ordinal)) { return typeof(Dictionary<,>).MakeGenericType(typeof(string), Of(name[MapOf.Length..])); }

        return FindInRooms(name) ?? throw Refused(name);
    }

    /// <summary>Only among what is loaded: what is not loaded has put nothing into state.</summary>
    private static Type? FindInRooms(string name)
    {
        var split = name.IndexOf('!', StringComparison.Ordinal);

        if (split < 0 || !IsOfARoom(name[..split])) { return null; }

        var assembly = Array.Find(AppDomain.CurrentDomain.GetAssemblies(), loaded => loaded.GetName().Name == name[..split]);

        return assembly?.GetType(name[(split + 1)..]);
    }

    private static bool IsOfARoom(string assembly) =>
        Array.Exists(Rooms, room => assembly == room || assembly.StartsWith(room + ".", StringComparison.Ordinal));

    private static InvalidOperationException Refused(string name) => new($"Bot state takes no {name}.");
}
