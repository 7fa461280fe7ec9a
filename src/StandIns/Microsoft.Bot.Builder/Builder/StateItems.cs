namespace Microsoft.Bot.Builder;

/// <summary>Items on their way from or to a storage, with their JSON where it is known, so that nobody writes it twice.</summary>
internal sealed class StateItems(int capacity) : Dictionary<string, object>(capacity)
{
    private string _key;
    private byte[] _json;

    /// <summary>Puts an item in; the JSON of the last one is remembered: a turn's state travels alone.</summary>
    public void Put(string key, object value, byte[] json)
    {
        this[key] = value;
        _key = key;
        _json = json;
    }

    public byte[] JsonOf(string key) => key == _key ? _json : null;
}
