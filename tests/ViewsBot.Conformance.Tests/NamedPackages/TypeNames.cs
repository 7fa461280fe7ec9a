namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>How a type is named in the list of members: as C# names it, without namespaces but for its own line.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
    };

    /// <summary>With its namespace: <c>Microsoft.Bot.Builder.IStatePropertyAccessor&lt;T&gt;</c>.</summary>
    public static string FullOf(Type type) => $"{type.Namespace}.{ShortOf(type)}";

    /// <summary>Without it: <c>Task&lt;ResourceResponse&gt;</c>, <c>int?</c>, <c>out T</c>.</summary>
    public static string ShortOf(Type type)
    {
        if (type.IsByRef)
        {
            return $"out {ShortOf(type.GetElementType()!)}";
        }

        if (type.IsArray)
        {
            return $"{ShortOf(type.GetElementType()!)}[]";
        }

        return Nullable.GetUnderlyingType(type) is { } inner ? $"{ShortOf(inner)}?" : _keywords.GetValueOrDefault(type) ?? NamedOf(type);
    }

    private static string NamedOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        var outer = type.IsNested && !type.IsGenericParameter ? $"{ShortOf(type.DeclaringType!)}." : string.Empty;
        var arguments = type.GetGenericArguments();
        return arguments.Length == 0 || !type.Name.Contains('`', StringComparison.Ordinal)
            ? outer + name
            : $"{outer}{name}<{string.Join(", ", arguments.Select(ShortOf))}>";
    }
}
