using System.Reflection;

namespace ViewsBot.Conformance.Tests.Rooms;

/// <summary>The assemblies of this product.</summary>
internal static class House
{
    private static readonly string[] _names =
        ["ViewsBot", "ViewsBot.Content", "ViewsBot.Dialogs", "ViewsBot.Language", "ViewsBot.Records", "ViewsBot.Storage"];

    /// <summary>All of them, the stand-ins apart.</summary>
    public static IReadOnlyList<Assembly> Rooms { get; } = [.. _names.Select(Room)];

    /// <summary>One of them.</summary>
    public static Assembly Room(string name) => Assembly.Load(name);
}
