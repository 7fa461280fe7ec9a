using System.ComponentModel.DataAnnotations;

namespace ViewsBot.Storage;

/// <summary>Where records are kept: the section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    /// <summary>The data folder, absolute or below the content root: <c>data</c> unless set. The database lies in it.</summary>
    [Required(ErrorMessage = "Storage:Path takes the data folder, such as data or /var/lib/viewsbot.")]
    public string Path { get; set; } = "data";

    /// <summary>The folder of the keys that free text is encrypted with: <c>keys</c> in the data folder unless set. In production it belongs on another disk than the database.</summary>
    public string? KeysPath { get; set; }

    /// <summary>The file of words that invitation codes are drawn from, a word a line, absolute or below the content root or a folder above it.</summary>
    [Required(ErrorMessage = "Storage:CodeWordsPath takes the file of words that invitation codes are drawn from, such as cards/codes/en.txt.")]
    public string CodeWordsPath { get; set; } = "cards/codes/en.txt";
}
