using Microsoft.Recognizers.Text.Cultures;

namespace Microsoft.Recognizers.Text.Choice.Cultures;

/// <summary>How a language says yes and no.</summary>
internal sealed record BooleanFile : ICultureFile
{
    /// <inheritdoc />
    public IReadOnlyList<string> Cultures { get; init; }

    /// <summary>Words and phrases for yes.</summary>
    public IReadOnlyList<string> Yes { get; init; }

    /// <summary>Words and phrases for no.</summary>
    public IReadOnlyList<string> No { get; init; }

    /// <summary>Emoji for yes, each alone or with a skin tone.</summary>
    public IReadOnlyList<string> YesEmoji { get; init; }

    /// <summary>Emoji for no, each alone or with a skin tone.</summary>
    public IReadOnlyList<string> NoEmoji { get; init; }

    /// <summary>What may follow an emoji and belongs to it.</summary>
    public IReadOnlyList<string> SkinTones { get; init; }
}
