using System.Collections.Concurrent;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How one type is written and read; worked out once, and known by number from then on.</summary>
internal abstract class TypedJson
{
    private static readonly ConcurrentDictionary<Type, TypedJson> _byType = [];
    private static readonly Lock _growing = new();
    private static TypedJson[] _byNumber = [];

    public int Number { get; private set; }

    public static TypedJson Of(Type type) => _byType.TryGetValue(type, out var known) ? known : Learn(type);

    public static TypedJson Of(int number) => Volatile.Read(ref _byNumber)[number];

    public abstract void Write(Utf8JsonWriter writer, object value);

    public abstract object Read(ref Utf8JsonReader reader);

    private static TypedJson Learn(Type type)
    {
        var learnt = (TypedJson)Activator.CreateInstance(typeof(TypedJson<>).MakeGenericType(type));
        lock (_growing)
        {
            if (_byType.TryGetValue(type, out var known))
            {
                return known;
            }

            learnt.Number = _byNumber.Length;
            Volatile.Write(ref _byNumber, [.. _byNumber, learnt]);
            _byType[type] = learnt;
            return learnt;
        }
    }
}
