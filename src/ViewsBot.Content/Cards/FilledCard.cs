using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace ViewsBot.Content.Cards;

/// <summary>
/// One Adaptive Card as the UTF-8 bytes of its JSON. System.Text.Json writes the bytes as they are; anything else that
/// serialises objects (Newtonsoft.Json) sees a dictionary, which is read from the bytes only when somebody looks.
/// </summary>
[JsonConverter(typeof(FilledCardConverter))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a card; that it can be read as a dictionary is for serialisers.")]
public sealed class FilledCard : IDictionary<string, object?>
{
    private readonly byte[] _utf8;
    private Dictionary<string, object?>? _tree;

    internal FilledCard(byte[] utf8) => _utf8 = utf8;

    /// <summary>The media type of an Adaptive Card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card's JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Keys"/>
    public ICollection<string> Keys => Tree.Keys;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Values"/>
    public ICollection<object?> Values => Tree.Values;

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => Tree.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => true;

    private Dictionary<string, object?> Tree => _tree ??= JsonTree.Read(_utf8);

    /// <summary>One property of the card; a filled card cannot be changed.</summary>
    public object? this[string key]
    {
        get => Tree[key];
        set => throw Unchangeable();
    }

    /// <summary>The card's JSON as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(string key) => Tree.ContainsKey(key);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => Tree.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, object?> item) => Tree.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)Tree).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Tree.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Tree.GetEnumerator();

    void IDictionary<string, object?>.Add(string key, object? value) => throw Unchangeable();

    bool IDictionary<string, object?>.Remove(string key) => throw Unchangeable();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => throw Unchangeable();

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => throw Unchangeable();

    void ICollection<KeyValuePair<string, object?>>.Clear() => throw Unchangeable();

    private static NotSupportedException Unchangeable() => new("A filled card cannot be changed.");
}
