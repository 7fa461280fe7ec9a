using System.Reflection;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>The assemblies of the named packages as they were built with: stand-ins, or the packages themselves.</summary>
internal static class NamedAssemblies
{
    private static readonly string[] _names =
    [
        "AdaptiveCards", "Microsoft.Bot.Builder", "Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.Choice", "Microsoft.Recognizers.Text.Number",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [.. _names.Select(Assembly.Load)];

    /// <summary>Those that are stand-ins: a package is signed, a stand-in is not.</summary>
    public static IEnumerable<Assembly> StandIns => All.Where(assembly => assembly.GetName().GetPublicKeyToken() is not { Length: > 0 });

    /// <summary>Whether an assembly belongs to a named package, or to what comes with one.</summary>
    public static bool IsNamed(string assembly) =>
        assembly == "AdaptiveCards" || assembly.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.Recognizers.", StringComparison.Ordinal);

    /// <summary>Every public member, a line each.</summary>
    public static IEnumerable<string> MembersOf(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(MemberLines.Of);
}
