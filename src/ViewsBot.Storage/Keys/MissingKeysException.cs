using ViewsBot.Records;

namespace ViewsBot.Storage.Keys;

/// <summary>There are records, and not the keys that open them. New keys are never made silently: what was kept would be lost.</summary>
internal sealed class MissingKeysException : StartRefusedException
{
    private MissingKeysException(string message, Exception? inner) : base(message, inner) { }

    /// <summary>The folder holds no data key.</summary>
    public static MissingKeysException NotThere() => new(
        "There is a database in Storage:Path, but the folder Storage:KeysPath does not hold the keys it was written with. "
        + "Put the keys back from a back-up, or point Storage:KeysPath at their folder.", null);

    /// <summary>The folder holds keys of another installation, or damaged ones.</summary>
    public static MissingKeysException DoNotFit(Exception? inner) => new(
        "The keys in Storage:KeysPath do not open what is kept in Storage:Path: they are another installation's, or damaged. "
        + "Put the right keys back from a back-up.", inner);
}
