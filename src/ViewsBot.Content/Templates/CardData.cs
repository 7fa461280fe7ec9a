using System.Collections;

namespace ViewsBot.Content.Templates;

/// <summary>
/// What a template is filled with: names and values, in the order they were added. A value is a text, a truth, a number,
/// another <see cref="CardData"/>, or a list of any of these. So few names are found faster by looking along than by hashing.
/// </summary>
internal sealed class CardData(int capacity = 8) : IEnumerable<KeyValuePair<string, object>>
{
    private static readonly object _true = true;
    private static readonly object _false = false;
    private string[] _names = new string[capacity];
    private object[] _values = new object[capacity];
    private int _count;

    public void Add(string name, object value)
    {
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _names[_count] = name;
        _values[_count++] = value;
    }

    public void Add(string name, bool value) => Add(name, value ? _true : _false);

    public object? Find(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal)) { return _values[i]; }
        }

        return null;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
        {
            yield return new(_names[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
