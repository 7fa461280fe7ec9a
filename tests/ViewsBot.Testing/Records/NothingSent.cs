using ViewsBot.Records.People;
using ViewsBot.Records.Translations;

namespace ViewsBot.Testing.Records;

/// <summary>No school has words translated by a service outside.</summary>
public sealed class NothingSent : ISentToTranslator
{
    /// <inheritdoc/>
    public bool IsOn(SchoolId school) => false;
}
