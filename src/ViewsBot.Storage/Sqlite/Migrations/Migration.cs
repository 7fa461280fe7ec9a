using System.Globalization;
using System.Reflection;

namespace ViewsBot.Storage.Sqlite.Migrations;

/// <summary>One step of the schema: a numbered SQL file in this folder. A file that was shipped is never altered; a change is a new one.</summary>
/// <param name="Number">The schema's version after it, from 1.</param>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string Prefix = "ViewsBot.Storage.Migrations.";
    private const string Suffix = ".sql";

    /// <summary>Every migration of this program, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Read(typeof(Migration).Assembly).OrderBy(migration => migration.Number)];

    private static IEnumerable<Migration> Read(Assembly assembly)
    {
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Prefix, StringComparison.Ordinal) || !resource.EndsWith(Suffix, StringComparison.Ordinal)) { continue; }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[Prefix.Length..^Suffix.Length];

            yield return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
