using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>The public members of a type, a line each: what code outside its assembly can call, override or implement.</summary>
internal static class MemberLines
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The type's own line, and one for each member it declares and does not merely override.</summary>
    public static IEnumerable<string> Of(Type type)
    {
        var name = TypeNames.FullOf(type);
        yield return name;

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield return $"{name}.Invoke{Signature(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Select(MemberOf).OfType<string>())
        {
            yield return $"{name}.{member}";
        }
    }

    private static string? MemberOf(MemberInfo member) => member switch
    {
        FieldInfo field when IsSeen(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName => Field(field),
        PropertyInfo property when IsSeen(property) => Property(property),
        ConstructorInfo constructor when IsSeen(constructor) && !constructor.IsStatic => $"ctor{Parameters(constructor)}",
        MethodInfo method when IsSeen(method) && !IsAccessor(method) && !IsOverride(method) => method.Name + Generics(method) + Signature(method),
        _ => null,
    };

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"{field.Name} = {Literal(field.GetRawConstantValue())}"
        : $"{field.Name} : {TypeNames.ShortOf(field.FieldType)}";

    private static string? Property(PropertyInfo property)
    {
        var (get, set) = (property.GetMethod, property.SetMethod);
        if (IsOverride(get ?? set!))
        {
            return null;
        }

        var accessors = $"{(get is not null && IsSeen(get) ? "get " : string.Empty)}{(set is not null && IsSeen(set) ? "set " : string.Empty)}";
        return $"{property.Name} : {TypeNames.ShortOf(property.PropertyType)} {{ {accessors}}}";
    }

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.ShortOf))}>" : string.Empty;

    private static string Signature(MethodInfo method) => $"{Parameters(method)} : {TypeNames.ShortOf(method.ReturnType)}";

    private static string Parameters(MethodBase method)
    {
        var first = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"({first}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        var unsaid = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : string.Empty;
        return $"{many}{TypeNames.ShortOf(parameter.ParameterType)} {parameter.Name}{unsaid}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsSeen(PropertyInfo property) =>
        (property.GetMethod is { } get && IsSeen(get)) || (property.SetMethod is { } set && IsSeen(set));

    private static bool IsSeen(MethodBase method) => IsSeen(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsSeen(bool isPublic, bool isProtected) => isPublic || isProtected;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;
}
