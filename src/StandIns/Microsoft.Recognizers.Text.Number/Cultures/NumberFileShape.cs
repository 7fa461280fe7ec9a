using System.Text.Json.Serialization;

namespace Microsoft.Recognizers.Text.Number.Cultures;

/// <summary>Reads a file of numbers without reflection, so that the first answer does not wait for it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NumberFile))]
internal sealed partial class NumberFileShape : JsonSerializerContext;
