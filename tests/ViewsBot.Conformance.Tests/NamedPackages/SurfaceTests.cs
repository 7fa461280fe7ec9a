using System.Reflection;
using ViewsBot.Conformance.Tests.Rooms;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>ViewsBot, the stand-ins and docs/bot-framework-api.md say the same.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void ViewsBot_uses_no_member_of_a_named_package_that_is_not_listed()
    {
        var used = House.Rooms.SelectMany(NamesUsedBy).Distinct();

        Assert.Empty(used.Where(name => !Surface.Names.Contains(name)).Order());
    }

    [Theory]
    [InlineData("Microsoft.Bot.Builder.ITurnContext")]
    [InlineData("Microsoft.Bot.Builder.Dialogs.ComponentDialog.AddDialog")]
    [InlineData("Microsoft.Bot.Builder.IStatePropertyAccessor.GetAsync")]
    public void What_the_dialogs_use_of_the_named_packages_is_seen(string name) =>
        Assert.Contains(name, NamesUsedBy(House.Room("ViewsBot.Dialogs")));

    [Fact]
    public void Every_listed_member_exists_with_its_signature()
    {
        var there = NamedAssemblies.MembersOf(NamedAssemblies.All).ToHashSet();

        Assert.Empty(Surface.Lines.Where(line => !there.Contains(line)).Order());
    }

    [Fact]
    public void A_stand_in_has_no_public_member_that_is_not_listed()
    {
        var listed = Surface.Lines.ToHashSet();

        Assert.Empty(NamedAssemblies.MembersOf(NamedAssemblies.StandIns).Where(line => !listed.Contains(line)).Order());
    }

    [Fact]
    public void No_line_is_listed_twice() => Assert.Equal(Surface.Lines.Count, Surface.Lines.Distinct().Count());

    private static IEnumerable<string> NamesUsedBy(Assembly room)
    {
        using var uses = new UsesOf(room);
        foreach (var (_, type) in uses.Types().Where(use => NamedAssemblies.IsNamed(use.Assembly)))
        {
            yield return Plain(type);
        }

        foreach (var (assembly, type, member) in uses.Members().Where(use => NamedAssemblies.IsNamed(use.Assembly)))
        {
            if (Declaring(Assembly.Load(assembly).GetType(type, throwOnError: true)!, member) is { } listed)
            {
                yield return listed;
            }
        }
    }

    /// <summary>A member by the type that declares it, which may be a base of the one it is called on; <c>null</c> if the framework does.</summary>
    private static string? Declaring(Type type, string member)
    {
        for (var home = type; home is not null && NamedAssemblies.IsNamed(home.Assembly.GetName().Name!); home = home.BaseType)
        {
            var declaring = home.IsGenericType ? home.GetGenericTypeDefinition() : home;
            var name = $"{Plain(declaring.FullName!)}.{member}";
            if (MemberLines.Of(declaring).Any(line => Surface.NameOf(line) == name))
            {
                return name;
            }
        }

        return null;
    }

    private static string Plain(string type) => type.Split('`')[0].Replace('+', '.');
}
