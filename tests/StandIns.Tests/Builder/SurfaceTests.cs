using System.Reflection;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace StandIns.Tests.Builder;

/// <summary>The stand-ins offer what surface.txt lists: a line a type, with the names of its own members.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly[] _assemblies = [typeof(BotState).Assembly, typeof(CloudAdapter).Assembly];

    [Fact]
    public void What_is_listed_is_offered_and_a_stand_in_offers_nothing_more()
    {
        var listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Builder", "surface.txt")).SelectMany(Members).ToHashSet();

        var offered = _assemblies.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(Members).ToHashSet();

        Assert.Empty(listed.Except(offered));
        Assert.Empty(IsStandIn() ? offered.Except(listed) : []);
    }

    /// <summary>The packages stand on Newtonsoft.Json; a stand-in never does.</summary>
    private static bool IsStandIn() => _assemblies.All(assembly => assembly.GetReferencedAssemblies().All(name => name.Name != "Newtonsoft.Json"));

    private static IEnumerable<string> Members(string line)
    {
        var parts = line.Split(": ");
        return parts[1].Split(' ').Select(member => $"{parts[0]}.{member}");
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var names = typeof(Delegate).IsAssignableFrom(type) ? ["Invoke"] : type.GetMembers(own).Where(IsOffered).Select(member => member.Name);
        return names.Append("type").Select(name => $"{type.FullName}.{name}");
    }

    private static bool IsOffered(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => constructor.IsPublic || constructor.IsFamily,
        MethodInfo method => !method.IsSpecialName && (method.IsPublic || method.IsFamily),
        PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true },
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };
}
