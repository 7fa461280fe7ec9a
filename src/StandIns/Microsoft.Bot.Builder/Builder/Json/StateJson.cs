using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder;

/// <summary>State as JSON that remembers types: what is read back has the types it had when it was written.</summary>
/// <remarks>
/// <para>A value whose type its place does not tell is written as <c>{"$type":number,"$value":…}</c>. The numbers
/// hold for this process only: this JSON never leaves its memory.</para>
/// <para>There are two sets of options. <see cref="Options"/> may put such a wrapper round any value;
/// <see cref="ContentOptions"/> writes the members of one object, after its wrapper was decided on.</para>
/// </remarks>
internal static class StateJson
{
    private const int DeepestState = 512;

    [ThreadStatic]
    private static Scratch _scratch;

    public static JsonSerializerOptions Options { get; } = Make(
        [new ObjectConverter(), new OpenTypeConverterFactory()],
        []);

    public static JsonSerializerOptions ContentOptions { get; } = Make(
        [new ObjectConverter()],
        [StateContract.LeaveMembersToTheOtherOptions]);

    /// <summary>What nothing looks like.</summary>
    public static byte[] Empty { get; } = Write(new Dictionary<string, object>());

    public static byte[] Write(object value) => WriteUnlessSame(value, null);

    /// <summary>Writes a value; when it comes out as it was before, gives back that very array.</summary>
    public static byte[] WriteUnlessSame(object value, byte[] before)
    {
        var scratch = _scratch ?? new Scratch();
        _scratch = null; // whatever is written may itself write state; it then gets a scratch of its own
        scratch.Buffer.ResetWrittenCount();
        scratch.Writer.Reset(scratch.Buffer);
        AnyValue.Write(scratch.Writer, value);
        scratch.Writer.Flush();
        var written = scratch.Buffer.WrittenSpan;
        var json = before is not null && written.SequenceEqual(before) ? before : written.ToArray();
        _scratch = scratch;
        return json;
    }

    public static object Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestState });
        reader.Read();
        return AnyValue.Read(ref reader);
    }

    /// <summary>A value as another type, by way of its JSON.</summary>
    public static T Convert<T>(object value)
        => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options);

    private static JsonSerializerOptions Make(IEnumerable<JsonConverter> converters, IEnumerable<Action<JsonTypeInfo>> modifiers)
    {
        var resolver = new DefaultJsonTypeInfoResolver { Modifiers = { StateContract.FillReadOnlyCollections, StateContract.UseHiddenConstructor } };
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            MaxDepth = DeepestState,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            TypeInfoResolver = resolver,
        };
        foreach (var modifier in modifiers)
        {
            resolver.Modifiers.Add(modifier);
        }

        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private sealed class Scratch
    {
        public Scratch()
        {
            Writer = new Utf8JsonWriter(Buffer, new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                MaxDepth = DeepestState,
                SkipValidation = true,
            });
        }

        public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

        public Utf8JsonWriter Writer { get; }
    }
}
