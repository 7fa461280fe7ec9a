using System.Text.Json.Serialization;

namespace Microsoft.Recognizers.Text.Choice.Cultures;

/// <summary>Reads a file of yes and no without reflection, so that the first answer does not wait for it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BooleanFile))]
internal sealed partial class BooleanFileShape : JsonSerializerContext;
