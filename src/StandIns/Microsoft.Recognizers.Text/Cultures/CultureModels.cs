using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Recognizers.Text.Cultures;

/// <summary>
/// What one recogniser knows of each culture: one embedded file a culture, <c>Cultures/*.json</c>. A new file is a new
/// culture; nothing else changes. A file is read, and what is made of it is made, once: when its culture is first asked for.
/// </summary>
/// <typeparam name="TFile">The shape of the file.</typeparam>
/// <typeparam name="TModel">What is made of it.</typeparam>
internal sealed class CultureModels<TFile, TModel>
    where TFile : ICultureFile
    where TModel : class
{
    private readonly FrozenDictionary<string, Lazy<TModel>> _models;
    private readonly ConcurrentDictionary<string, TModel> _asked = new(StringComparer.Ordinal);

    public CultureModels(Assembly home, JsonTypeInfo<TFile> shape, Func<TFile, TModel> make)
    {
        var models = new Dictionary<string, Lazy<TModel>>(StringComparer.Ordinal);
        foreach (var name in home.GetManifestResourceNames().Where(name => name.StartsWith("Cultures/", StringComparison.Ordinal)))
        {
            var file = Read(home, name, shape);
            var model = new Lazy<TModel>(() => make(file));
            foreach (var culture in file.Cultures)
            {
                models.Add(culture, model);
            }
        }

        _models = models.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The model of the culture asked for, or of English.</summary>
    /// <exception cref="ArgumentException">The culture is not known, and falling back was not allowed.</exception>
    public TModel Of(string culture, bool fallbackToDefaultCulture)
    {
        var asked = culture ?? string.Empty;
        if (_asked.TryGetValue(asked, out var before))
        {
            return before;
        }

        if (_models.TryGetValue(NearestCulture.Of(asked), out var known))
        {
            return _asked.GetOrAdd(asked, known.Value);
        }

        return fallbackToDefaultCulture
            ? _models[Culture.English].Value
            : throw new ArgumentException($"No culture file for '{asked}', and falling back to {Culture.English} was not allowed.", nameof(culture));
    }

    private static TFile Read(Assembly home, string name, JsonTypeInfo<TFile> shape)
    {
        using var stream = home.GetManifestResourceStream(name);
        return JsonSerializer.Deserialize(stream, shape);
    }
}
