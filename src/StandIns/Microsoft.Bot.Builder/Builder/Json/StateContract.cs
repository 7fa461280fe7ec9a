using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder;

/// <summary>What is different in state from System.Text.Json's own way with types.</summary>
internal static class StateContract
{
    /// <summary>A list that can be filled but not set is filled.</summary>
    public static void FillReadOnlyCollections(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Set is null && property.Get is not null && IsFillable(property.PropertyType))
            {
                property.ObjectCreationHandling = JsonObjectCreationHandling.Populate;
            }
        }
    }

    /// <summary>A type that hides its only constructor without parameters can be read all the same.</summary>
    public static void UseHiddenConstructor(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is not null || type.Type.IsAbstract
            || type.Type.GetConstructors().Length > 0)
        {
            return;
        }

        var hidden = type.Type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []);
        if (hidden is not null)
        {
            type.CreateObject = () => hidden.Invoke(null);
        }
    }

    /// <summary>Members that may hold something in a wrapper are written and read by <see cref="StateJson.Options"/>.</summary>
    public static void LeaveMembersToTheOtherOptions(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            var filled = property.ObjectCreationHandling == JsonObjectCreationHandling.Populate;
            if (property.CustomConverter is null && !filled && !property.IsExtensionData && MayHoldWrapper(property.PropertyType))
            {
                property.CustomConverter = (JsonConverter)Activator.CreateInstance(typeof(MemberConverter<>).MakeGenericType(property.PropertyType));
            }
        }
    }

    private static bool IsFillable(Type type)
        => type != typeof(string) && !type.IsArray && typeof(IEnumerable).IsAssignableFrom(type)
            && (typeof(IList).IsAssignableFrom(type) || type.GetInterfaces().Append(type).Any(IsCollection));

    private static bool IsCollection(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>);

    private static bool MayHoldWrapper(Type type)
        => type != typeof(object) && type != typeof(string) && !type.IsPrimitive && !type.IsEnum && Nullable.GetUnderlyingType(type) is null;
}
